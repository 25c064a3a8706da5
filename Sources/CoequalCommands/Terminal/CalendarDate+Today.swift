import Coequal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension CalendarDate {
  /// The day that it is, in universal time; the first of 1970 where the clock says nothing sensible.
  static var today: CalendarDate {
    var now = time(nil)
    var parts = tm()
    gmtime_r(&now, &parts)
    let date = CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    return date ?? CalendarDate(trusted: "1970-01-01")
  }
}
