// The line that says whether the server can be reached is Vaadin's own; this tells screen readers what it is.
new MutationObserver((_, observer) => {
  const line = document.querySelector('vaadin-connection-indicator');
  if (line) {
    line.setAttribute('role', 'status');
    observer.disconnect();
  }
}).observe(document, { childList: true, subtree: true });
