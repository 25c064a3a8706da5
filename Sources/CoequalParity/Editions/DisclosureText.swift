/// What the readers of an edition are told about what it keeps back.
public enum DisclosureText {
  /// What stands for a suppressed value, whatever the reason.
  public static let mark = "suppressed"

  /// What the mark means.
  public static let meaning = """
    Suppressed: the value exists and is not shown, because it would tell something about few people, \
    or would let somebody compute another value that does.
    """

  /// Said where totals are suppressed.
  public static let suppressedTotals = """
    Some totals are suppressed: beside cells without anybody, or in a single line, a cell could be \
    computed from its total.
    """

  /// Said where tests of groups are suppressed.
  public static let withheldTests = """
    Tests of groups are suppressed: of somebody who is compared, pay or a factor is not known. Beside \
    regressions that are without this person, the tests could tell what the person is paid.
    """

  /// Said with every edition: what no single run can protect.
  public static let separateRuns = """
    Each run protects its own tables only. Two runs with different filters, dates or groupings are \
    not protected against each other: subtracting one from the other can give the pay of single \
    people. Publish one of them, and keep account of what has been published before.
    """

  /// Said where linked tables have a suppressed number in common.
  public static let linkedTables = """
    Some numbers that several tables have in common are suppressed. Each table is protected by \
    itself; somebody who combines them can come closer to a suppressed value than is declared.
    """
}
