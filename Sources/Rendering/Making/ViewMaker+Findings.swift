import Charting
import Dates
import Measures
import Reports
import Templating

extension ViewMaker {
  func findings(_ list: FindingList) -> FindingsView {
    var findings = list.findings.map { finding($0, among: list.issue) }
    let usual = list.usual.isEmpty ? nil : words.list(list.usual.map(language.isolated))
    if findings.isEmpty, !list.isLuck || list.tally.unusual == 0, list.tally.checks > 0 {
      findings.append(
        FindingView(
          mark: nil, sentence: Markup(escaping: words.findings.nothing(usual)),
          plain: words.findings.nothing(usual), evidence: "", link: nil, line: Markup(trusted: "")))
    } else if let usual, !list.findings.isEmpty {
      return FindingsView(
        findings: findings, closing: closing(list, opening: words.findings.others(usual)))
    }
    return FindingsView(findings: findings, closing: closing(list, opening: nil))
  }

  /// What else there is to know: of what nothing can be said, and how much luck would give.
  private func closing(_ list: FindingList, opening: String?) -> String {
    var sentences = [opening].compactMap { $0 }
    if !list.open.isEmpty {
      sentences.append(words.findings.open(words.list(list.open.map(language.isolated))))
    }
    if list.tally.checks > 0 {
      sentences.append(
        words.findings.tally(
          list.tally.unusual, list.tally.checks, words.findings.expected(list.tally.expected)))
    }
    if list.isLuck, list.tally.unusual > list.findings.count {
      sentences.append(words.findings.isLuck)
    }
    return sentences.joined(separator: " ")
  }

  private func finding(_ finding: Finding, among tally: CheckTally) -> FindingView {
    let sentence = sentence(finding)
    return FindingView(
      person: person(finding.chart), mark: finding.verdict.change.map { mark($0) },
      sentence: sentence.markup,
      plain: sentence.plain, evidence: evidence(finding, among: tally),
      link: finding.chart.map { link(words.findings.chartAndTable, $0) },
      line: smallChart(finding))
  }

  /// The sentence, its number in bold; where like for like goes the other way, that leads.
  private func sentence(_ finding: Finding) -> Emphasised {
    guard let change = finding.verdict.change else { return Emphasised("") }
    if let mix = finding.mix, mix.isReversed { return Emphasised(mixSentence(mix, finding)) }
    let phrase = language.sentence(
      change, finding.verdict, of: finding.metric, subject(of: finding.scope), isMarked: true)
    let parts = phrase.main.split(
      separator: Language.emphasis, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return Emphasised(phrase.main) }
    return Emphasised(String(parts[0]), phrase.detail, String(parts[1]))
  }

  /// The parts are rounded so that they add up to the change as it is written.
  private func mixSentence(_ mix: MixEffect, _ finding: Finding) -> String {
    let metric = finding.metric
    let total = language.rounded(mix.now - mix.before, of: metric)
    let kinds = language.rounded(mix.mix, of: metric)
    let rest = total - kinds
    return words.findings.mix(
      subjectText(metric, finding.scope), total > 0,
      language.difference(total, of: metric), language.signed(kinds, of: metric),
      language.isNothing(rest, of: metric)
        ? Phrase(words.pictures.common.stayed)
        : words.findings.likeForLike(rest > 0, language.difference(rest, of: metric)))
  }

  private func subjectText(_ metric: MetricReference, _ scope: TrendScope) -> String {
    words.findings.subject(
      language.isolated(metric.name), language.isolated(subject(of: scope)))
  }

  /// On the page of one scope its name goes without saying.
  func subject(of scope: TrendScope) -> Subject {
    switch scope {
    case .operation: .own
    case .team(let name): kind == .team && name == pageTitle ? .own : .named(name)
    case .agent(let name): kind == .agent ? .you : .named(name)
    }
  }

  // MARK: - Evidence

  private func evidence(_ finding: Finding, among tally: CheckTally) -> String {
    var sentences: [String] = []
    if let last = finding.verdict.last, let value = last.reading.value {
      sentences.append(
        words.findings.figure(
          language.days(from: last.period.first, to: last.period.last),
          language.figure(value, of: finding.metric),
          language.evidence(FigureCell(finding.metric, last.reading))))
    }
    if let range = finding.verdict.range {
      let grain = finding.verdict.last?.period.grain ?? .week
      sentences.append(
        words.findings.range(
          language.figure(range.low, of: finding.metric),
          language.figure(range.high, of: finding.metric),
          language.figure(range.average, of: finding.metric),
          language.periods(range.periods, grain)))
      if let step = range.step { sentences.append(words.findings.sinceStep(language.day(step))) }
      if finding.verdict.isSelfFollowing { sentences.append(words.findings.selfFollowing(grain)) }
    }
    if let mix = finding.mix { sentences += mixEvidence(mix, finding) }
    if let last = finding.verdict.last, !finding.pairs.isEmpty {
      let period = PeriodState(
        period: last.period, partialUntil: nil, workedDays: 0, allWorkingDays: 0)
      sentences.append(
        words.findings.readBeside(language.pairs(finding.pairs, in: period, address: address)))
    }
    sentences += finding.events.map {
      words.findings.happened(language.isolated($0.title), language.day($0.date))
    }
    if finding.verdict.change?.isClear == true {
      sentences.append(words.findings.clear(tally.checks))
    } else if finding.verdict.change != nil, tally.checks > 0 {
      sentences.append(
        words.findings.toWatch(
          tally.checks, tally.unusual, words.findings.expected(tally.expected)))
    }
    return sentences.joined(separator: " ")
  }

  private func mixEvidence(_ mix: MixEffect, _ finding: Finding) -> [String] {
    var sentences: [String] = []
    if !mix.isReversed {
      sentences.append(mixSentence(mix, finding))
    } else if let change = finding.verdict.change {
      sentences.append(
        language.sentence(
          change, finding.verdict, of: finding.metric, subject(of: finding.scope)
        ).main)
    }
    if let kind = mix.kind {
      sentences.append(
        words.findings.kindShare(
          kind, language.share(mix.shareBefore, decimals: 0),
          language.share(mix.shareNow, decimals: 0)))
    }
    return sentences
  }

  private func smallChart(_ finding: Finding) -> Markup {
    guard let value = finding.verdict.last?.reading.value else { return Markup(trusted: "") }
    var line = sparkline(finding.line, finding.verdict, standard: finding.standard)
    line.value = language.figure(value, of: finding.metric)
    if let first = finding.line.periods.first, let last = finding.verdict.last?.period {
      line.ends = (
        language.shortDay(first.first), language.dates.lastWhole(last.grain)
      )
    }
    return Markup(trusted: line.drawing(.finding).svg)
  }

  // MARK: - Marks

  func mark(_ change: Change) -> MarkView {
    MarkView(
      glyph: glyph(change.meaning, isAbove: change.isAbove).markup, name: name(of: change.meaning))
  }

  func glyph(_ meaning: Meaning, isAbove: Bool) -> Glyph {
    switch meaning {
    case .improvement: .improve
    case .concern: isAbove ? .concernHigh : .concernLow
    case .neutral: .neutral
    }
  }

  func name(of meaning: Meaning) -> String {
    switch meaning {
    case .improvement: words.findings.improved
    case .concern: words.findings.needsLook
    case .neutral: words.findings.changed
    }
  }

  /// A small line with its usual range and the mark of its last whole period; it begins at the last step.
  func sparkline(_ line: Line, _ verdict: Verdict, standard: PassRule?) -> Sparkline {
    var points = timePoints(line)
    if let change = verdict.change, let last = verdict.last,
      let index = points.lastIndex(where: { $0.day == last.period.first.dayNumber })
    {
      points[index].signal = Signal(change.meaning, isAbove: change.isAbove)
    }
    if let step = verdict.range?.step { points.removeAll { $0.day < step.dayNumber } }
    return Sparkline(
      points: points, range: verdict.range.map { $0.low...max($0.low, $0.high) },
      standards: standard?.limitsAsList ?? [])
  }

  // MARK: - Wins

  func wins(_ wins: [Win]) -> WinsView { WinsView(wins: wins.map(win)) }

  private func win(_ win: Win) -> WinView {
    switch win {
    case .improvement(let finding): return improvement(finding)
    case .firstPass(let metric, let scope, let rule, let point, let after):
      let cell = FigureCell(metric, point.reading)
      return WinView(
        source: words.findings.fromData,
        statement: words.findings.firstPass(
          subjectText(metric, scope),
          language.value(of: cell, against: rule), language.rule(rule, unit: metric.unit)),
        evidence: words.findings.missedBefore(language.periods(after, point.period.grain)),
        link: link(metric.name, metric.path))
    }
  }

  private func improvement(_ finding: Finding) -> WinView {
    let change = finding.verdict.change
    let grain = finding.verdict.last?.period.grain ?? .week
    return WinView(
      source: words.findings.fromData,
      statement: words.findings.newLevel(
        subjectText(finding.metric, finding.scope),
        change?.newLevel.map { language.figure($0, of: finding.metric) } ?? language.missing,
        change.map { language.figure($0.oldLevel, of: finding.metric) } ?? language.missing),
      evidence: words.findings.running(
        language.periods(change?.shape.length ?? 1, grain),
        finding.verdict.last.map {
          language.evidence(FigureCell(finding.metric, $0.reading))
        } ?? ""),
      link: finding.chart.map { link(words.findings.chartAndTable, $0) })
  }
}

extension Signal {
  init(_ meaning: Meaning, isAbove: Bool) {
    switch meaning {
    case .improvement: self = .improve
    case .concern: self = isAbove ? .concernHigh : .concernLow
    case .neutral: self = .neutral
    }
  }
}

/// A sentence with one part that matters.
private struct Emphasised {
  let before: String
  let strong: String
  let after: String

  init(_ before: String, _ strong: String = "", _ after: String = "") {
    self.before = before
    self.strong = strong
    self.after = after
  }

  var plain: String { before + strong + after }

  var markup: Markup {
    if strong.isEmpty { return Markup(escaping: plain) }
    return Markup(
      trusted: Markup(escaping: before).bytes + Array("<strong>".utf8)
        + Markup(escaping: strong).bytes + Array("</strong>".utf8)
        + Markup(escaping: after).bytes)
  }
}
