import Rendering

extension SaidTexts {
  /// Every sentence that has parts; a test names those that are missing here.
  mutating func saySentences(_ language: Language) {
    sayNumbers(language)
    sayDates(language)
    sayRest(language.words)
    sayFrame(language.words)
    sayReaders(language.words)
    sayLeads(language.words)
    saySections(language.words)
    sayTables(language.words)
    sayFigures(language.words)
    sayStandards(language.words)
    sayCharts(language.words)
    sayPicturesCommon(language.words)
    sayPicturesBullet(language.words)
    sayPicturesStrip(language.words)
    sayPicturesFunnel(language.words)
    sayPicturesHistogram(language.words)
    sayPicturesHeat(language.words)
    sayPicturesMix(language.words)
    sayPicturesPareto(language.words)
    sayPicturesBeforeafter(language.words)
    sayPicturesWaterfall(language.words)
    sayPicturesCalendar(language.words)
    sayPicturesScatter(language.words)
    sayPicturesSurvey(language.words)
    sayPicturesRare(language.words)
    sayFindings(language.words)
    sayDefinitions(language.words)
    sayNotes(language.words)
    sayData(language.words)
    sayWays(language.words)
    sayLetters(language.words)
    say("words.packets.signer", language.words.packets.signer)
    sayMail(language.words)
    sayClosing(language.words)
  }

  private mutating func sayNumbers(_ language: Language) {
    say("numbers.percent", language.numbers.percent)
    say("numbers.power", language.numbers.power)
    say("numbers.hours", language.numbers.hours)
    say("numbers.days", language.numbers.days)
    say("numbers.points", language.numbers.points)
    say("numbers.hourTick", language.numbers.hourTick)
    say("numbers.counted", language.numbers.counted)
    say("numbers.labelled", language.numbers.labelled)
  }

  private mutating func sayDates(_ language: Language) {
    say("dates.dayAndMonth", language.dates.dayAndMonth)
    say("dates.withYear", language.dates.withYear)
    say("dates.withWeekday", language.dates.withWeekday)
    say("dates.range", language.dates.range)
    say("dates.time", language.dates.time)
    say("dates.week", language.dates.week)
    say("dates.weekAtStart", language.dates.weekAtStart)
    say("dates.weekOfYear", language.dates.weekOfYear)
    say("dates.weekFrom", language.dates.weekFrom)
    say("dates.quarter", language.dates.quarter)
    say("dates.fiscalPeriod", language.dates.fiscalPeriod)
    say("dates.fiscalYear", language.dates.fiscalYear)
    say("dates.ofYear", language.dates.ofYear)
    say("dates.spanned", language.dates.spanned)
    say("dates.soFar", language.dates.soFar)
    say("dates.until", language.dates.until)
    say("dates.workingDays", language.dates.workingDays)
    say("dates.during", language.dates.during)
    say("dates.by", language.dates.by)
    say("dates.periods", language.dates.periods)
    say("dates.grain", language.dates.grain)
    say("dates.lastWhole", language.dates.lastWhole)
  }

  private mutating func sayRest(_ words: Words) {
    say("words.list", words.list)
    say("words.quoted", words.quoted)
  }

  private mutating func sayFrame(_ words: Words) {
    say("words.frame.leadView", words.frame.leadView)
    say("words.frame.notesOfYear", words.frame.notesOfYear)
    say("words.frame.title", words.frame.title)
    say("words.frame.dataAsOf", words.frame.dataAsOf)
    say("words.frame.dataRemarks", words.frame.dataRemarks)
  }

  private mutating func sayClosing(_ words: Words) {
    say("words.closing.provisional", words.closing.provisional)
    say("words.closing.closed", words.closing.closed)
    say("words.closing.closedAgain", words.closing.closedAgain)
    say("words.closing.byData", words.closing.byData)
    say("words.closing.byDefinitions", words.closing.byDefinitions)
    say("words.closing.byReplacement", words.closing.byReplacement)
    say("words.closing.unlisted", words.closing.unlisted)
    say("words.closing.caption", words.closing.caption)
    say("words.closing.version", words.closing.version)
  }

  private mutating func sayReaders(_ words: Words) {
    say("words.readers.line", words.readers.line)
    say("words.readers.everyone", words.readers.everyone)
    say("words.readers.team", words.readers.team)
    say("words.readers.agent", words.readers.agent)
    say("words.readers.lead", words.readers.lead)
  }

  private mutating func sayLeads(_ words: Words) {
    say("words.leads.operation", words.leads.operation)
    say("words.leads.team", words.leads.team)
    say("words.leads.parent", words.leads.parent)
    say("words.leads.leadView", words.leads.leadView)
    say("words.leads.agent", words.leads.agent)
    say("words.leads.role", words.leads.role)
    say("words.leads.daysWorked", words.leads.daysWorked)
    say("words.leads.leaver", words.leads.leaver)
  }

  private mutating func saySections(_ words: Words) {
    say("words.sections.scorecard", words.sections.scorecard)
    say("words.sections.ownScorecard", words.sections.ownScorecard)
  }

  private mutating func sayTables(_ words: Words) {
    say("words.tables.teamColumn", words.tables.teamColumn)
    say("words.tables.ownLine", words.tables.ownLine)
    say("words.tables.scorecardCaption", words.tables.scorecardCaption)
    say("words.tables.membersCaption", words.tables.membersCaption)
    say("words.tables.dataCaption", words.tables.dataCaption)
    say("words.tables.captionWithStandard", words.tables.captionWithStandard)
    say("words.tables.measuresCaption", words.tables.measuresCaption)
    say("words.tables.joined", words.tables.joined)
    say("words.tables.left", words.tables.left)
  }

  private mutating func sayFigures(_ words: Words) {
    say("words.figures.noData", words.figures.noData)
    say("words.figures.nothingCounted", words.figures.nothingCounted)
    say("words.figures.notApplicable", words.figures.notApplicable)
    say("words.figures.suppressed", words.figures.suppressed)
    say("words.figures.partOf", words.figures.partOf)
    say("words.figures.ofWhole", words.figures.ofWhole)
    say("words.figures.at", words.figures.at)
    say("words.figures.pair", words.figures.pair)
    say("words.figures.unit", words.figures.unit)
    say("words.figures.direction", words.figures.direction)
  }

  private mutating func sayStandards(_ words: Words) {
    say("words.standards.atLeast", words.standards.atLeast)
    say("words.standards.atMost", words.standards.atMost)
    say("words.standards.above", words.standards.above)
    say("words.standards.below", words.standards.below)
    say("words.standards.between", words.standards.between)
    say("words.standards.inPhase", words.standards.inPhase)
    say("words.standards.label", words.standards.label)
    say("words.standards.short", words.standards.short)
    say("words.standards.over", words.standards.over)
    say("words.standards.outside", words.standards.outside)
    say("words.standards.tooFew", words.standards.tooFew)
  }

  private mutating func sayCharts(_ words: Words) {
    say("words.charts.figure", words.charts.figure)
    say("words.charts.passes", words.charts.passes)
    say("words.charts.misses", words.charts.misses)
    say("words.charts.undecided", words.charts.undecided)
    say("words.charts.subtitle", words.charts.subtitle)
    say("words.charts.withFigure", words.charts.withFigure)
    say("words.charts.spread", words.charts.spread)
    say("words.charts.perPeriod", words.charts.perPeriod)
    say("words.charts.partial", words.charts.partial)
    say("words.charts.asOf", words.charts.asOf)
    say("words.charts.dataTable", words.charts.dataTable)
    say("words.charts.eventCount", words.charts.eventCount)
    say("words.charts.smallLine", words.charts.smallLine)
    say("words.charts.shared", words.charts.shared)
    say("words.charts.keyOwn", words.charts.keyOwn)
  }

  private mutating func sayPicturesCommon(_ words: Words) {
    say("words.pictures.common.subtitle", words.pictures.common.subtitle)
    say("words.pictures.common.range", words.pictures.common.range)
    say("words.pictures.common.together", words.pictures.common.together)
    say("words.pictures.common.people", words.pictures.common.people)
    say("words.pictures.common.colleagues", words.pictures.common.colleagues)
    say("words.pictures.common.weeks", words.pictures.common.weeks)
    say("words.pictures.common.rows", words.pictures.common.rows)
    say("words.pictures.common.median", words.pictures.common.median)
    say("words.pictures.common.others", words.pictures.common.others)
    say("words.pictures.common.rose", words.pictures.common.rose)
    say("words.pictures.common.fell", words.pictures.common.fell)
    say("words.pictures.common.tooFew", words.pictures.common.tooFew)
    say("words.pictures.common.fits", words.pictures.common.fits)
  }

  private mutating func sayPicturesBullet(_ words: Words) {
    say("words.pictures.bullet.takeaway", words.pictures.bullet.takeaway)
    say("words.pictures.bullet.notJudged", words.pictures.bullet.notJudged)
    say("words.pictures.bullet.describe", words.pictures.bullet.describe)
    say("words.pictures.bullet.keyRange", words.pictures.bullet.keyRange)
  }

  private mutating func sayPicturesStrip(_ words: Words) {
    say("words.pictures.strip.like", words.pictures.strip.like)
    say("words.pictures.strip.above", words.pictures.strip.above)
    say("words.pictures.strip.below", words.pictures.strip.below)
    say("words.pictures.strip.alone", words.pictures.strip.alone)
    say("words.pictures.strip.among", words.pictures.strip.among)
    say("words.pictures.strip.describe", words.pictures.strip.describe)
    say("words.pictures.strip.tooSmall", words.pictures.strip.tooSmall)
    say("words.pictures.strip.keyOwn", words.pictures.strip.keyOwn)
  }

  private mutating func sayPicturesFunnel(_ words: Words) {
    say("words.pictures.funnel.outside", words.pictures.funnel.outside)
    say("words.pictures.funnel.none", words.pictures.funnel.none)
    say("words.pictures.funnel.tooSmall", words.pictures.funnel.tooSmall)
    say("words.pictures.funnel.describe", words.pictures.funnel.describe)
    say("words.pictures.funnel.spread", words.pictures.funnel.spread)
    say("words.pictures.funnel.countName", words.pictures.funnel.countName)
  }

  private mutating func sayPicturesHistogram(_ words: Words) {
    say("words.pictures.histogram.takeaway", words.pictures.histogram.takeaway)
    say("words.pictures.histogram.tooFew", words.pictures.histogram.tooFew)
    say("words.pictures.histogram.median", words.pictures.histogram.median)
    say("words.pictures.histogram.ninetieth", words.pictures.histogram.ninetieth)
    say("words.pictures.histogram.describe", words.pictures.histogram.describe)
    say("words.pictures.histogram.values", words.pictures.histogram.values)
  }

  private mutating func sayPicturesHeat(_ words: Words) {
    say("words.pictures.heat.takeaway", words.pictures.heat.takeaway)
    say("words.pictures.heat.even", words.pictures.heat.even)
    say("words.pictures.heat.at", words.pictures.heat.at)
    say("words.pictures.heat.hour", words.pictures.heat.hour)
    say("words.pictures.heat.describe", words.pictures.heat.describe)
    say("words.pictures.heat.shortSpan", words.pictures.heat.shortSpan)
  }

  private mutating func sayPicturesMix(_ words: Words) {
    say("words.pictures.mix.takeaway", words.pictures.mix.takeaway)
    say("words.pictures.mix.one", words.pictures.mix.one)
    say("words.pictures.mix.describe", words.pictures.mix.describe)
  }

  private mutating func sayPicturesPareto(_ words: Words) {
    say("words.pictures.pareto.takeaway", words.pictures.pareto.takeaway)
    say("words.pictures.pareto.all", words.pictures.pareto.all)
    say("words.pictures.pareto.tooFew", words.pictures.pareto.tooFew)
    say("words.pictures.pareto.describe", words.pictures.pareto.describe)
    say("words.pictures.pareto.keyBefore", words.pictures.pareto.keyBefore)
  }

  private mutating func sayPicturesBeforeafter(_ words: Words) {
    say("words.pictures.beforeAfter.compared", words.pictures.beforeAfter.compared)
    say("words.pictures.beforeAfter.alone", words.pictures.beforeAfter.alone)
    say("words.pictures.beforeAfter.unknown", words.pictures.beforeAfter.unknown)
    say("words.pictures.beforeAfter.describe", words.pictures.beforeAfter.describe)
    say("words.pictures.beforeAfter.windowBefore", words.pictures.beforeAfter.windowBefore)
    say("words.pictures.beforeAfter.windowAfter", words.pictures.beforeAfter.windowAfter)
    say("words.pictures.beforeAfter.matched", words.pictures.beforeAfter.matched)
    say("words.pictures.beforeAfter.tooSmall", words.pictures.beforeAfter.tooSmall)
  }

  private mutating func sayPicturesWaterfall(_ words: Words) {
    say("words.pictures.waterfall.figure", words.pictures.waterfall.figure)
    say("words.pictures.waterfall.total", words.pictures.waterfall.total)
    say("words.pictures.waterfall.describe", words.pictures.waterfall.describe)
    say("words.pictures.waterfall.likeForLike", words.pictures.waterfall.likeForLike)
    say("words.pictures.waterfall.volume", words.pictures.waterfall.volume)
    say("words.pictures.waterfall.rate", words.pictures.waterfall.rate)
    say("words.pictures.waterfall.totalOf", words.pictures.waterfall.totalOf)
  }

  private mutating func sayPicturesCalendar(_ words: Words) {
    say("words.pictures.calendar.unusual", words.pictures.calendar.unusual)
    say("words.pictures.calendar.usual", words.pictures.calendar.usual)
    say("words.pictures.calendar.tooShort", words.pictures.calendar.tooShort)
    say("words.pictures.calendar.describe", words.pictures.calendar.describe)
  }

  private mutating func sayPicturesScatter(_ words: Words) {
    say("words.pictures.scatter.own", words.pictures.scatter.own)
    say("words.pictures.scatter.group", words.pictures.scatter.group)
    say("words.pictures.scatter.tooSmall", words.pictures.scatter.tooSmall)
    say("words.pictures.scatter.describe", words.pictures.scatter.describe)
  }

  private mutating func sayPicturesSurvey(_ words: Words) {
    say("words.pictures.survey.takeaway", words.pictures.survey.takeaway)
    say("words.pictures.survey.score", words.pictures.survey.score)
    say("words.pictures.survey.few", words.pictures.survey.few)
    say("words.pictures.survey.hidden", words.pictures.survey.hidden)
    say("words.pictures.survey.replies", words.pictures.survey.replies)
    say("words.pictures.survey.describe", words.pictures.survey.describe)
  }

  private mutating func sayPicturesRare(_ words: Words) {
    say("words.pictures.rare.usual", words.pictures.rare.usual)
    say("words.pictures.rare.longGap", words.pictures.rare.longGap)
    say("words.pictures.rare.few", words.pictures.rare.few)
    say("words.pictures.rare.none", words.pictures.rare.none)
    say("words.pictures.rare.open", words.pictures.rare.open)
    say("words.pictures.rare.describe", words.pictures.rare.describe)
    say("words.pictures.rare.usualGap", words.pictures.rare.usualGap)
    say("words.pictures.rare.longest", words.pictures.rare.longest)
  }

  private mutating func sayFindings(_ words: Words) {
    say("words.findings.subject", words.findings.subject)
    say("words.findings.outside", words.findings.outside)
    say("words.findings.stay", words.findings.stay)
    say("words.findings.stayShort", words.findings.stayShort)
    say("words.findings.sameMix", words.findings.sameMix)
    say("words.findings.run", words.findings.run)
    say("words.findings.cluster", words.findings.cluster)
    say("words.findings.drift", words.findings.drift)
    say("words.findings.mix", words.findings.mix)
    say("words.findings.likeForLike", words.findings.likeForLike)
    say("words.findings.kindShare", words.findings.kindShare)
    say("words.findings.usual", words.findings.usual)
    say("words.findings.steady", words.findings.steady)
    say("words.findings.seldomMisses", words.findings.seldomMisses)
    say("words.findings.misses", words.findings.misses)
    say("words.findings.flat", words.findings.flat)
    say("words.findings.tooFew", words.findings.tooFew)
    say("words.findings.fits", words.findings.fits)
    say("words.findings.tooShort", words.findings.tooShort)
    say("words.findings.provisional", words.findings.provisional)
    say("words.findings.asUsualSoFar", words.findings.asUsualSoFar)
    say("words.findings.missesShort", words.findings.missesShort)
    say("words.findings.steadyShort", words.findings.steadyShort)
    say("words.findings.flatShort", words.findings.flatShort)
    say("words.findings.outsideShort", words.findings.outsideShort)
    say("words.findings.runShort", words.findings.runShort)
    say("words.findings.runToWatch", words.findings.runToWatch)
    say("words.findings.clusterShort", words.findings.clusterShort)
    say("words.findings.driftShort", words.findings.driftShort)
    say("words.findings.tooFewShort", words.findings.tooFewShort)
    say("words.findings.tooShortShort", words.findings.tooShortShort)
    say("words.findings.figure", words.findings.figure)
    say("words.findings.range", words.findings.range)
    say("words.findings.sinceStep", words.findings.sinceStep)
    say("words.findings.happened", words.findings.happened)
    say("words.findings.readBeside", words.findings.readBeside)
    say("words.findings.clear", words.findings.clear)
    say("words.findings.toWatch", words.findings.toWatch)
    say("words.findings.selfFollowing", words.findings.selfFollowing)
    say("words.findings.nothing", words.findings.nothing)
    say("words.findings.others", words.findings.others)
    say("words.findings.open", words.findings.open)
    say("words.findings.tally", words.findings.tally)
    say("words.findings.expected", words.findings.expected)
    say("words.findings.newLevel", words.findings.newLevel)
    say("words.findings.running", words.findings.running)
    say("words.findings.firstPass", words.findings.firstPass)
    say("words.findings.missedBefore", words.findings.missedBefore)
    say("words.findings.usualHigh", words.findings.usualHigh)
    say("words.findings.average", words.findings.average)
    say("words.findings.usualLow", words.findings.usualLow)
  }

  private mutating func sayDefinitions(_ words: Words) {
    say("words.definitions.equals", words.definitions.equals)
    say("words.definitions.divided", words.definitions.divided)
    say("words.definitions.times", words.definitions.times)
    say("words.definitions.minimum", words.definitions.minimum)
    say("words.definitions.hideUnder", words.definitions.hideUnder)
    say("words.definitions.pairs", words.definitions.pairs)
    say("words.definitions.inForceSince", words.definitions.inForceSince)
    say("words.definitions.fromTo", words.definitions.fromTo)
    say("words.definitions.from", words.definitions.from)
    say("words.definitions.forWhom", words.definitions.forWhom)
    say("words.definitions.role", words.definitions.role)
    say("words.definitions.tenureFrom", words.definitions.tenureFrom)
    say("words.definitions.tenureUnder", words.definitions.tenureUnder)
    say("words.definitions.tenureBetween", words.definitions.tenureBetween)
  }

  private mutating func sayNotes(_ words: Words) {
    say("words.notes.by", words.notes.by)
    say("words.notes.about", words.notes.about)
    say("words.notes.metrics", words.notes.metrics)
    say("words.notes.with", words.notes.with)
    say("words.notes.will", words.notes.will)
    say("words.notes.kept", words.notes.kept)
    say("words.notes.late", words.notes.late)
    say("words.notes.wasDue", words.notes.wasDue)
    say("words.notes.due", words.notes.due)
    say("words.notes.keptOn", words.notes.keptOn)
  }

  private mutating func sayData(_ words: Words) {
    say("words.data.missingDays", words.data.missingDays)
    say("words.data.more", words.data.more)
    say("words.data.behind", words.data.behind)
    say("words.data.setAside", words.data.setAside)
    say("words.data.leftOut", words.data.leftOut)
    say("words.data.files", words.data.files)
    say("words.data.bytes", words.data.bytes)
    say("words.data.rows", words.data.rows)
  }

  private mutating func sayWays(_ words: Words) {
    say("words.ways.pattern", words.ways.pattern)
  }

  private mutating func sayLetters(_ words: Words) {
    say("words.letters.subject", words.letters.subject)
    say("words.letters.corrected", words.letters.corrected)
    say("words.letters.dataTo", words.letters.dataTo)
    say("words.letters.reached", words.letters.reached)
    say("words.letters.someRows", words.letters.someRows)
    say("words.letters.someMetrics", words.letters.someMetrics)
    say("words.letters.reason", words.letters.reason)
    say("words.letters.contact", words.letters.contact)
  }

  private mutating func sayMail(_ words: Words) {
    say("words.mail.onAgent", words.mail.onAgent)
    say("words.mail.onTeam", words.mail.onTeam)
    say("words.mail.onOperation", words.mail.onOperation)
    say("words.mail.to", words.mail.to)
    say("words.mail.also", words.mail.also)
    say("words.mail.metrics", words.mail.metrics)
    say("words.mail.language", words.mail.language)
    say("words.mail.period", words.mail.period)
    say("words.mail.readersCaption", words.mail.readersCaption)
    say("words.mail.leftOutCaption", words.mail.leftOutCaption)
  }
}
