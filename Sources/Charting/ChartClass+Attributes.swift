extension ChartClass {
  /// The class and the literal light-theme attributes beside it, ready to follow an element's name.
  ///
  /// The attributes serve readers without the page's stylesheet: mail's PNG, a PDF, the file on its own.
  var attributes: StaticString {
    switch self {
    case .grid: " class=\"grid\" stroke=\"#e3e6ea\""
    case .axis: " class=\"axis\" stroke=\"#8b949e\""
    case .tick: " class=\"tick\" fill=\"#57606a\""
    case .band: " class=\"band\" fill=\"#dfeee6\""
    case .bandPrint: " class=\"band-print\" display=\"none\""
    case .hatch: " class=\"hatch\" stroke=\"#2f6b4c\" stroke-width=\".6\""
    case .edge: " class=\"edge\" stroke=\"#2f6b4c\""
    case .standard: " class=\"standard\" stroke=\"#2f6b4c\""
    case .standardLabel: " class=\"standard-label\" fill=\"#2f6b4c\""
    case .range: " class=\"range\" fill=\"#edeff2\""
    case .limit: " class=\"limit\" stroke=\"#57606a\" stroke-dasharray=\"4 4\""
    case .trial:
      " class=\"trial\" stroke=\"#57606a\" stroke-width=\"1.5\" stroke-dasharray=\"1 4\" stroke-linecap=\"round\""
    case .mean: " class=\"mean\" stroke=\"#57606a\" stroke-width=\"1.2\""
    case .reference:
      " class=\"reference\" stroke=\"#c3c9cf\" stroke-width=\"1.5\" stroke-linecap=\"round\""
    case .referenceLabel: " class=\"reference-label\" fill=\"#57606a\""
    case .event: " class=\"event\" stroke=\"#1f2328\" stroke-dasharray=\"2 2\""
    case .eventLabel: " class=\"event-label\" fill=\"#1f2328\""
    case .own: " class=\"own\" stroke=\"#57606a\""
    case .dots: " class=\"dots\" stroke=\"#57606a\" stroke-linecap=\"round\""
    case .partial: " class=\"partial\" fill=\"#fff\" stroke=\"#57606a\""
    case .last: " class=\"last\" fill=\"#1f2328\" stroke=\"#fff\""
    case .value: " class=\"value\" fill=\"#1f2328\""
    case .note: " class=\"note\" fill=\"#57606a\""
    case .leader: " class=\"leader\" stroke=\"#8b949e\""
    case .improve: " class=\"improve\" fill=\"#0a4a8f\" stroke=\"#fff\" stroke-width=\"1.5\""
    case .concern: " class=\"concern\" fill=\"#c4560b\" stroke=\"#fff\" stroke-width=\"1.5\""
    case .neutral: " class=\"neutral\" fill=\"#fff\" stroke=\"#1f2328\" stroke-width=\"2\""
    case .bar: " class=\"bar\" fill=\"#57606a\""
    case .name: " class=\"name\" fill=\"#1f2328\""
    case .halo:
      " class=\"standard-label halo\" fill=\"#2f6b4c\" stroke=\"#fff\" stroke-width=\"3\" paint-order=\"stroke\""
    case .diverging1: " class=\"diverging-1\" stroke=\"#b35806\""
    case .diverging2: " class=\"diverging-2\" stroke=\"#f1a340\""
    case .diverging3: " class=\"diverging-3\" stroke=\"#fee0b6\""
    case .diverging4: " class=\"diverging-4\" stroke=\"#f7f7f7\""
    case .diverging5: " class=\"diverging-5\" stroke=\"#d8daeb\""
    case .diverging6: " class=\"diverging-6\" stroke=\"#998ec3\""
    case .diverging7: " class=\"diverging-7\" stroke=\"#542788\""
    case .sequential1: " class=\"sequential-1\" stroke=\"#eff3ff\""
    case .sequential2: " class=\"sequential-2\" stroke=\"#bdd7e7\""
    case .sequential3: " class=\"sequential-3\" stroke=\"#6baed6\""
    case .sequential4: " class=\"sequential-4\" stroke=\"#2171b5\""
    case .sequential5: " class=\"sequential-5\" stroke=\"#084594\""
    case .cell: " class=\"cell\" fill=\"#1f2328\""
    case .cellStrong: " class=\"cell-strong\" fill=\"#fff\""
    case .minus: " class=\"minus\" stroke=\"#1f2328\""
    case .minusStrong: " class=\"minus-strong\" stroke=\"#fff\""
    case .missing: " class=\"missing\" stroke=\"#8b949e\""
    case .absent:
      " class=\"absent\" stroke=\"#8b949e\" stroke-width=\"2\" stroke-linecap=\"round\""
    case .month: " class=\"month\" stroke=\"#8b949e\""
    case .flag: " class=\"flag\" stroke=\"#1f2328\" stroke-width=\"2\""
    case .flagGround: " class=\"flag-ground\" stroke=\"#fff\" stroke-width=\"4\""
    }
  }
}
