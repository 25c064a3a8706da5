public import CoequalModel

extension LinkedFramework {
  /// Where a role stands, for a finding about it: the value of one of its attributes, or else its name
  /// in the file.
  ///
  /// What a framework inherits stands in the file that it is inherited from.
  public func place(ofRole number: Int, attribute: String? = nil) -> Place {
    place(of: .role, number, attribute)
  }

  /// Where a competency stands: the value of one of its attributes, or else its name in the file.
  public func place(ofCompetency number: Int, attribute: String? = nil) -> Place {
    place(of: .competency, number, attribute)
  }

  /// Where a track stands: the value of one of its attributes, or else its name in the file.
  public func place(ofTrack number: Int, attribute: String? = nil) -> Place {
    place(of: .track, number, attribute)
  }

  /// Where a move stands: the value of one of its attributes, or else its name in the file.
  public func place(ofMove number: Int, attribute: String? = nil) -> Place {
    place(of: .move, number, attribute)
  }

  private func place(of kind: EntityKind, _ number: Int, _ attribute: String?) -> Place {
    provenance.place(of: Locus(kind, number, attribute: attribute))
  }
}
