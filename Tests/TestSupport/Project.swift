import Foundation

/// Where the project's files are, for tests that read them.
package enum Project {
  /// The folder that holds Package.swift.
  package static let path: String = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  package static func file(_ name: String) -> String { "\(path)/\(name)" }

  package static func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: file(name))), as: UTF8.self)
  }
}
