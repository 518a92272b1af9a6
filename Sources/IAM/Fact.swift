/// What is known of one thing, or why it is not.
///
/// "AWS says there is none" is a known nil or a known empty list; it is never the same as missing.
/// Its functions are inlinable because other modules call them for each cell of large tables, where generic code that is not
/// specialised takes ten times as long; without `@usableFromInline` at the type no other module gets to see their bodies.
@usableFromInline package enum Fact<Value: Sendable>: Sendable {
  case known(Value)
  /// Beside the value and not in its place: a user has twenty facts, of which few are missing.
  indirect case missing(Missing)

  /// The value, if it is known.
  @inlinable package var value: Value? {
    switch self {
    case .known(let value): value
    case .missing: nil
    }
  }

  /// Why it is missing, if it is.
  @inlinable package var missing: Missing? {
    switch self {
    case .known: nil
    case .missing(let missing): missing
    }
  }

  @inlinable package func map<Result>(_ transform: (Value) -> Result) -> Fact<Result> {
    switch self {
    case .known(let value): .known(transform(value))
    case .missing(let missing): .missing(missing)
    }
  }

  /// The same with another reason where it is missing.
  func mapMissing(_ transform: (Missing) -> Missing) -> Fact<Value> {
    switch self {
    case .known: self
    case .missing(let missing): .missing(transform(missing))
    }
  }

  @inlinable package func flatMap<Result>(_ transform: (Value) -> Fact<Result>) -> Fact<Result> {
    switch self {
    case .known(let value): transform(value)
    case .missing(let missing): .missing(missing)
    }
  }

  /// This fact, or where it is missing, another source's.
  ///
  /// Missing only if neither answers; the first reason is kept, because the first source is the better one.
  @inlinable package func or(_ other: @autoclosure () -> Fact) -> Fact {
    if case .known = self { return self }
    let other = other()
    if case .known = other { return other }
    return self
  }
}

extension Fact: Equatable where Value: Equatable {}
