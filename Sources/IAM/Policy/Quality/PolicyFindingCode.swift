/// What a check of policies can find.
package enum PolicyFindingCode: String, CaseIterable, Sendable {
  // Grammar.
  case invalidJSON = "invalid-json"
  case wrongType = "wrong-type"
  case unknownElement = "unknown-element"
  case duplicateElement = "duplicate-element"
  case missingElement = "missing-element"
  case conflictingElements = "conflicting-elements"
  case unsupportedElement = "unsupported-element"
  case emptyElement = "empty-element"
  case emptyCondition = "empty-condition"
  case invalidEffect = "invalid-effect"
  case invalidSid = "invalid-sid"
  case duplicateSid = "duplicate-sid"
  case invalidAction = "invalid-action"
  case unsupportedAction = "unsupported-action"
  case invalidARN = "invalid-arn"
  case incompleteARN = "incomplete-arn"
  case invalidPrincipal = "invalid-principal"
  case unknownServicePrincipal = "unknown-service-principal"
  case principalActionMismatch = "principal-action-mismatch"
  case unknownOperator = "unknown-operator"
  case invalidVariable = "invalid-variable"
  case tooLarge = "too-large"

  // The version of the language.
  case invalidVersion = "invalid-version"
  case missingVersion = "missing-version"
  case oldVersion = "old-version"
  case variableNeedsVersion = "variable-needs-version"

  // Actions.
  case unknownService = "unknown-service"
  case unknownAction = "unknown-action"
  case wildcardMatchesNothing = "wildcard-matches-nothing"
  case wildcardInService = "wildcard-in-service"
  case serviceNotControlled = "service-not-controlled"

  // Resources.
  case resourceNotOfAction = "resource-not-of-action"
  case resourceMustBeAll = "resource-must-be-all"

  // Conditions.
  case unknownConditionKey = "unknown-condition-key"
  case conditionKeyNotOfAction = "condition-key-not-of-action"
  case valueNotOfOperator = "value-not-of-operator"
  case operatorNotOfKey = "operator-not-of-key"
  case wildcardIsLiteral = "wildcard-is-literal"
  case privateSourceAddress = "private-source-address"
  case forAllValuesOnSingle = "for-all-values-on-single"
  case contradictingConditions = "contradicting-conditions"
  case unknownVariable = "unknown-variable"
  case mfaNotRequired = "mfa-not-required"

  // Redundancy.
  case duplicateItem = "duplicate-item"
  case redundantAction = "redundant-action"
  case redundantResource = "redundant-resource"
  case redundantStatement = "redundant-statement"
  case allowIsDenied = "allow-is-denied"

  // Breadth.
  case wildcardGrantsPermissions = "wildcard-grants-permissions"
  case wildcardWrites = "wildcard-writes"
  case wildcardReads = "wildcard-reads"
  case allowByNotAction = "allow-by-not-action"
  case allowByNotPrincipal = "allow-by-not-principal"
  case passesAnyRole = "passes-any-role"
  case trustsEveryone = "trusts-everyone"
  case acceptsAnyToken = "accepts-any-token"
  case allowsEveryone = "allows-everyone"
}

extension PolicyFindingCode {
  /// What a code is about; a rule of an audit judges one topic.
  package enum Topic: String, CaseIterable, Sendable {
    case grammar
    case version
    case actions
    case resources
    case conditions
    case redundancy
    case wildcards
    case breadth
  }

  package var topic: Topic { Self.classes[self]?.topic ?? facts.topic }

  package var kind: PolicyFinding.Kind { Self.classes[self]?.kind ?? facts.kind }

  /// Topic and kind, which an audit asks of each of a hundred thousand findings; the other facts are texts and lists.
  private static let classes = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, (topic: $0.facts.topic, kind: $0.facts.kind)) })

  /// What it means and what to do, in a sentence or two for the page of codes.
  package var explanation: String { facts.explanation }

  /// The names of IAM Access Analyzer's checks that are about the same.
  package var accessAnalyzer: [String] { facts.peers }

  private struct Facts {
    let topic: Topic
    let kind: PolicyFinding.Kind
    let explanation: String
    let peers: [String]

    init(_ topic: Topic, _ kind: PolicyFinding.Kind, _ explanation: String, _ peers: String...) {
      self.topic = topic
      self.kind = kind
      self.explanation = explanation
      self.peers = peers
    }
  }

  private var facts: Facts {
    switch self {
    case .invalidJSON:
      Facts(.grammar, .error, "The text is not JSON, or not a JSON object.", "JSON_SYNTAX_ERROR")
    case .wrongType:
      Facts(
        .grammar, .error,
        "An element is of another JSON type than the grammar has it, a number for a string.",
        "DATA_TYPE_MISMATCH")
    case .unknownElement:
      Facts(
        .grammar, .error, "There is no element of this name. Names are case-sensitive.",
        "INVALID_POLICY_ELEMENT")
    case .duplicateElement:
      Facts(
        .grammar, .error,
        "A name stands twice in one object, or twice in different case among operators and condition keys. IAM refuses it, or only the last counts.",
        "DUPLICATE_KEYS_WITH_DIFFERENT_CASE")
    case .missingElement:
      Facts(
        .grammar, .error,
        "An element is missing without which the document or the statement means nothing: Statement, Effect, Action, Resource, Principal.",
        "MISSING_STATEMENT", "MISSING_EFFECT", "MISSING_ACTION", "MISSING_RESOURCE", "MISSING_PRINCIPAL")
    case .conflictingElements:
      Facts(
        .grammar, .error, "An element stands beside its negation: Action beside NotAction.",
        "UNSUPPORTED_ELEMENT_COMBINATION")
    case .unsupportedElement:
      Facts(
        .grammar, .error,
        "The element does not belong into a policy of this type: Principal in an identity policy, Resource in a trust policy, NotAction in a resource control policy.",
        "UNSUPPORTED_PRINCIPAL")
    case .emptyElement:
      Facts(
        .grammar, .error,
        "A list of statements, actions, resources or principals is empty, or holds an empty string.",
        "EMPTY_ARRAY_ACTION", "EMPTY_ARRAY_RESOURCE", "EMPTY_OBJECT_PRINCIPAL")
    case .emptyCondition:
      Facts(
        .grammar, .suggestion, "A condition is there and says nothing, or lists no value and so never holds.",
        "EMPTY_OBJECT_CONDITION", "EMPTY_ARRAY_CONDITION")
    case .invalidEffect:
      Facts(
        .grammar, .error,
        "Effect is `Allow` or `Deny`, in this case. A resource control policy of one's own only denies.",
        "INVALID_EFFECT")
    case .invalidSid:
      Facts(
        .grammar, .error, "A Sid of a policy in IAM or Organizations holds letters and digits only.",
        "UNSUPPORTED_SID")
    case .duplicateSid:
      Facts(
        .grammar, .error, "Two statements of a policy in IAM or Organizations have the same Sid.",
        "UNIQUE_SIDS_REQUIRED")
    case .invalidAction:
      Facts(
        .grammar, .error, "An action is `service:Name`, with wildcards or without, or `*` alone.",
        "INVALID_ACTION", "MISSING_ACTION")
    case .unsupportedAction:
      Facts(.grammar, .error, "A trust policy is about actions of STS alone.", "UNSUPPORTED_ACTION_IN_POLICY")
    case .invalidARN:
      Facts(
        .grammar, .error,
        "A resource is `*` or an ARN of six parts, with a partition that exists and twelve digits, a wildcard or nothing for the account.",
        "MISSING_ARN_FIELD", "INVALID_ARN_PREFIX", "INVALID_PARTITION", "INVALID_ARN_ACCOUNT",
        "INVALID_ARN_SERVICE_CASE")
    case .incompleteARN:
      Facts(
        .grammar, .warning,
        "The ARN of an identity policy lacks parts. AWS fills them with wildcards, so that `arn:aws:sqs` means `arn:aws:sqs:*:*:*`: more than it seems to say.",
        "MISSING_ARN_FIELD")
    case .invalidPrincipal:
      Facts(
        .grammar, .error,
        "A principal is `*`, or an object of AWS (accounts, ARNs), Service (`ec2.amazonaws.com`), Federated or CanonicalUser. Within an ARN there are no wildcards.",
        "INVALID_PRINCIPAL_FORMAT", "INVALID_PRINCIPAL_KEY", "INVALID_ARN_ACCOUNT",
        "UNSUPPORTED_WILDCARD_IN_PRINCIPAL")
    case .unknownServicePrincipal:
      Facts(
        .grammar, .warning,
        "No service is known by this name and one is by a name that is near. Nobody has the permission then.",
        "INVALID_SERVICE_PRINCIPAL_FORMAT")
    case .principalActionMismatch:
      Facts(
        .grammar, .error,
        "The principals of a trust statement cannot use its actions: identity providers take sts:AssumeRoleWithWebIdentity or sts:AssumeRoleWithSAML, all others sts:AssumeRole.",
        "MISMATCHED_ACTION_FOR_PRINCIPAL")
    case .unknownOperator:
      Facts(
        .grammar, .error, "There is no condition operator of this name.", "INVALID_CONDITION_OPERATOR",
        "NULL_WITH_IF_EXISTS")
    case .invalidVariable:
      Facts(
        .grammar, .error,
        "What begins like a policy variable is not one: it has no name, no closing brace, or no quotes around its default.",
        "EMPTY_VARIABLE", "MISSING_BRACE_IN_VARIABLE", "MISSING_QUOTE_IN_VARIABLE",
        "UNSUPPORTED_SPACE_IN_VARIABLE")
    case .tooLarge:
      Facts(
        .grammar, .warning,
        "The document has more characters, without space, than AWS takes by default for this type of policy.",
        "POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA", "POLICY_SIZE_EXCEEDS_SCP_QUOTA")
    case .invalidVersion:
      Facts(
        .version, .error, "Version is `2012-10-17` or `2008-10-17`: that of the language, not of the policy.",
        "INVALID_VERSION")
    case .missingVersion:
      Facts(
        .version, .warning,
        "Without Version the language is that of 2008, in which policy variables are plain text.",
        "MISSING_VERSION")
    case .oldVersion:
      Facts(
        .version, .suggestion,
        "The language of 2008 knows no policy variables. Write 2012-10-17 before anybody adds one.")
    case .variableNeedsVersion:
      Facts(
        .version, .error,
        "A policy variable stands in a document whose version knows none, and is compared as plain text.",
        "VARIABLE_UNSUPPORTED_IN_VERSION")
    case .unknownService:
      Facts(
        .actions, .warning,
        "No service has this prefix, as far as the catalogue of actions goes. The action grants or denies nothing.",
        "INVALID_SERVICE_IN_ACTION")
    case .unknownAction:
      Facts(
        .actions, .warning,
        "The service has no such action, as far as the catalogue of actions goes. It grants or denies nothing.",
        "INVALID_ACTION")
    case .wildcardMatchesNothing:
      Facts(
        .actions, .warning,
        "The service has no action that the pattern matches, as far as the catalogue goes.",
        "INVALID_ACTION")
    case .wildcardInService:
      Facts(
        .actions, .suggestion,
        "A wildcard stands in the service's prefix. Which services it means, now and later, nobody can see.",
        "WILDCARD_IN_SERVICE_NAME")
    case .serviceNotControlled:
      Facts(
        .actions, .warning,
        "The service is not one of those that AWS lists as heeding resource control policies, so that the denial does nothing for it; or `*` stands for all services, of which few do."
      )
    case .resourceNotOfAction:
      Facts(
        .resources, .warning,
        "None of the statement's resources is of a type that the action is about: s3:GetObject on a bucket, s3:ListBucket on an object. The statement does nothing for this action."
      )
    case .resourceMustBeAll:
      Facts(
        .resources, .warning,
        "The action knows no resources, so that only `*` takes it in. The statement does nothing for this action."
      )
    case .unknownConditionKey:
      Facts(
        .conditions, .warning, "No request holds this condition key, as far as the catalogue goes.",
        "INVALID_GLOBAL_CONDITION_KEY", "INVALID_SERVICE_CONDITION_KEY", "MISSING_TAG_KEY_IN_CONDITION")
    case .conditionKeyNotOfAction:
      Facts(
        .conditions, .warning,
        "The condition key exists, and requests for the statement's actions never hold it.",
        "MISSING_ACTION_FOR_CONDITION_KEY")
    case .valueNotOfOperator:
      Facts(
        .conditions, .error,
        "A value is not what the operator compares: no number, no date, no boolean, no address, no ARN. It never matches.",
        "TYPE_MISMATCH", "INVALID_CONDITION_DATA_TYPE")
    case .operatorNotOfKey:
      Facts(
        .conditions, .warning, "The operator compares another type than the key's values have.",
        "DATA_TYPE_MISMATCH", "TYPE_MISMATCH")
    case .wildcardIsLiteral:
      Facts(
        .conditions, .warning,
        "A `*` in a value of an operator that compares whole texts is a plain character. StringLike is the one with wildcards.",
        "WILDCARD_WITHOUT_LIKE_OPERATOR")
    case .privateSourceAddress:
      Facts(
        .conditions, .warning,
        "aws:SourceIp is a public address: requests through a VPC endpoint do not hold it. A private range never matches; aws:VpcSourceIp is the key for those.",
        "PRIVATE_IP_ADDRESS", "PRIVATE_NOT_IP_ADDRESS")
    case .forAllValuesOnSingle:
      Facts(
        .conditions, .securityWarning,
        "ForAllValues also holds where the key is absent. On a key with one value it says nothing else, and lets through requests without it.",
        "FORALLVALUES_WITH_SINGLE_VALUED_KEY")
    case .contradictingConditions:
      Facts(
        .conditions, .warning,
        "Conditions of a statement ask opposite things of one key: a value and not that value, an address within and outside a range. No request meets them, so that the statement never applies."
      )
    case .unknownVariable:
      Facts(
        .conditions, .warning,
        "No request has a value for this policy variable, so that nothing matches the text that it stands in."
      )
    case .mfaNotRequired:
      Facts(
        .conditions, .warning,
        "A condition on aws:MultiFactorAuthPresent lets access keys through, whose requests lack the key: an allowance needs `Bool` with `true`, and a denial `BoolIfExists` with `false`."
      )
    case .duplicateItem:
      Facts(
        .redundancy, .suggestion, "An action, a resource or a value stands twice in one list.",
        "REDUNDANT_ACTION",
        "REDUNDANT_RESOURCE")
    case .redundantAction:
      Facts(.redundancy, .suggestion, "Another pattern of the list takes in the action.", "REDUNDANT_ACTION")
    case .redundantResource:
      Facts(
        .redundancy, .suggestion, "Another pattern of the list takes in the resource.", "REDUNDANT_RESOURCE")
    case .redundantStatement:
      Facts(
        .redundancy, .suggestion, "Another statement of the same effect takes in all that this one says.",
        "REDUNDANT_STATEMENT")
    case .allowIsDenied:
      Facts(
        .redundancy, .warning,
        "A denial without conditions takes in all that the statement allows: it allows nothing.")
    case .wildcardGrantsPermissions:
      Facts(
        .wildcards, .securityWarning,
        "An allowed pattern takes in actions that manage permissions, and those that AWS will add.")
    case .wildcardWrites:
      Facts(
        .wildcards, .warning,
        "An allowed pattern takes in actions that write or tag, and those that AWS will add.")
    case .wildcardReads:
      Facts(
        .wildcards, .suggestion,
        "An allowed pattern takes in actions that list or read, and those that AWS will add.")
    case .allowByNotAction:
      Facts(
        .breadth, .securityWarning,
        "An allowance by NotAction takes in every action that it does not name, those to come included.")
    case .allowByNotPrincipal:
      Facts(
        .breadth, .securityWarning,
        "An allowance by NotPrincipal is for everybody whom it does not name, strangers included.",
        "ALLOW_WITH_NOT_PRINCIPAL")
    case .passesAnyRole:
      Facts(
        .breadth, .securityWarning,
        "iam:PassRole is allowed for every role and to every service: whoever may start something with a role gets that role's permissions.",
        "PASS_ROLE_WITH_STAR_IN_RESOURCE", "PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE")
    case .trustsEveryone:
      Facts(
        .breadth, .securityWarning,
        "A trust policy lets in everybody, from any account, and no condition tells those it means from strangers. MFA does not: strangers have devices too."
      )
    case .acceptsAnyToken:
      Facts(
        .breadth, .securityWarning,
        "A trust policy for an OpenID Connect provider does not fix, as far as the provider tells to, whose tokens it accepts. The rule `role-trust-oidc-subject` judges roles by the same."
      )
    case .allowsEveryone:
      Facts(
        .breadth, .securityWarning,
        "A policy on a resource allows something to everybody, and neither a condition nor a denial keeps strangers out. Where the resource is meant to be public, it is right."
      )
    }
  }
}
