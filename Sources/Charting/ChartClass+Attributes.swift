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
    }
  }
}
