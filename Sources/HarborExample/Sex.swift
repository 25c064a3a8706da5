/// What a person's papers say.
package enum Sex: String, Sendable {
  case female = "f"
  case male = "m"
  case neither = "x"
}
