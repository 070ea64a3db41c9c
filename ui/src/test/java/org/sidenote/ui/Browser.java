package org.sidenote.ui;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Debian's Chromium, and every address it asks for. */
final class Browser implements AutoCloseable {

  private final Playwright playwright = Playwright.create();
  private final com.microsoft.playwright.Browser chromium =
      playwright
          .chromium()
          .launch(
              new LaunchOptions()
                  .setExecutablePath(Path.of("/usr/bin/chromium"))
                  .setArgs(
                      List.of(
                          "--headless",
                          "--no-sandbox",
                          "--disable-gpu",
                          "--disable-quic",
                          "--no-first-run",
                          "--disable-background-networking",
                          "--disable-component-update",
                          "--disable-sync")));
  private final String address;
  private final Set<String> asked = new ConcurrentSkipListSet<>();

  Browser(int port) {
    address = "http://127.0.0.1:" + port + "/";
  }

  /** A fresh page of that width, as somebody with no history would see it. */
  Page open(String path, int width, ColorScheme scheme) {
    BrowserContext context =
        chromium.newContext(
            new NewContextOptions()
                .setViewportSize(width, width < 600 ? 844 : 900)
                .setHasTouch(width < 600)
                .setColorScheme(scheme));
    Page page = context.newPage();
    page.onRequest(request -> asked.add(request.url()));
    page.onWebSocket(socket -> asked.add(socket.url().replaceFirst("^ws", "http")));
    page.navigate(address + path);
    return page;
  }

  void closePages() {
    chromium.contexts().forEach(BrowserContext::close);
  }

  /** Addresses asked for that are not this server's. */
  List<String> askedElsewhere() {
    return asked.stream()
        .filter(url -> !url.startsWith(address) && !url.startsWith("data:"))
        .toList();
  }

  @Override
  public void close() {
    playwright.close();
  }
}
