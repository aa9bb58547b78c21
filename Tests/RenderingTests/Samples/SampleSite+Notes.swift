import Dates
import Measures
import Notes
import Reports
import Workforce

extension SampleSite {
  func prose(_ markdown: String, figures: [ProseFigure] = [], level: Int = 4) -> Prose {
    let document = MarkdownDocument.read(say(markdown), file: "note.md").0 ?? .empty
    return Prose(
      document: document, figures: figures, links: ["metric:aht": "everyone/metrics/aht"],
      headingLevel: level)
  }

  var entries: [DiaryEntry] {
    [
      DiaryEntry(
        date: SampleSite.day("2026-10-29"), kind: say("Coaching"),
        title: say("Tariff calls: from reading the letter out to asking what changed for them"),
        author: say("Dana Whitlock"), about: [], permalink: "agents/a107/notes/tariff-calls",
        metrics: [handleTime.metric, resolution.metric], prose: prose(coaching),
        details: [
          Detail(label: say("Next"), value: .date(SampleSite.day("2026-11-05"))),
          Detail(label: say("Behaviour"), value: .text(say("asks before explaining"))),
        ]),
      DiaryEntry(
        date: SampleSite.day("2026-10-12"), kind: say("Coaching"), title: say("Search before menu"),
        author: say("Dana Whitlock"), about: [say("Maya Lindqvist"), say("Tomás Rey")],
        permalink: nil, metrics: [],
        prose: prose(
          "Maya showed how she finds a contract in two keystrokes; we turned it into a tip for the team."
        ), details: []),
      DiaryEntry(
        date: SampleSite.day("2025-12-10"), kind: say("Announcement"),
        title: say("Standards for 2026"), author: nil, about: [],
        permalink: "everyone/notices/standards", metrics: [resolution.metric],
        prose: prose("From 1 January we count first contact resolution the same way everywhere."),
        details: []),
    ]
  }

  private var coaching: String {
    """
    ## What went well

    You let the customer finish every time. On the second call you found the wrong meter
    reading that two of us had missed. It moved [handle time](metric:aht).

    ## Questions asked, and Maya’s own answers

    What makes these calls long?

    > “I read the letter to them. They already have it in their hand.”

    What would you try first?

    > “Ask what changed for them, then open the bill view, not the letter.”

    ## What each of us will do

    - [ ] (agent, 2026-11-05) Pick two tariff calls and mark where the time went.
    - [x] (lead, 2026-10-30, kept 2026-10-28) Get one agreed answer sheet.
    """
  }

  var wins: [DiaryEntry] {
    [
      (
        "From a customer",
        "“You were the third person I spoke to and the first who read my meter with me.”",
        "Call of 26 October. Shared with consent."
      ),
      (
        "From a colleague", "Taught the search shortcut to four of us in her break.",
        "Now a tip on the team page."
      ),
    ].map { kind, title, text in
      DiaryEntry(
        date: SampleSite.day("2026-10-27"), kind: say(kind), title: say(title),
        author: say("Tomás Rey"), about: [say("Maya Lindqvist")], permalink: nil, metrics: [],
        prose: prose(text),
        details: [Detail(label: say("Behaviour"), value: .text(say("checks before explaining")))])
    }
  }

  var board: CommitmentBoard {
    CommitmentBoard(columns: [
      CommitmentBoard.Column(
        name: say("Maya"), kept: 7, total: 8,
        items: [
          CommitmentBoard.Item(
            text: say("Pick two tariff calls and mark where the time went."),
            due: SampleSite.day("2026-11-05"), state: .open, note: "agents/a107/notes/tariff-calls"),
          CommitmentBoard.Item(
            text: say("Use the search shortcut instead of the menu."), due: nil,
            state: .kept(SampleSite.day("2026-10-23")), note: nil),
        ]),
      CommitmentBoard.Column(
        name: say("Dana"), kept: 6, total: 8,
        items: [
          CommitmentBoard.Item(
            text: say("Get one agreed answer sheet for the tariff letter from Pricing."),
            who: say("Maya Lindqvist"), due: SampleSite.day("2026-10-30"), state: .late(days: 3),
            note: nil),
          CommitmentBoard.Item(
            text: say("Sit beside Maya for four calls on Wednesday morning."),
            due: SampleSite.day("2026-11-04"), state: .open, note: nil),
        ]),
    ])
  }

  var note: Page {
    Page(
      kind: .note,
      frame: frame(
        "agents/a107/notes/tariff-calls", "Tariff calls",
        .text(say("Coaching of 29 October 2026"), muted: say("by Dana Whitlock.")),
        crumbs: crumbs(
          ("Northway", ""), ("Maya Lindqvist", "agents/a107"),
          ("Tariff calls", "agents/a107/notes/tariff-calls")),
        readers: .agent(name: say("Maya Lindqvist"), lead: nil), audience: .agent("a107"),
        current: "Teams", periods: false),
      sections: [
        Section(id: "note", title: say("Coaching"), .prose(figured)),
        Section(id: "empty", .empty(.noNotes)),
      ])
  }

  /// A text with each kind of live figure.
  private var figured: Prose {
    let text = """
      We listened to two calls together.

      ```metric
      metric: aht
      ```

      ```figure
      metric: fcr
      caption: The month in one figure
      ```

      ```chart
      metric: fcr
      ```

      ```table
      metric: aht
      ```

      ```figure
      metric: nps
      ```

      That is all.
      """
    let document = MarkdownDocument.read(text, file: "note.md").0 ?? .empty
    let own = SampleSite.mean(478, 112)
    return Prose(
      document: document,
      figures: [
        .metric(
          handleTime.metric, cell(handleTime.metric, own), state(handleTime.rule, own), october),
        .figure(
          resolution.metric, cell(resolution.metric, resolution.now),
          state(resolution.rule, resolution.now), november),
        .chart(trend(resolution, .agent(name: say("Maya Lindqvist")))),
        .table(trend(handleTime, .operation)),
        .unavailable,
      ], links: [:], headingLevel: 3)
  }
}
