/// One of the people of Harbor; nobody has a name.
struct Person {
  /// The time in one role.
  struct Stay {
    let role: String
    let start: Month
  }

  /// A parental leave, up to the day of the return.
  struct Leave {
    let start, end: Month
  }

  /// What last year's conversation about results came to.
  enum Rating: String {
    case above, meets
  }

  var id = ""
  let post: Post
  let sex: Sex
  let employer: Employer
  let birthYear: Int
  let weeklyHours: Int
  let rating: Rating
  /// The roles, from the first to the present or last one.
  let stays: [Stay]
  let leaves: [Leave]
  /// When they left Harbor, if they did.
  let end: Month?
  /// By how many thousandths pay happens to differ from what the rule says.
  let chance: Int
  /// How much of a bonus for full achievement was reached, in per cent.
  let achievement: Int
  var manager: String?

  var framework: String { post.framework }
  var start: Month { stays[0].start }
  var role: String { post.role }
  var isPartTime: Bool { weeklyHours < Census.fullTimeHours }
}
