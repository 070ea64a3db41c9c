package org.sidenote.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sidenote.analyzer.format.RecordJson;
import org.sidenote.analyzer.report.ResultJson;
import org.sidenote.api.HostUser;
import org.sidenote.corpus.CaseFile;
import org.sidenote.corpus.Corpus;
import org.sidenote.ui.panel.Advisor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line, HTTP and the panel answer alike; and HTTP says what is wrong with a record. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SameAnswerTest {

  /** What the panel shows comes from here. */
  @Autowired private Advisor advisor;

  @Autowired private HostUser user;
  @LocalServerPort private int port;
  @TempDir private Path folder;

  private HttpResponse<String> post(byte[] body) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/check"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body))
                .build(),
            BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
            BodyHandlers.ofString());
  }

  private static List<String> corpus() throws IOException {
    List<String> lines = new ArrayList<>();
    for (CaseFile file : Corpus.caseFiles()) {
      try (InputStream in = file.open()) {
        lines.addAll(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
      }
    }
    return lines;
  }

  /** Runs the command line as a program of its own, as somebody at a terminal would. */
  private List<String> commandLine(List<String> records) throws IOException, InterruptedException {
    Path file = Files.write(folder.resolve("all.jsonl"), records);
    Path out = folder.resolve("out.jsonl");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.sidenote.analyzer.cli.Main",
                "check",
                "--format",
                "json",
                file.toString())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    return Files.readAllLines(out);
  }

  @Test
  void every_record_of_the_corpus_gets_one_answer_everywhere() throws Exception {
    List<String> records = corpus();
    List<String> onTheCommandLine = commandLine(records);
    assertThat(onTheCommandLine).hasSameSizeAs(records);
    for (int i = 0; i < records.size(); i++) {
      String inThePanel =
          ResultJson.of(advisor.check(user, RecordJson.parse(records.get(i)).record()));
      assertThat(inThePanel).isEqualTo(onTheCommandLine.get(i));
      if (i % 20 == 0) {
        HttpResponse<String> overHttp = post(records.get(i).getBytes(StandardCharsets.UTF_8));
        assertThat(overHttp.statusCode()).isEqualTo(200);
        assertThat(overHttp.body()).isEqualTo(onTheCommandLine.get(i));
      }
    }
  }

  @Test
  void a_missing_field_is_a_problem_that_names_it() throws Exception {
    HttpResponse<String> answer =
        post(
            "{\"id\":\"R\",\"type\":\"review\",\"person\":{\"id\":\"P\"}}"
                .getBytes(StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("content-type").orElse(""))
        .startsWith("application/problem+json");
    JsonNode problem = JsonMapper.shared().readTree(answer.body());
    assertThat(problem.get("field").stringValue()).isEqualTo("sections");
    assertThat(problem.get("detail").stringValue()).contains("missing");
  }

  @Test
  void broken_json_and_other_encodings_are_problems_that_quote_nothing() throws Exception {
    HttpResponse<String> broken = post("{\"id\":\"secret".getBytes(StandardCharsets.UTF_8));
    assertThat(broken.statusCode()).isEqualTo(400);
    assertThat(broken.body()).doesNotContain("secret").doesNotContain("tools.jackson");
    HttpResponse<String> latin1 = post("{\"id\":\"Zoë\"}".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(latin1.statusCode()).isEqualTo(400);
    assertThat(latin1.body()).contains("UTF-8");
  }

  @Test
  void an_unknown_type_is_read_as_a_case_note_and_said() throws Exception {
    HttpResponse<String> answer =
        post(
            "{\"id\":\"R\",\"type\":\"diary\",\"person\":{\"id\":\"P\"},\"sections\":[{\"text\":\"Rain.\"}]}"
                .getBytes(StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(JsonMapper.shared().readTree(answer.body()).get("notices").get(0).stringValue())
        .contains("case-note");
  }

  @Test
  void an_address_where_nothing_is_is_a_problem_and_not_a_page() throws Exception {
    HttpResponse<String> answer = get("/api/v1/nope");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("content-type").orElse(""))
        .startsWith("application/problem+json");
  }

  /** As a browser would that another page has led here by a name of its own. */
  @Test
  void a_request_by_another_name_is_not_answered() throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket
          .getOutputStream()
          .write(
              "GET /api/v1/rules HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 421").doesNotContain("duplication");
    }
  }

  @Test
  void the_rules_and_the_description_of_the_interface_are_there() throws Exception {
    JsonNode rules = JsonMapper.shared().readTree(get("/api/v1/rules").body());
    assertThat(rules).anyMatch(rule -> rule.get("rule").stringValue().equals("process.dominant"));
    JsonNode rule = JsonMapper.shared().readTree(get("/api/v1/rules/process.dominant").body());
    assertThat(rule.get("flags")).isNotEmpty();
    assertThat(get("/api/v1/rules/none").statusCode()).isEqualTo(404);
    assertThat(
            JsonMapper.shared().readTree(get("/v3/api-docs").body()).get("paths").propertyNames())
        .contains("/api/v1/check", "/api/v1/rules", "/api/v1/rules/{rule}");
  }
}
