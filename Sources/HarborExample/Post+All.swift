extension Post {
  /// Everybody who works at Harbor or did so until a few years ago: 200 people and ten more.
  static let all = engineering + sales + operations + support + former

  private static let craft = [
    "associate", "practitioner", "senior", "expert", "senior-expert", "principal",
    "senior-principal", "fellow",
  ]
  private static let leading = [
    "associate", "practitioner", "senior", "team-lead", "group-lead", "area-lead", "director",
    "senior-director",
  ]
  private static let coordinating = [
    "associate", "practitioner", "senior", "delivery-owner", "senior-delivery-owner",
    "delivery-principal",
  ]
  private static let delivering = [
    "commissioning-technician", "commissioning-engineer", "delivery-engineer",
    "senior-delivery-engineer", "delivery-principal",
  ]

  /// So many people on the way through some ladder up to a role, perhaps with a switch at its end.
  private static func post(
    _ framework: String, _ ladder: [String], to role: String, then last: String? = nil,
    _ people: Int, women: Int, others: Int = 0, germans: Int
  ) -> Post {
    let end = ladder.firstIndex(of: role).map { $0 + 1 } ?? 0
    return Post(
      framework: framework, route: ladder.prefix(end) + (last.map { [$0] } ?? []), people: people,
      women: women, others: others, germans: germans)
  }

  // MARK: - Families

  private static let engineering: [Post] = {
    let id = "harbor-engineering"
    return [
      post(id, craft, to: "associate", 8, women: 2, germans: 5),
      post(id, craft, to: "practitioner", 13, women: 3, others: 1, germans: 8),
      post(id, craft, to: "senior", 12, women: 2, germans: 8),
      post(id, craft, to: "expert", 2, women: 0, germans: 1),
      post(id, leading, to: "team-lead", then: "expert", 2, women: 1, germans: 2),
      post(id, craft, to: "senior-expert", 1, women: 0, germans: 1),
      post(id, leading, to: "group-lead", then: "senior-expert", 1, women: 1, germans: 1),
      post(id, craft, to: "principal", 1, women: 0, germans: 1),
      post(id, craft, to: "senior-principal", 1, women: 0, germans: 1),
      post(id, craft, to: "fellow", 1, women: 0, germans: 1),
      post(id, delivering, to: "commissioning-technician", 10, women: 1, germans: 5),
      post(id, delivering, to: "commissioning-engineer", 8, women: 1, germans: 5),
      post(id, delivering, to: "delivery-engineer", 4, women: 0, germans: 2),
      post(id, delivering, to: "senior-delivery-engineer", 2, women: 1, germans: 1),
      post(id, delivering, to: "delivery-principal", 1, women: 0, germans: 1),
      post(
        id, delivering, to: "commissioning-engineer", then: "crew-lead", 2, women: 0, germans: 1),
      post(id, leading, to: "team-lead", 3, women: 1, germans: 2),
      post(id, craft, to: "expert", then: "team-lead", 2, women: 0, germans: 1),
      post(id, leading, to: "group-lead", 1, women: 0, germans: 1),
      post(id, craft, to: "senior-expert", then: "group-lead", 1, women: 1, germans: 0),
      post(id, leading, to: "area-lead", 1, women: 0, germans: 1),
      post(id, leading, to: "director", 1, women: 0, germans: 1),
    ]
  }()

  private static let sales: [Post] = {
    let id = "harbor-sales"
    return [
      post(id, craft, to: "associate", 5, women: 3, germans: 3),
      post(id, craft, to: "practitioner", 8, women: 4, germans: 5),
      post(id, craft, to: "senior", 5, women: 2, germans: 3),
      post(id, craft, to: "expert", 1, women: 1, germans: 1),
      post(id, leading, to: "team-lead", then: "expert", 1, women: 0, germans: 1),
      post(id, craft, to: "senior-expert", 1, women: 1, germans: 1),
      post(id, craft, to: "principal", 1, women: 0, germans: 1),
      post(id, leading, to: "team-lead", 2, women: 1, germans: 1),
      post(id, craft, to: "expert", then: "team-lead", 1, women: 0, germans: 1),
      post(id, leading, to: "group-lead", 1, women: 1, germans: 1),
      post(id, leading, to: "area-lead", 1, women: 0, germans: 1),
      post(id, leading, to: "director", 1, women: 0, germans: 1),
    ]
  }()

  private static let operations: [Post] = {
    let id = "harbor-operations"
    return [
      post(id, craft, to: "associate", 12, women: 4, germans: 6),
      post(id, craft, to: "practitioner", 16, women: 4, others: 1, germans: 8),
      post(id, craft, to: "senior", 8, women: 2, germans: 4),
      post(id, craft, to: "expert", 1, women: 0, germans: 1),
      post(id, leading, to: "team-lead", then: "expert", 1, women: 0, germans: 0),
      post(id, craft, to: "senior-expert", 1, women: 0, germans: 1),
      post(id, coordinating, to: "delivery-owner", 2, women: 1, germans: 1),
      post(id, leading, to: "team-lead", then: "delivery-owner", 1, women: 1, germans: 1),
      post(id, coordinating, to: "senior-delivery-owner", 1, women: 1, germans: 0),
      post(id, coordinating, to: "delivery-principal", 1, women: 0, germans: 1),
      post(id, leading, to: "team-lead", 4, women: 1, germans: 2),
      post(id, coordinating, to: "delivery-owner", then: "team-lead", 1, women: 0, germans: 0),
      post(id, leading, to: "group-lead", 2, women: 0, germans: 1),
      post(id, leading, to: "area-lead", 1, women: 0, germans: 1),
      post(id, leading, to: "director", 1, women: 0, germans: 0),
      post(id, leading, to: "senior-director", 1, women: 0, germans: 1),
    ]
  }()

  private static let support: [Post] = {
    let id = "harbor-support"
    return [
      post(id, craft, to: "associate", 10, women: 7, germans: 5),
      post(id, craft, to: "practitioner", 13, women: 9, others: 1, germans: 6),
      post(id, craft, to: "senior", 6, women: 5, germans: 3),
      post(id, craft, to: "expert", 1, women: 1, germans: 1),
      post(id, leading, to: "team-lead", then: "expert", 1, women: 1, germans: 0),
      post(id, coordinating, to: "delivery-owner", 2, women: 1, germans: 1),
      post(id, coordinating, to: "senior-delivery-owner", 1, women: 1, germans: 1),
      post(id, leading, to: "team-lead", 4, women: 3, germans: 2),
      post(id, leading, to: "group-lead", 1, women: 1, germans: 1),
      post(id, leading, to: "area-lead", 1, women: 1, germans: 1),
    ]
  }()

  private static let former: [Post] = [
    post("harbor-engineering", craft, to: "practitioner", 2, women: 1, germans: 1),
    post("harbor-engineering", craft, to: "senior", 1, women: 0, germans: 1),
    post("harbor-operations", craft, to: "practitioner", 3, women: 1, germans: 1),
    post("harbor-support", craft, to: "practitioner", 3, women: 3, germans: 2),
    post("harbor-sales", craft, to: "senior", 1, women: 1, germans: 1),
  ].map { post in
    var post = post
    post.hasLeft = true
    return post
  }
}
