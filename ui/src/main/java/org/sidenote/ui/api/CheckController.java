package org.sidenote.ui.api;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.sidenote.analyzer.format.BadRecord;
import org.sidenote.analyzer.format.ReadRecord;
import org.sidenote.analyzer.format.RecordJson;
import org.sidenote.analyzer.report.ResultJson;
import org.sidenote.analyzer.report.RuleJson;
import org.sidenote.analyzer.rule.Catalogue;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.HostUser;
import org.sidenote.api.Result;
import org.sidenote.ui.panel.Advisor;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code POST /api/v1/check} and {@code GET /api/v1/rules}. Errors are RFC 9457 problem details.
 */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class CheckController {

  private final Advisor advisor;
  private final Catalogue catalogue;
  private final HostUser user;

  CheckController(Advisor advisor, HostUser user) {
    this.advisor = advisor;
    this.catalogue = advisor.analyzer().catalogue();
    this.user = user;
  }

  @PostMapping("/check")
  @Operation(
      summary = "What there is to look at in one record",
      description =
          "The record is compared with the earlier records of the host that the asker may read. It"
              + " is not stored.",
      requestBody =
          @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = CaseRecord.class))),
      responses =
          @ApiResponse(
              responseCode = "200",
              content = @Content(schema = @Schema(implementation = Result.class))))
  String check(@org.springframework.web.bind.annotation.RequestBody byte[] json) throws BadRecord {
    ReadRecord read = RecordJson.parse(utf8(json));
    return ResultJson.of(read.with(advisor.check(user, read.record()), List.of()));
  }

  private static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new NotUtf8();
    }
  }

  @GetMapping("/rules")
  @Operation(summary = "The rule catalogue")
  String rules() {
    return RuleJson.all(catalogue);
  }

  @GetMapping("/rules/{rule}")
  @Operation(summary = "One rule, with its examples")
  String rule(@PathVariable String rule) {
    return Optional.of(rule)
        .flatMap(catalogue::rule)
        .map(found -> RuleJson.one(catalogue, found))
        .orElseThrow(NoSuchRule::new);
  }

  @RequestMapping("/**")
  @Hidden
  String nothingHere() {
    throw new NothingHere();
  }

  /** There is nothing at this address. */
  static final class NothingHere extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** There is no rule with that id. */
  static final class NoSuchRule extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** The body is not UTF-8. */
  static final class NotUtf8 extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @ExceptionHandler
  ProblemDetail badRecord(BadRecord e) {
    ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "This record cannot be read");
    problem.setDetail(e.field() == null ? e.reason() : e.field() + ": " + e.reason());
    if (e.field() != null) {
      problem.setProperty("field", e.field());
    }
    return problem;
  }

  @ExceptionHandler
  ProblemDetail notUtf8(NotUtf8 e) {
    ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "This record cannot be read");
    problem.setDetail("it is not UTF-8 text; send it as UTF-8");
    return problem;
  }

  @ExceptionHandler
  ProblemDetail noSuchRule(NoSuchRule e) {
    ProblemDetail problem = problem(HttpStatus.NOT_FOUND, "There is no such rule");
    problem.setDetail("GET /api/v1/rules lists them all");
    return problem;
  }

  @ExceptionHandler
  ProblemDetail nothingHere(NothingHere e) {
    ProblemDetail problem = problem(HttpStatus.NOT_FOUND, "There is nothing at this address");
    problem.setDetail("/v3/api-docs lists what there is");
    return problem;
  }

  private static ProblemDetail problem(HttpStatus status, String title) {
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setTitle(title);
    return problem;
  }
}
