package org.sidenote.ui.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only requests that ask for this machine by its own name. A page elsewhere that has its
 * name resolved to this machine (DNS rebinding) would else read records through the visitor's
 * browser.
 */
@Component
class ThisMachineOnly extends OncePerRequestFilter {

  /** RFC 9110, section 15.5.20. */
  private static final int MISDIRECTED = 421;

  private final Set<String> names;

  ThisMachineOnly(@Value("${sidenote.names:localhost,127.0.0.1,[::1]}") Set<String> names) {
    this.names = names;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (names.contains(request.getServerName())) {
      chain.doFilter(request, response);
    } else {
      response.sendError(MISDIRECTED);
    }
  }
}
