/// The classes of a drawing's elements: the contract between the drawings and the page's stylesheet.
///
/// Every drawing is `<svg class="chart line|spark|bars|heat|bullet|strip|funnel|histogram|slope|scatter|survey wide|narrow">` (a small line has neither `wide` nor
/// `narrow`). Its root says `fill="none"`, so an element has only the paint named here. The stylesheet
/// repeats each rule with the colour's custom property, below `.chart`:
///
///     .chart .own { stroke: var(--mute) }     .chart .tick { fill: var(--mute) }
///
/// | class | element | fill | stroke | what it is |
/// |---|---|---|---|---|
/// | grid | path | | rule | horizontal lines at the ticks |
/// | axis | path | | peer | baseline and its ticks |
/// | tick | g of text | mute | | numbers and dates of the axes, 12 px |
/// | band | rect | band | | between two standards |
/// | band-print | rect | a pattern, by attribute | | the same in print |
/// | hatch | path in the pattern | | edge | its strokes |
/// | edge | path | | edge | upper and lower edge of the band, 1 px |
/// | standard | path | | edge | one standard over time, 2 px; dashed in small lines |
/// | standard-label | text | edge | | "walk: 70% or more" |
/// | range | rect | range | | usual range behind a small line |
/// | limit | path | | mute | usual high and low, dashed 4 4 |
/// | trial | path | | mute | usual high and low while they are provisional, dotted 1 4, round caps |
/// | mean | path | | mute | average |
/// | reference | path | | reference | the team or the operation behind one's own |
/// | reference-label | text | mute | | its name |
/// | event | path | | ink | dotted vertical of a dated note |
/// | event-label | g of text | ink | | its name, or its number |
/// | own | path | | mute | the line |
/// | dots | path | | mute | its points (zero-length strokes, round caps) |
/// | partial | path, circle, rect | page | mute | the period not yet over: pale line, hollow mark |
/// | last | circle | ink | page | last point of a small line |
/// | value | text | ink | | last value, bold 13 px; values of bars, 12 px |
/// | note | g of text | mute | | "7:11 usual high" |
/// | leader | path | | peer | from a label that had to move to what it names |
/// | improve | circle | improve | page | signal: better |
/// | concern | path | concern | page | signal: look, pointing the way it went |
/// | neutral | path | page | neutral | signal: changed, neither good nor bad |
/// | bar | path | mute | | bars |
/// | name | g of text | ink | | what a horizontal bar stands for |
/// | diverging-1 … diverging-7 | path | | the same | cells of a heat map, far below zero to far above |
/// | sequential-1 … sequential-5 | path | | the same | cells of a heat map, little to much |
/// | cell | g of text | ink | | numbers in pale cells |
/// | cell-strong | g of text | page | | numbers in strong cells |
/// | minus | path | | ink | a sign in pale cells below zero, for grey paper |
/// | minus-strong | path | | page | the same in strong cells |
/// | missing | path in a pattern | | peer | strokes of cells without a value |
/// | absent | path | | peer | a closed day: a dot of 2 px (a stroke with round caps) |
/// | month | path | | peer | outlines of months |
/// | flag | path | | ink | outline of an unusual day, 2 px |
/// | flag-ground | path | | page | 4 px below it |
/// | before | path | | peer | an earlier value as an upright tick over a bar, 2 px |
/// | rest | path | a pattern, by attribute | mute | what is left over, hatched |
/// | part-1 … part-4 | path | mute, peer, reference, rule | page, page, peer, peer | bands of a stacked bar, the lowest first |
/// | rise, fall | path | peer, page | peer, mute | a step up, filled, and a step down, hollow |
/// | cut | path | | page | a slanted cut through a bar that does not begin at zero, 3 px |
/// | halo | standard-label text, a second class | edge | page | 3 px below the letters, for they may lie on a line |
/// | zone-1, zone-2, zone-3 | path | zoneDeep, zoneMiddle, range | | ranges of a bullet, the nearest to zero first |
/// | prior | path | | mute | the last period's value in a bullet, a thin tick |
/// | point | path | | ink | a value on a scale without zero; one's own before and after (dots) |
/// | peers | path | | peer | others, nobody named (zero-length strokes, round caps) |
/// | self | path | ink | page | one's own filled diamond |
/// | interval | path | | ink | what fits one's own value |
/// | median | path | | ink | the middle of all |
/// | mark-label | text | ink | page | the name of a mark, with a halo of 3 px |
/// | inner-limit | path | | mute | the nearer of two limits, dotted 1 3 |
/// | bin | path | peer | page | bars of a histogram, with a seam between them |
/// | focus | path | | ink | the line that a comparison is about, 2.5 px |
/// | control | path | | peer | those it is compared with |
/// | against | path | a pattern, by attribute | mute | share of those against |
/// | stripe | path in the pattern | | mute | its strokes |
/// | between | path | range | peer | share of those between |
/// | for | path | mute | mute | share of those in favour |
///
/// In print: `.chart .band { display: none }`, `.chart .band-print { display: inline }`,
/// `.chart .limit { stroke-dasharray: 8 4 }`, and for the name that lies on the hatch
/// `.chart .standard-label { paint-order: stroke; stroke: var(--page); stroke-width: 3px }`. With forced colours: strokes and text `CanvasText`, `page` is
/// `Canvas`, `band` and `range` are `none`.
package enum ChartClass: String, CaseIterable, Sendable {
  case grid
  case axis
  case tick
  case band
  case bandPrint = "band-print"
  case hatch
  case edge
  case standard
  case standardLabel = "standard-label"
  case range
  case limit
  case mean
  case reference
  case referenceLabel = "reference-label"
  case event
  case eventLabel = "event-label"
  case own
  case dots
  case partial
  case last
  case value
  case note
  case leader
  case improve
  case concern
  case neutral
  case bar
  case name
  case halo
  case trial
  case diverging1 = "diverging-1"
  case diverging2 = "diverging-2"
  case diverging3 = "diverging-3"
  case diverging4 = "diverging-4"
  case diverging5 = "diverging-5"
  case diverging6 = "diverging-6"
  case diverging7 = "diverging-7"
  case sequential1 = "sequential-1"
  case sequential2 = "sequential-2"
  case sequential3 = "sequential-3"
  case sequential4 = "sequential-4"
  case sequential5 = "sequential-5"
  case cell
  case cellStrong = "cell-strong"
  case minus
  case minusStrong = "minus-strong"
  case missing
  case absent
  case month
  case flag
  case flagGround = "flag-ground"
  case zone1 = "zone-1"
  case zone2 = "zone-2"
  case zone3 = "zone-3"
  case prior
  case point
  case peers
  case ownMark = "self"
  case interval
  case median
  case markLabel = "mark-label"
  case innerLimit = "inner-limit"
  case bin
  case focus
  case control
  case against
  case stripe
  case between
  case inFavour = "for"
  case before
  case rest
  case part1 = "part-1"
  case part2 = "part-2"
  case part3 = "part-3"
  case part4 = "part-4"
  case rise
  case fall
  case cut

  /// The colour of its areas and letters.
  package var fill: ChartColour? {
    switch self {
    case .tick, .note, .bar, .referenceLabel, .inFavour, .part1: .mute
    case .band: .band
    case .range, .zone3, .between: .range
    case .zone1: .zoneDeep
    case .bin, .part2, .rise: .peer
    case .part3: .reference
    case .part4: .rule
    case .zone2: .zoneMiddle
    case .standardLabel, .halo: .edge
    case .eventLabel, .last, .value, .name, .cell: .ink
    case .partial, .neutral, .cellStrong, .fall: .page
    case .ownMark, .markLabel: .ink
    case .improve: .improve
    case .concern: .concern
    default: nil
    }
  }

  /// The colour of its lines, or of the halo round its letters.
  package var stroke: ChartColour? {
    switch self {
    case .grid: .rule
    case .axis, .leader, .missing, .absent, .month, .before, .part3, .part4, .rise: .peer
    case .edge, .standard, .hatch: .edge
    case .limit, .trial, .mean, .own, .dots, .partial, .rest, .fall:
      .mute
    case .reference: .reference
    case .event, .minus, .flag: .ink
    case .neutral: .neutral
    case .halo, .last, .improve, .concern, .minusStrong, .flagGround: .page
    case .peers, .control, .between: .peer
    case .prior, .innerLimit, .against, .stripe, .inFavour: .mute
    case .point, .interval, .median, .focus: .ink
    case .ownMark, .markLabel, .bin, .part1, .part2, .cut: .page
    default: ChartColour(rawValue: rawValue).flatMap { $0.isOfCells ? $0 : nil }
    }
  }
}
