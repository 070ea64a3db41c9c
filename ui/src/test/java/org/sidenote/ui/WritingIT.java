package org.sidenote.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Finding;
import org.sidenote.api.HostUser;
import org.sidenote.api.Person;
import org.sidenote.api.RecordSource;
import org.sidenote.api.RecordType;
import org.sidenote.api.Section;
import org.sidenote.ui.panel.Advisor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A worker writes a note in a real browser and sees what there is to look at. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(Lifecycle.PER_CLASS)
class WritingIT {

  private static final String PROCESS =
      "A core group was held and actions were reviewed. The plan was updated following the meeting."
          + " A referral was made to Early Help. The chronology will be updated and the case will be"
          + " discussed in supervision.";

  @LocalServerPort private int port;
  @Autowired private RecordSource records;
  @Autowired private HostUser user;
  @Autowired private Advisor advisor;
  private String words = "";
  @Autowired private JdbcClient database;
  private Browser browser;

  @BeforeAll
  void open() {
    browser = new Browser(port);
  }

  /** Each note is the first of its kind: what the last test wrote would else be found in it. */
  @BeforeEach
  void clear() {
    browser.closePages();
    database.sql("delete from record where details like '%-form\"%'").update();
    advisor.forget(user);
  }

  @AfterAll
  void close() {
    browser.close();
  }

  /** A visit note for one person, begun from their file. */
  private Page begin(Person person, int width, ColorScheme scheme) {
    Page page = browser.open("people/" + person.id(), width, scheme);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Home visit")).click();
    assertThat(page.getByRole(AriaRole.COMPLEMENTARY)).isVisible();
    assertThat(page.getByText("Start where you like.")).isVisible();
    return page;
  }

  /** Somebody who talks; the first in the list is a baby. */
  private Person person() {
    return records.people(user).get(1);
  }

  /** A long paragraph of somebody else's, in which there is nothing else to look at. */
  private String somebodyElsesWords() {
    // Chosen before any note holds it too.
    if (words.isEmpty()) {
      words = found();
    }
    return words;
  }

  private String found() {
    return records.people(user).stream()
        .skip(10)
        .flatMap(other -> records.records(user, other.id()).stream())
        .flatMap(record -> record.sections().stream())
        .flatMap(section -> List.of(section.text().split("\n\n")).stream())
        .filter(text -> text.length() > 250 && text.length() < 500)
        .filter(text -> !text.matches("(?s).*[\"“”‘’'\\d:\\n].*"))
        .filter(this::isNothingButCopied)
        .findFirst()
        .orElseThrow();
  }

  private boolean isNothingButCopied(String text) {
    CaseRecord note =
        new CaseRecord(
            "probe",
            RecordType.CASE_NOTE,
            null,
            person(),
            List.of(),
            List.of(),
            null,
            null,
            null,
            null,
            List.of(new Section("", "Quiet today. " + text)));
    return advisor.check(user, note).findings().stream()
        .map(Finding::rule)
        .toList()
        .equals(List.of("duplication.other-person"));
  }

  private static Locator section(Page page, String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  private static Locator card(Page page, String message) {
    return page.locator("details.card", new Page.LocatorOptions().setHas(page.getByText(message)));
  }

  /** Writes the note with the three troubles in it. */
  private Page write(int width, ColorScheme scheme) {
    Person person = person();
    Page page = begin(person, width, scheme);
    section(page, "Why I visited").fill("To see how the new room is.");
    section(page, "What I saw and heard").fill("Quiet today. " + somebodyElsesWords());
    section(page, "What this means").pressSequentially(PROCESS);
    assertThat(
            page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName("3 things to look at")))
        .isVisible();
    return page;
  }

  private static String selected(Locator area) {
    return (String)
        area.evaluate("area => area.value.slice(area.selectionStart, area.selectionEnd)");
  }

  @Test
  void three_findings_stand_beside_the_note_and_choosing_one_selects_its_words() {
    Page page = write(1280, ColorScheme.LIGHT);
    String name = person().firstName();
    assertThat(page.locator("details.card h3"))
        .containsText(
            new String[] {
              "Copied", name + "’s views” is empty", "These four sentences are about forms"
            });
    Locator process = card(page, "These four sentences are about forms");
    process.locator("summary").click();
    assertThat(process).hasAttribute("open", Pattern.compile(".*"));
    page.waitForFunction(
        "words => [...document.querySelectorAll('textarea')].some(a => a.value.slice(a.selectionStart, a.selectionEnd) === words)",
        PROCESS);
    assertThat(selected(section(page, "What this means"))).isEqualTo(PROCESS);
    assertThat(page.locator("mark.process.open")).hasText(PROCESS);
  }

  @Test
  void the_caret_in_a_passage_opens_its_card() {
    Page page = write(1280, ColorScheme.LIGHT);
    section(page, "What this means").press("ArrowLeft");
    assertThat(card(page, "These four sentences are about forms"))
        .hasAttribute("open", Pattern.compile(".*"));
    assertThat(section(page, "What this means")).isFocused();
  }

  @Test
  void the_keyboard_alone_goes_from_card_to_card_and_back_to_the_words() {
    Page page = write(1280, ColorScheme.LIGHT);
    page.keyboard().press("F8");
    assertThat(page.locator("details.card").first().locator("summary")).isFocused();
    page.keyboard().press("F8");
    assertThat(page.locator("details.card").nth(1).locator("summary")).isFocused();
    page.keyboard().press("Shift+F8");
    assertThat(page.locator("details.card").first().locator("summary")).isFocused();
    page.keyboard().press("Escape");
    assertThat(section(page, "What I saw and heard")).isFocused();
    assertThat(selected(section(page, "What I saw and heard"))).isEqualTo(somebodyElsesWords());
  }

  private static void takeTheCopyOut(Page page) {
    page.locator("details.card.duplication summary").click();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Apply: take it out"))
        .click();
  }

  @Test
  void words_that_were_heard_go_into_the_empty_section_in_one_press() {
    String name = person().firstName();
    Page page = begin(person(), 1280, ColorScheme.LIGHT);
    section(page, "What I saw and heard")
        .fill(name + " said “more moon” and pointed at the window.");
    Locator card =
        card(page, "What " + name + " said is in this record, but not yet under “" + name);
    card.locator("summary").click();
    page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Apply: put the words here too"))
        .click();
    assertThat(section(page, name + "’s views")).hasValue("“more moon”");
    assertThat(page.getByText("Nothing to look at")).isVisible();
  }

  @Test
  void taking_the_passage_out_is_one_press_and_undo_brings_it_back() {
    Page page = write(1280, ColorScheme.LIGHT);
    Locator area = section(page, "What I saw and heard");
    String before = area.inputValue();
    takeTheCopyOut(page);
    assertThat(area).not().hasValue(before);
    assertThat(area).hasValue(Pattern.compile("Quiet today\\. ?"));
    assertThat(page.getByText("2 things to look at")).isVisible();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo")).click();
    assertThat(area).hasValue(before);
    assertThat(page.getByText("3 things to look at")).isVisible();
  }

  @Test
  void undo_takes_back_what_was_applied_and_nothing_that_was_typed_since() {
    Page page = write(1280, ColorScheme.LIGHT);
    Locator area = section(page, "What I saw and heard");
    String before = area.inputValue();
    takeTheCopyOut(page);
    assertThat(area).not().hasValue(before);
    section(page, "Who was there").pressSequentially("Nat and his mum.");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo")).click();
    assertThat(area).hasValue(before);
    assertThat(section(page, "Who was there")).hasValue("Nat and his mum.");
  }

  @Test
  void words_are_kept_while_somebody_types_without_a_pause() {
    Page page = begin(person(), 1280, ColorScheme.LIGHT);
    Locator area = section(page, "Why I visited");
    // Forty keys, each well within the pause: four seconds of typing.
    area.pressSequentially(
        "He wanted me to come and see the new door",
        new Locator.PressSequentiallyOptions().setDelay(100));
    assertThat(page.getByText(Pattern.compile("Draft saved at \\d\\d:\\d\\d"))).isVisible();
  }

  @Test
  void lines_stay_with_their_words_while_somebody_types_before_them() {
    Page page = write(1280, ColorScheme.LIGHT);
    Locator area = section(page, "What this means");
    area.press("Control+Home");
    area.pressSequentially("So. ");
    assertThat(page.locator("mark.process")).hasText(PROCESS);
  }

  @Test
  void what_was_written_is_there_after_a_reload() {
    Page page = write(1280, ColorScheme.LIGHT);
    assertThat(page.getByText(Pattern.compile("Draft saved at \\d\\d:\\d\\d"))).isVisible();
    page.reload();
    assertThat(section(page, "What this means")).hasValue(PROCESS);
    assertThat(page.getByText("3 things to look at")).isVisible();
  }

  @Test
  void both_passages_are_shown_side_by_side() {
    Page page = write(1280, ColorScheme.LIGHT);
    page.locator("details.card.duplication summary").click();
    page.getByText("See both, side by side").click();
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .containsText("in two people’s records");
    assertThat(page.getByText("has been logged as usual")).isVisible();
    assertThat(violations(page)).isEmpty();
  }

  @Test
  void axe_has_nothing_to_say_at_any_width_or_colour_scheme() {
    for (int width : new int[] {1280, 390}) {
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        clear();
        Page page = write(width, scheme);
        page.locator("details.card.process summary").click();
        assertThat(page.locator("mark.process.open")).isAttached();
        assertThat(violations(page)).as(width + " " + scheme).isEmpty();
      }
    }
    for (String path : List.of("", "people/" + person().id(), "rules")) {
      Page page = browser.open(path, 390, ColorScheme.LIGHT);
      assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
          .isVisible();
      assertThat(violations(page)).as(path).isEmpty();
    }
  }

  private static List<String> violations(Page page) {
    return new AxeBuilder(page).analyze().getViolations().stream().map(WritingIT::said).toList();
  }

  private static String said(Rule rule) {
    return rule.getId() + ": " + rule.getNodes().stream().map(n -> n.getHtml()).toList();
  }

  @Test
  void a_narrow_page_never_scrolls_sideways() {
    for (int width : new int[] {320, 390}) {
      clear();
      Page page = write(width, ColorScheme.LIGHT);
      assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .as(width + " pixels")
          .isTrue();
    }
  }

  @Test
  void nothing_leaves_this_machine_and_nothing_stays_in_the_browser() {
    Page page = write(1280, ColorScheme.LIGHT);
    page.locator("details.card.duplication summary").click();
    page.getByText("See both, side by side").click();
    assertThat(page.getByText("has been logged as usual")).isVisible();
    assertThat(browser.askedElsewhere()).isEmpty();
    Set<String> names = new TreeSet<>(NamesAsked.NAMES);
    names.removeIf(name -> name.equals("localhost") || name.equals(thisMachine()));
    assertThat(names).isEmpty();
    assertThat((Integer) page.evaluate("localStorage.length + sessionStorage.length")).isZero();
    CaseRecord any = records.records(user, person().id()).getFirst();
    assertThat(page.url()).doesNotContain(String.valueOf(any.person().firstName()));
  }

  private static String thisMachine() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }
}
