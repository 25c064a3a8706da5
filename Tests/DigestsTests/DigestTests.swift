import Digests
import Testing

/// The examples that NIST publishes with FIPS 180-4, and a million times the same letter.
@Suite struct DigestTests {
  private static func digest(_ method: Digest.Method, _ parts: [String]) -> String {
    var digest = Digest(method)
    for part in parts { digest.add(Array(part.utf8)) }
    return digest.bytes.hexadecimal
  }

  private static let long = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"

  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (long, "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func sha256IsThatOfThePublishedExamples(_ text: String, _ digits: String) {
    #expect(Self.digest(.sha256, [text]) == digits)
  }

  @Test(arguments: [
    ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
    ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
    (long, "84983e441c3bd26ebaae4aa1f95129e5e54670f1"),
    (
      String(repeating: "a", count: 1_000_000), "34aa973cd4c4daa4f61eeb2bdbad27316534016f"
    ),
  ])
  func sha1IsThatOfThePublishedExamples(_ text: String, _ digits: String) {
    #expect(Self.digest(.sha1, [text]) == digits)
  }

  @Test func piecesGiveTheSameAsTheWhole() {
    #expect(Self.digest(.sha256, ["a", "", "bc"]) == Self.digest(.sha256, ["abc"]))
  }

  @Test func askingForTheHashDoesNotEndIt() {
    var digest = Digest(.sha256)
    digest.add(Array("ab".utf8))
    _ = digest.bytes
    digest.add(Array("c".utf8))
    #expect(digest.bytes.hexadecimal == Self.digest(.sha256, ["abc"]))
  }

  @Test func partsAreToldApartByTheirLengths() {
    func digest(_ parts: [String]) -> String {
      var digest = Digest(.sha256)
      for part in parts { digest.add(part: Array(part.utf8)) }
      return digest.bytes.hexadecimal
    }
    #expect(digest(["ab", "c"]) != digest(["a", "bc"]))
  }

  @Test func numbersAreEightBytesTheHighestFirst() {
    var digest = Digest(.sha256)
    digest.add(number: 0x0102)
    var bytes = Digest(.sha256)
    bytes.add([0, 0, 0, 0, 0, 0, 1, 2])
    #expect(digest.bytes == bytes.bytes)
  }

  @Test func digitsAreSmallAndTwoForEachByte() {
    #expect([0, 9, 0x0A, 0xFF].hexadecimal == "00090aff")
  }
}
