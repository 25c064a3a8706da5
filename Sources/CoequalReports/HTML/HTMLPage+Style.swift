extension HTMLPage {
  /// The one style sheet of a page with its drawings.
  static let style = [colours, page, drawings, paper].joined(separator: "\n")

  /// The style sheet of a drawing that is a file of its own.
  ///
  /// It says the colours themselves: programs that put drawings into slides and documents know no names for
  /// them, and would draw everything black.
  static let drawingStyle = light.reduce(
    ["svg { background: var(--paper); }", drawings, lattice].joined(separator: "\n")
  ) { style, colour in
    style.replacing("var(--\(colour.name))", with: colour.value)
  }

  /// Colours on light paper.
  private static let light: [(name: String, value: String)] = [
    ("ink", "#1b1b1f"), ("paper", "#ffffff"), ("faint", "#5c5c66"),
    ("rule", "#d5d5dc"), ("box", "#9db8e8"), ("edge", "#2c4f94"), ("mark", "#b3261e"),
    ("band", "#f1f1f5"),
  ]

  /// Colours are of the browser's scheme.
  private static let colours = """
    :root { color-scheme: light dark; \(light.map { "--\($0.name): \($0.value);" }.joined(separator: " ")) }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e8e8ee; --paper: #16161a; --faint: #a5a5b0; --rule: #3a3a43; --box: #33507f;
        --edge: #9dbcf5; --mark: #ff9d92; --band: #202027; } }
    """

  private static let page = """
    body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; color: var(--ink);
      background: var(--paper); font: 1rem/1.5 system-ui, sans-serif; }
    h1 { font-size: 1.6rem; line-height: 1.25; margin: 0; }
    h2 { font-size: 1.2rem; margin: 2.5rem 0 0.5rem; }
    .subtitle, figcaption, dt { color: var(--faint); }
    section { break-inside: auto; }
    figure { margin: 1rem 0; overflow-x: auto; }
    figure svg { display: block; }
    .table { overflow-x: auto; margin: 1rem 0; }
    table { border-collapse: collapse; font-size: 0.9rem; }
    th, td { padding: 0.25rem 0.75rem; text-align: left; vertical-align: top;
      border-bottom: 1px solid var(--rule); }
    thead th { border-bottom: 2px solid var(--faint); }
    tbody th { font-weight: 600; }
    .number { text-align: right; font-variant-numeric: tabular-nums; }
    td.number { white-space: nowrap; }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem; }
    dd { margin: 0; }
    pre { overflow-x: auto; } pre code { display: block; }
    """

  /// Series of drawings differ in lightness too, so that they can be told apart without colours and on
  /// paper.
  private static let drawings = """
    svg text { font: 12px system-ui, sans-serif; fill: var(--ink); }
    svg text.faint { fill: var(--faint); }
    svg text.strong { font-weight: 600; }
    svg .grid { stroke: var(--rule); stroke-width: 1; }
    svg .band { fill: var(--band); }
    svg .box { fill: var(--box); stroke: var(--edge); stroke-width: 1; }
    svg .middle { stroke: var(--edge); stroke-width: 3; }
    svg .reference { stroke: var(--mark); stroke-width: 1.5; stroke-dasharray: 4 3; }
    svg .filled { fill: var(--edge); stroke: var(--edge); stroke-width: 2; }
    svg .outline { fill: none; stroke: var(--mark); stroke-width: 1.5; }
    svg .point { fill: var(--paper); stroke: var(--mark); stroke-width: 2; }
    """

  /// Kinds of moves differ by their dashes, and marked ways by their width.
  private static let lattice = """
    svg .role { fill: var(--paper); stroke: var(--faint); stroke-width: 1; }
    svg .role.way { fill: var(--box); stroke: var(--edge); }
    svg .role.end { stroke: var(--mark); stroke-width: 2.5; }
    svg .move { fill: none; stroke: var(--faint); stroke-width: 1; }
    svg .lateral { stroke-dasharray: 1 3; }
    svg .switch { stroke-dasharray: 5 3; }
    svg .return { stroke-dasharray: 8 3 1 3; }
    svg .move.way { stroke: var(--edge); stroke-width: 2; }
    svg .move.first-way { stroke: var(--mark); stroke-width: 3; }
    svg .move.second-way { stroke: var(--edge); stroke-width: 3; }
    svg .move.both-ways { stroke: var(--ink); stroke-width: 3; }
    """

  /// Paper does not scroll: what is wider than it is set smaller and in several lines.
  private static let paper = """
    @media print { body { max-width: none; padding: 0; } figure, tr { break-inside: avoid; }
      .table, figure, pre { overflow: visible; } figure svg { max-width: 100%; height: auto; }
      pre { white-space: pre-wrap; } table { font-size: 0.7rem; }
      th, td { padding: 0.15rem 0.3rem; overflow-wrap: anywhere; }
      td.number { white-space: normal; } }
    """
}
