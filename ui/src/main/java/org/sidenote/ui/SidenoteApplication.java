package org.sidenote.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.shared.communication.PushMode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.sidenote.analyzer.Analyzer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.SimpleCommandLinePropertySource;

/** Starts the built-in host with the panel in it, and prints its address. */
@SpringBootApplication
@Push(PushMode.AUTOMATIC)
@StyleSheet("sidenote/sidenote.css")
public class SidenoteApplication implements AppShellConfigurator {

  private static final long serialVersionUID = 1L;

  public static void main(String[] args) {
    SpringApplication application = new SpringApplication(SidenoteApplication.class);
    application.setDefaultProperties(dataFolder(args));
    try {
      ConfigurableApplicationContext context = application.run(args);
      int port =
          Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer()).getPort();
      System.out.println("Sidenote is at http://localhost:" + port + " (Ctrl+C stops it)");
    } catch (RuntimeException e) {
      System.err.println("sidenote: " + whatToDo(e));
      System.exit(2);
    }
  }

  /** One setting keeps the records in a file instead of in memory. */
  private static Map<String, Object> dataFolder(String... args) {
    Map<String, Object> defaults = new HashMap<>();
    String folder = new SimpleCommandLinePropertySource(args).getProperty("sidenote.data");
    if (folder != null && !folder.isBlank()) {
      defaults.put(
          "sidenote.url",
          "jdbc:h2:file:" + Path.of(folder, "sidenote").toAbsolutePath() + ";WRITE_DELAY=0");
    }
    return defaults;
  }

  private static String whatToDo(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof PortInUseException taken) {
        return "port %d is in use by another program. Stop it, or choose another: ./sidenote --port %d"
            .formatted(taken.getPort(), taken.getPort() + 1);
      }
      if (String.valueOf(cause.getMessage()).contains("Database may be already in use")) {
        return "the records in that folder are in use by another Sidenote. Stop it, or give --data"
            + " another folder";
      }
    }
    return "could not start: " + e.getMessage();
  }

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.addFavIcon("icon", "sidenote/icon.svg", "any");
  }

  /** The pages are in British English and say so, and Vaadin's own status line is named as one. */
  @Bean
  VaadinServiceInitListener everyPage() {
    return init ->
        init.addIndexHtmlRequestListener(response -> {
          response.getDocument().select("html").attr("lang", "en-GB");
          response.getDocument().head().appendElement("script").attr("src", "sidenote/page.js");
        });
  }

  @Bean
  Analyzer analyzer() {
    return Analyzer.standard();
  }
}
