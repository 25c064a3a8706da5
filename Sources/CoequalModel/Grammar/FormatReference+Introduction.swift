extension FormatReference {
  /// What has to be known before the first element.
  static func introduction(version: String) -> String {
    """
    <!-- Generated from the grammar in Sources/CoequalModel by 'Scripts/generate'; edit that. -->

    # The format of Coequal's files

    This page lists everything that a file of Coequal may hold, in version \(version) of the format. Editors
    that know XML Schema can use `Frameworks/schema/coequal.xsd`, which says the same.

    ## Before you begin

    A file is plain text in XML, best saved as UTF-8. It holds one document:

    - a **structure**: a company's job families, grades, job evaluation and pay ranges
    - a **framework**: competencies, tracks, roles and the moves between them
    - a **project**: which files belong together, and how they are checked
    - a **translation**: the texts of a structure or framework in another language
    - a **plugin**: what a plugin offers and needs
    - an **import-mapping**: answers to what a source of another format does not say
    - a **plan**: a person's way to a target role
    - **assessments**: ratings of people on competencies

    An *element* is a pair of tags and what stands between them, `<title>Engineer</title>`, or one tag that
    closes itself, `<level id="trusted"/>`. An *attribute* is a name and a value inside a tag, `id="trusted"`.

    - The first element names the format with `xmlns="\(Format.namespace)"` and `format="\(version)"`.
    - Elements stand in the order in which this page lists them. Attributes stand in any order.
    - Spaces, tabs and line ends around a value or text do not count. Several in a row count as one space.
    - Write `&amp;` for `&` and `&lt;` for `<`. Inside a value in double quotes, write `&quot;` for `"`.
    - Comments, `<!-- like this -->`, may stand between any two elements.
    - `<?coequal allow RULE reason?>` in front of an element [allows a finding](Record-a-reason.md). It is no
      element, and may stand wherever a comment may.
    - Content for other programs goes into `extra`, in a namespace of its own.
    - A document type declaration (`<!DOCTYPE …>`) is refused.


    """
  }
}
