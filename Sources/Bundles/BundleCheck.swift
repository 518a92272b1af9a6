package import IAM
import Signing

/// What was found of one bundle.
package struct BundleCheck: Equatable, Sendable {
  /// Something that an honest, whole bundle does not have.
  package struct Finding: Equatable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
      /// The file is not as Muster writes one.
      case malformed
      case wrongKey = "wrong-key"
      case wrongSignature = "wrong-signature"
      case fileAltered = "file-altered"
      case fileMissing = "file-missing"
      case fileAdded = "file-added"
      case notReproduced = "not-reproduced"
      /// It judges as of a time before its evidence was collected.
      case judgedBeforeCollected = "judged-before-collected"
      /// Its evidence is older than that of the night before.
      case evidenceOutOfOrder = "evidence-out-of-order"
      /// Its evidence is that of another night.
      case evidenceReplayed = "evidence-replayed"
      case otherAccount = "other-account"
      case nightReplayed = "night-replayed"
      case nightMissing = "night-missing"
      case chainBroken = "chain-broken"
    }

    package var kind: Kind
    package var message: String

    init(_ kind: Kind, _ message: String) {
      self.kind = kind
      self.message = message
    }
  }

  /// Something that an honest, whole bundle may have, and that whoever relies on it has to know.
  package struct Remark: Equatable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
      /// The evidence was collected more than a day before the time as of which it was judged.
      case evidenceOld = "evidence-old"
      /// No document says when the evidence was collected.
      case evidenceUndated = "evidence-undated"
      /// The evidence says the same time as that of another night, and is not the same.
      case evidenceSameTime = "evidence-same-time"
      /// A time is later than the verifier's clock.
      case timeInFuture = "time-in-future"
      /// It judges as of another time than the one at which it was made.
      case clockGiven = "clock-given"
      /// It should follow a night, and could not.
      case unlinked
      /// Its built-in rules are not those of the version that it names, as far as this version can tell: its own.
      case builtInRulesDiffer = "built-in-rules-differ"
      case waiverTooWide = "waiver-too-wide"
      case benchmarksChanged = "benchmarks-changed"
      case rulesChanged = "rules-changed"
      case ruleTextsChanged = "rule-texts-changed"
      case parametersChanged = "parameters-changed"
      case severitiesChanged = "severities-changed"
      case thresholdChanged = "threshold-changed"
      case baselineChanged = "baseline-changed"
      case waiversChanged = "waivers-changed"
      case keyChanged = "key-changed"
    }

    package var kind: Kind
    package var message: String

    init(_ kind: Kind, _ message: String) {
      self.kind = kind
      self.message = message
    }
  }

  /// What the signed statement says; of a bundle that nobody trusted signed, what it claims.
  package struct Claims: Equatable, Sendable {
    package var account: String?
    package var night: Int
    package var previous: String?
    /// The SHA-256 of the statement.
    package var digest: String
    package var collectedBy: String?
    package var evidence: EvidenceIdentity
    package var evaluatedAt: Timestamp
    /// Nil in bundles of versions that did not say.
    package var circumstances: AuditCircumstances?
    package var musterVersion: String
    package var keyID: String
    /// How many files the statement lists.
    package var files: Int
  }

  package var file: String
  /// Nil if the file holds no statement.
  package var claims: Claims?
  /// Whether judging the evidence again gave the same bytes; nil if it was not judged.
  package var isReproduced: Bool?
  /// What was audited, and what came out; nil unless it was reproduced.
  package var summary: AuditSummary?
  package var findings: [Finding] = []
  package var remarks: [Remark] = []

  package var isVerified: Bool { findings.isEmpty }
}

extension BundleCheck.Claims {
  init(_ bundle: Bundle) {
    let statement = bundle.statement
    self.init(
      account: statement.account, night: statement.night, previous: statement.previous, digest: bundle.digest,
      collectedBy: statement.collectedBy, evidence: statement.evidence, evaluatedAt: statement.evaluatedAt,
      circumstances: statement.circumstances, musterVersion: statement.musterVersion,
      keyID: bundle.envelope.signature.keyID, files: statement.subjects.count)
  }
}
