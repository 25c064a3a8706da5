/// One of the three tracks of every field, with the names of its roles from grade 1 to 5.
struct Track {
  let id: String
  let kind: String
  let title: String
  let roles: [String]

  static let all = [
    Track(
      id: "craft", kind: "individual-contributor", title: "Craft",
      roles: ["associate-engineer", "engineer", "senior-engineer", "principal-engineer", "fellow"]),
    Track(
      id: "delivery", kind: "executor", title: "Delivery",
      roles: [
        "technician", "specialist", "delivery-engineer", "delivery-principal", "delivery-fellow",
      ]),
    Track(
      id: "leadership", kind: "leader", title: "Leadership",
      roles: ["shift-lead", "crew-lead", "team-lead", "area-lead", "director"]),
  ]
}
