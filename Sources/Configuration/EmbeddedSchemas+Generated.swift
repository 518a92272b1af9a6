// Generated from rules/schema by `make generate`.
// swift-format-ignore-file

/// The schemas as part of the binary, for whoever has no checkout.
enum EmbeddedSchemas {
  static let configuration = ###"""
{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "urn:muster:configuration:1",
  "title": "Muster configuration",
  "description": "muster.yaml: what an audit goes by where the command line leaves it open. Paths begin at the file's folder.",
  "type": "object",
  "additionalProperties": false,
  "properties": {
    "benchmarks": {
      "description": "The benchmarks whose rules run; 'all' runs every rule.",
      "type": [
        "array",
        "null"
      ],
      "uniqueItems": true,
      "items": {
        "$ref": "#/definitions/benchmark"
      }
    },
    "rules": {
      "description": "Rules that run beside those of the benchmarks.",
      "type": [
        "array",
        "null"
      ],
      "uniqueItems": true,
      "items": {
        "$ref": "#/definitions/rule"
      }
    },
    "exclude": {
      "description": "Rules that are left out.",
      "type": [
        "array",
        "null"
      ],
      "uniqueItems": true,
      "items": {
        "$ref": "#/definitions/rule"
      }
    },
    "rule_folders": {
      "description": "Folders of further rules and benchmarks. One path or a list.",
      "type": [
        "string",
        "array",
        "null"
      ],
      "pattern": "\\S",
      "uniqueItems": true,
      "items": {
        "type": "string",
        "pattern": "\\S"
      }
    },
    "min_severity": {
      "description": "Only rules of this severity or above run.",
      "enum": [
        "critical",
        "high",
        "medium",
        "low",
        "info",
        null
      ]
    },
    "parameters": {
      "description": "Values of parameters: rule-id: {name: value} for a rule's own, name: value for those that rules share.",
      "type": [
        "object",
        "null"
      ],
      "properties": {
        "absent_credentials_pass": {
          "description": "Whether a root user without the credentials that MFA protects passes; CIS up to 4.0 says no",
          "type": "boolean",
          "default": true
        },
        "admin_group_names": {
          "description": "Names of the administrators' group; upper and lower case are not told apart",
          "type": "array",
          "items": {
            "type": "string",
            "pattern": "\\S"
          },
          "default": [
            "Administrators"
          ]
        },
        "allowed_direct_policies": {
          "description": "Names of AWS's own policies that may be attached to users directly",
          "type": "array",
          "items": {
            "type": "string",
            "pattern": "\\S"
          },
          "default": [
            "IAMUserChangePassword"
          ]
        },
        "grace_days": {
          "description": "How many days a new user or key has before it is judged",
          "type": "integer",
          "minimum": 0,
          "maximum": 3650,
          "default": 7
        },
        "required_tag_keys": {
          "description": "Keys of the tags that users and roles need; where the list is empty, any tag will do",
          "type": "array",
          "items": {
            "type": "string",
            "pattern": "\\S"
          },
          "default": []
        },
        "reserved_role_paths": {
          "description": "Beginnings of the paths of roles that AWS makes and looks after",
          "type": "array",
          "items": {
            "type": "string",
            "pattern": "\\S"
          },
          "default": [
            "/aws-service-role/",
            "/aws-reserved/"
          ]
        },
        "setup_window_seconds": {
          "description": "How many seconds after a user's creation something still counts as part of it",
          "type": "integer",
          "default": 300
        },
        "trusted_accounts": {
          "description": "Numbers of other accounts that are known and may enter roles",
          "type": "array",
          "items": {
            "type": "string",
            "pattern": "\\S"
          },
          "default": []
        },
        "access-analyzer-external": {
          "description": "IAM Access Analyzer looks for external access in every enabled region",
          "type": "object",
          "properties": {
            "ignored_regions": {
              "description": "Names of enabled regions that nobody can use",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "\\S"
              },
              "default": []
            },
            "organization_analyzer": {
              "description": "Whether an analyzer in another account of the organization covers this one in every region",
              "type": "boolean",
              "default": false
            }
          },
          "additionalProperties": false
        },
        "admin-group-exists": {
          "description": "An administrators' group exists",
          "type": "object",
          "properties": {
            "admin_group_names": {
              "description": "Names of the administrators' group; upper and lower case are not told apart",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "\\S"
              },
              "default": [
                "Administrators"
              ]
            }
          },
          "additionalProperties": false
        },
        "admin-group-has-administrator-access": {
          "description": "The administrators' group has AdministratorAccess",
          "type": "object",
          "properties": {
            "admin_group_names": {
              "description": "Names of the administrators' group; upper and lower case are not told apart",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "\\S"
              },
              "default": [
                "Administrators"
              ]
            }
          },
          "additionalProperties": false
        },
        "admin-group-has-member": {
          "description": "The administrators' group has a member who can sign in",
          "type": "object",
          "properties": {
            "admin_group_names": {
              "description": "Names of the administrators' group; upper and lower case are not told apart",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "\\S"
              },
              "default": [
                "Administrators"
              ]
            }
          },
          "additionalProperties": false
        },
        "admin-members-bounded": {
          "description": "The administrators' group is small",
          "type": "object",
          "properties": {
            "admin_group_names": {
              "description": "Names of the administrators' group; upper and lower case are not told apart",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "\\S"
              },
              "default": [
                "Administrators"
              ]
            },
            "max_members": {
              "description": "How many administrators there may be",
              "type": "integer",
              "default": 5
            }
          },
          "additionalProperties": false
        },
        "analyzer-tagged": {
          "description": "Analyzers are tagged",
          "type": "object",
          "properties": {
            "required_tag_keys": {
              "description": "Keys of the tags that users and roles need; where the list is empty, any tag will do",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "\\S"
              },
              "default": []
            }
          },
          "additionalProperties": false
        },
        "evidence-fresh": {
          "description": "The credential report is fresh",
          "type": "object",
          "properties": {
            "max_age_hours": {
              "description": "How old the report may be; AWS makes a new one at most every four hours",
              "type": "integer",
              "default": 4
            },
            "tolerance_minutes": {
              "description": "How much later than that is still fine and how far clocks may differ",
              "type": "integer",
              "default": 60
            }
          },
          "additionalProperties": false
        },
        "no-iam-users": {
          "description": "People sign in by federation, not as IAM users",
          "type": "object",
          "properties": {
            "allowed_users": {
              "description": "Names of IAM users that are no people",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "\\S"
              },
              "default": []
            }
          },
          "additionalProperties": false
        },
        "org-root-sessions-enabled": {
          "description": "Privileged root sessions are set as decided",
          "type": "object",
          "properties": {
            "expected": {
              "description": "Whether privileged root sessions should be possible",
              "type": "boolean",
              "default": true
            }
          },
          "additionalProperties": false
        },
        "password-policy-max-age": {
          "description": "Passwords expire",
          "type": "object",
          "properties": {
            "max_age_days": {
              "description": "After how many days at the latest a password has to expire",
              "type": "integer",
              "minimum": 0,
              "maximum": 3650,
              "default": 90
            }
          },
          "additionalProperties": false
        },
        "password-policy-min-length": {
          "description": "Passwords have a minimum length",
          "type": "object",
          "properties": {
            "min_length": {
              "description": "The least number of characters that the policy has to ask for",
              "type": "integer",
              "default": 14
            }
          },
          "additionalProperties": false
        },
        "password-policy-reuse": {
          "description": "Old passwords cannot be used again",
          "type": "object",
          "properties": {
            "min_remembered": {
              "description": "How many old passwords have to be refused; AWS remembers 24 at most",
              "type": "integer",
              "default": 24
            }
          },
          "additionalProperties": false
        },
        "policy-conditions-effective": {
          "description": "Conditions can hold, and can fail",
          "type": "object",
          "properties": {
            "reserved_role_paths": {
              "description": "Beginnings of the paths of roles that AWS makes and looks after",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "\\S"
              },
              "default": [
                "/aws-service-role/",
                "/aws-reserved/"
              ]
            }
          },
          "additionalProperties": false
        },
        "policy-known-actions": {
          "description": "Policies name actions that exist",
          "type": "object",
          "properties": {
            "reserved_role_paths": {
              "description": "Beginnings of the paths of roles that AWS makes and looks after",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "\\S"
              },
              "default": [
                "/aws-service-role/",
                "/aws-reserved/"
              ]
            }
          },
          "additionalProperties": false
        },
        "policy-no-admin-attached-aws": {
          "description": "None of AWS's policies in use allows everything",
          "type": "object",
          "properties": {
            "admin_group_names": {
              "description": "Names of the administrators' group; upper and lower case are not told apart",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "\\S"
              },
              "default": [
                "Administrators"
              ]
            },
            "break_glass_names": {
              "description": "Names of users, groups and roles that are meant to be administrators",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "\\S"
              },
              "default": []
            },
            "reserved_role_paths": {
              "description": "Beginnings of the paths of roles that AWS makes and looks after",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "\\S"
              },
              "default": [
                "/aws-service-role/",
                "/aws-reserved/"
              ]
            }
          },
          "additionalProperties": false
        },
        "policy-no-blocked-kms-actions": {
          "description": "No policy of your own allows decryption with all keys",
          "type": "object",
          "properties": {
            "conditions_excuse": {
              "description": "Whether a statement with conditions is fine",
              "type": "boolean",
              "default": true
            }
          },
          "additionalProperties": false
        },
        "policy-no-growing-wildcards": {
          "description": "Policies allow no writing by wildcards",
          "type": "object",
          "properties": {
            "growing_levels": {
              "description": "Access levels that no wildcard may take in; List, Read, Tagging, Write, Permissions management",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "\\S"
              },
              "default": [
                "Write",
                "Permissions management"
              ]
            },
            "reserved_role_paths": {
              "description": "Beginnings of the paths of roles that AWS makes and looks after",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "\\S"
              },
              "default": [
                "/aws-service-role/",
                "/aws-reserved/"
              ]
            }
          },
          "additionalProperties": false
        },
        "policy-no-privilege-escalation": {
          "description": "Nobody can make themselves an administrator",
          "type": "object",
          "properties": {
            "include_conditional": {
              "description": "Whether ways count too that hang on something that the evidence does not tell",
              "type": "boolean",
              "default": false
            }
          },
          "additionalProperties": false
        },
        "policy-no-redundant-statements": {
          "description": "Policies say nothing twice",
          "type": "object",
          "properties": {
            "reserved_role_paths": {
              "description": "Beginnings of the paths of roles that AWS makes and looks after",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "\\S"
              },
              "default": [
                "/aws-service-role/",
                "/aws-reserved/"
              ]
            }
          },
          "additionalProperties": false
        },
        "policy-no-service-wildcard": {
          "description": "No customer policy allows a whole service",
          "type": "object",
          "properties": {
            "any_resource": {
              "description": "Whether all actions of a service on some resources, or under conditions, are too much too",
              "type": "boolean",
              "default": false
            }
          },
          "additionalProperties": false
        },
        "policy-required-attached": {
          "description": "Required policies are attached to roles",
          "type": "object",
          "properties": {
            "required_policy_arns": {
              "description": "ARNs of the managed policies that roles need",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "\\S"
              },
              "default": []
            },
            "required_role_names": {
              "description": "Names of the roles that need them; where the list is empty, all",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "\\S"
              },
              "default": []
            },
            "reserved_role_paths": {
              "description": "Beginnings of the paths of roles that AWS makes and looks after",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "\\S"
              },
              "default": [
                "/aws-service-role/",
                "/aws-reserved/"
              ]
            }
          },
          "additionalProperties": false
        },
        "policy-resource-matches-action": {
          "description": "Statements name resources that their actions are about",
          "type": "object",
          "properties": {
            "reserved_role_paths": {
              "description": "Beginnings of the paths of roles that AWS makes and looks after",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "\\S"
              },
              "default": [
                "/aws-service-role/",
                "/aws-reserved/"
              ]
            }
          },
          "additionalProperties": false
        },
        "policy-valid": {
          "description": "Policies follow the grammar",
          "type": "object",
          "properties": {
            "reserved_role_paths": {
              "description": "Beginnings of the paths of roles that AWS makes and looks after",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "\\S"
              },
              "default": [
                "/aws-service-role/",
                "/aws-reserved/"
              ]
            }
          },
          "additionalProperties": false
        },
        "policy-version-current": {
          "description": "Policies are written in the current language",
          "type": "object",
          "properties": {
            "reserved_role_paths": {
              "description": "Beginnings of the paths of roles that AWS makes and looks after",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "\\S"
              },
              "default": [
                "/aws-service-role/",
                "/aws-reserved/"
              ]
            }
          },
          "additionalProperties": false
        },
        "principal-service-access-stale": {
          "description": "Users and roles use the sensitive services that they may use",
          "type": "object",
          "properties": {
            "max_unused_days": {
              "description": "From how many days without use on a permission has to go",
              "type": "integer",
              "minimum": 0,
              "maximum": 3650,
              "default": 90
            },
            "sensitive_services": {
              "description": "Prefixes of the services whose use is looked at",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "\\S"
              },
              "default": [
                "bedrock",
                "sagemaker"
              ]
            }
          },
          "additionalProperties": false
        },
        "role-confused-deputy": {
          "description": "Service roles guard against the confused deputy",
          "type": "object",
          "properties": {
            "reserved_role_paths": {
              "description": "Beginnings of the paths of roles that AWS makes and looks after",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "\\S"
              },
              "default": [
                "/aws-service-role/",
                "/aws-reserved/"
              ]
            },
            "sourceless_services": {
              "description": "Principals of further services that do not tell the source when they assume a role",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "\\S"
              },
              "default": []
            }
          },
          "additionalProperties": false
        },
        "role-no-administrator-access": {
          "description": "No role has AdministratorAccess",
          "type": "object",
          "properties": {
            "reserved_role_paths": {
              "description": "Beginnings of the paths of roles that AWS makes and looks after",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "\\S"
              },
              "default": [
                "/aws-service-role/",
                "/aws-reserved/"
              ]
            }
          },
          "additionalProperties": false
        },
        "role-no-cross-account-readonly": {
          "description": "No other account has ReadOnlyAccess",
          "type": "object",
          "properties": {
            "trusted_accounts": {
              "description": "Numbers of other accounts that are known and may enter roles",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "\\S"
              },
              "default": []
            }
          },
          "additionalProperties": false
        },
        "role-no-cross-account-write": {
          "description": "No other account has full access",
          "type": "object",
          "properties": {
            "trusted_accounts": {
              "description": "Numbers of other accounts that are known and may enter roles",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "\\S"
              },
              "default": []
            }
          },
          "additionalProperties": false
        },
        "role-tagged": {
          "description": "Roles are tagged",
          "type": "object",
          "properties": {
            "required_tag_keys": {
              "description": "Keys of the tags that users and roles need; where the list is empty, any tag will do",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "\\S"
              },
              "default": []
            },
            "reserved_role_paths": {
              "description": "Beginnings of the paths of roles that AWS makes and looks after",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "\\S"
              },
              "default": [
                "/aws-service-role/",
                "/aws-reserved/"
              ]
            }
          },
          "additionalProperties": false
        },
        "role-trust-external-id-or-mfa": {
          "description": "Cross-account trust needs an external id or MFA",
          "type": "object",
          "properties": {
            "reserved_role_paths": {
              "description": "Beginnings of the paths of roles that AWS makes and looks after",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "\\S"
              },
              "default": [
                "/aws-service-role/",
                "/aws-reserved/"
              ]
            },
            "trusted_accounts": {
              "description": "Numbers of other accounts that are known and may enter roles",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "\\S"
              },
              "default": []
            }
          },
          "additionalProperties": false
        },
        "role-trust-mfa": {
          "description": "People need MFA to assume a role",
          "type": "object",
          "properties": {
            "include_roles": {
              "description": "Whether roles and their sessions need MFA as well",
              "type": "boolean",
              "default": false
            },
            "reserved_role_paths": {
              "description": "Beginnings of the paths of roles that AWS makes and looks after",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "\\S"
              },
              "default": [
                "/aws-service-role/",
                "/aws-reserved/"
              ]
            }
          },
          "additionalProperties": false
        },
        "role-unused": {
          "description": "Roles that nobody uses are removed",
          "type": "object",
          "properties": {
            "max_unused_days": {
              "description": "From how many days without use on a role has to go",
              "type": "integer",
              "minimum": 0,
              "maximum": 3650,
              "default": 90
            },
            "reserved_role_paths": {
              "description": "Beginnings of the paths of roles that AWS makes and looks after",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "\\S"
              },
              "default": [
                "/aws-service-role/",
                "/aws-reserved/"
              ]
            }
          },
          "additionalProperties": false
        },
        "root-hardware-mfa": {
          "description": "The root user's MFA is hardware or a passkey",
          "type": "object",
          "properties": {
            "absent_credentials_pass": {
              "description": "Whether a root user without the credentials that MFA protects passes; CIS up to 4.0 says no",
              "type": "boolean",
              "default": true
            }
          },
          "additionalProperties": false
        },
        "root-mfa-enabled": {
          "description": "The root user has MFA",
          "type": "object",
          "properties": {
            "absent_credentials_pass": {
              "description": "Whether a root user without the credentials that MFA protects passes; CIS up to 4.0 says no",
              "type": "boolean",
              "default": true
            }
          },
          "additionalProperties": false
        },
        "root-not-used-recently": {
          "description": "The root user has not been used lately",
          "type": "object",
          "properties": {
            "max_recent_days": {
              "description": "Up to how many days ago a use counts as recent",
              "type": "integer",
              "minimum": 0,
              "maximum": 3650,
              "default": 90
            }
          },
          "additionalProperties": false
        },
        "server-certificate-expiring": {
          "description": "TLS certificates in IAM are renewed in time",
          "type": "object",
          "properties": {
            "min_days": {
              "description": "How many days of validity have to be left at least",
              "type": "integer",
              "minimum": 0,
              "maximum": 3650,
              "default": 30
            }
          },
          "additionalProperties": false
        },
        "service-user-no-password": {
          "description": "Users of programs have no console password",
          "type": "object",
          "properties": {
            "service_users": {
              "description": "Users that stand for programs, by name, path, group: or tag:",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "\\S"
              },
              "default": []
            }
          },
          "additionalProperties": false
        },
        "support-role-exists": {
          "description": "Somebody can work with AWS Support",
          "type": "object",
          "properties": {
            "any_principal": {
              "description": "Whether a user or a group that has the policy is enough",
              "type": "boolean",
              "default": false
            }
          },
          "additionalProperties": false
        },
        "user-access-key-never-used": {
          "description": "Active access keys have been used",
          "type": "object",
          "properties": {
            "grace_days": {
              "description": "How many days a new user or key has before it is judged",
              "type": "integer",
              "minimum": 0,
              "maximum": 3650,
              "default": 7
            }
          },
          "additionalProperties": false
        },
        "user-access-key-rotated": {
          "description": "Active access keys are replaced in time",
          "type": "object",
          "properties": {
            "max_age_days": {
              "description": "How many days old an active key may be",
              "type": "integer",
              "minimum": 0,
              "maximum": 3650,
              "default": 90
            }
          },
          "additionalProperties": false
        },
        "user-access-key-unused": {
          "description": "Access keys that nobody uses are deactivated",
          "type": "object",
          "properties": {
            "max_unused_days": {
              "description": "From how many days without use on a key has to be off",
              "type": "integer",
              "minimum": 0,
              "maximum": 3650,
              "default": 45
            }
          },
          "additionalProperties": false
        },
        "user-in-required-group": {
          "description": "Every user is in one of the required groups",
          "type": "object",
          "properties": {
            "required_group_names": {
              "description": "Names of groups of which each user needs one",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "\\S"
              },
              "default": []
            }
          },
          "additionalProperties": false
        },
        "user-inactive-access-key-removed": {
          "description": "Access keys that are off for long are deleted",
          "type": "object",
          "properties": {
            "max_age_days": {
              "description": "How many days old an inactive key may be",
              "type": "integer",
              "minimum": 0,
              "maximum": 3650,
              "default": 90
            }
          },
          "additionalProperties": false
        },
        "user-no-access-key-at-setup": {
          "description": "Console users got no access key when they were made",
          "type": "object",
          "properties": {
            "setup_window_seconds": {
              "description": "How many seconds after a user's creation something still counts as part of it",
              "type": "integer",
              "default": 300
            }
          },
          "additionalProperties": false
        },
        "user-no-direct-policies": {
          "description": "Users get permissions by groups only",
          "type": "object",
          "properties": {
            "allowed_direct_policies": {
              "description": "Names of AWS's own policies that may be attached to users directly",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "\\S"
              },
              "default": [
                "IAMUserChangePassword"
              ]
            }
          },
          "additionalProperties": false
        },
        "user-password-age": {
          "description": "Console passwords are changed in time",
          "type": "object",
          "properties": {
            "max_age_days": {
              "description": "How many days old a password may be",
              "type": "integer",
              "minimum": 0,
              "maximum": 3650,
              "default": 90
            }
          },
          "additionalProperties": false
        },
        "user-password-reset-pending": {
          "description": "New console users have replaced their first password",
          "type": "object",
          "properties": {
            "admin_group_names": {
              "description": "Names of the administrators' group; upper and lower case are not told apart",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "\\S"
              },
              "default": [
                "Administrators"
              ]
            },
            "administrators_only": {
              "description": "Whether only members of the administrators' group are judged",
              "type": "boolean",
              "default": false
            },
            "grace_days": {
              "description": "How many days a new user or key has before it is judged",
              "type": "integer",
              "minimum": 0,
              "maximum": 3650,
              "default": 7
            },
            "setup_window_seconds": {
              "description": "How many seconds after a user's creation something still counts as part of it",
              "type": "integer",
              "default": 300
            }
          },
          "additionalProperties": false
        },
        "user-password-unused": {
          "description": "Console passwords that nobody uses are removed",
          "type": "object",
          "properties": {
            "max_unused_days": {
              "description": "From how many days without use on a password has to go",
              "type": "integer",
              "minimum": 0,
              "maximum": 3650,
              "default": 45
            }
          },
          "additionalProperties": false
        },
        "user-service-specific-credentials": {
          "description": "Service-specific credentials expire and are replaced in time",
          "type": "object",
          "properties": {
            "max_age_days": {
              "description": "How many days old an active credential may be",
              "type": "integer",
              "minimum": 0,
              "maximum": 3650,
              "default": 90
            }
          },
          "additionalProperties": false
        },
        "user-single-active-access-key": {
          "description": "A user has at most one active access key",
          "type": "object",
          "properties": {
            "rotation_days": {
              "description": "How many days both keys may be active while the newer one takes over",
              "type": "integer",
              "minimum": 0,
              "maximum": 3650,
              "default": 0
            }
          },
          "additionalProperties": false
        },
        "user-ssh-public-keys": {
          "description": "SSH keys for CodeCommit are replaced in time",
          "type": "object",
          "properties": {
            "max_age_days": {
              "description": "How many days old an active key may be",
              "type": "integer",
              "minimum": 0,
              "maximum": 3650,
              "default": 90
            }
          },
          "additionalProperties": false
        },
        "user-tagged": {
          "description": "Users are tagged",
          "type": "object",
          "properties": {
            "required_tag_keys": {
              "description": "Keys of the tags that users and roles need; where the list is empty, any tag will do",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "\\S"
              },
              "default": []
            }
          },
          "additionalProperties": false
        }
      },
      "additionalProperties": {
        "anyOf": [
          {
            "$ref": "#/definitions/value"
          },
          {
            "type": "object",
            "additionalProperties": {
              "$ref": "#/definitions/value"
            }
          }
        ]
      }
    },
    "severities": {
      "description": "By rule: the severity that holds in place of the rule's own and the benchmark's.",
      "type": [
        "object",
        "null"
      ],
      "properties": {
        "access-analyzer-external": {
          "description": "IAM Access Analyzer looks for external access in every enabled region",
          "$ref": "#/definitions/severity"
        },
        "access-analyzer-no-findings": {
          "description": "Analyzers have no active findings of external access",
          "$ref": "#/definitions/severity"
        },
        "account-alternate-contacts-distinct": {
          "description": "Contacts for security, billing and operations exist and differ",
          "$ref": "#/definitions/severity"
        },
        "account-billing-iam-access": {
          "description": "IAM users and roles can be given access to Billing",
          "$ref": "#/definitions/severity"
        },
        "account-contact-current": {
          "description": "The account's contact details are current",
          "$ref": "#/definitions/severity"
        },
        "account-in-organization": {
          "description": "The account belongs to an organization",
          "$ref": "#/definitions/severity"
        },
        "account-security-contact": {
          "description": "A security contact is registered",
          "$ref": "#/definitions/severity"
        },
        "account-security-questions": {
          "description": "Security challenge questions, where the account still has them",
          "$ref": "#/definitions/severity"
        },
        "admin-group-exists": {
          "description": "An administrators' group exists",
          "$ref": "#/definitions/severity"
        },
        "admin-group-has-administrator-access": {
          "description": "The administrators' group has AdministratorAccess",
          "$ref": "#/definitions/severity"
        },
        "admin-group-has-member": {
          "description": "The administrators' group has a member who can sign in",
          "$ref": "#/definitions/severity"
        },
        "admin-members-bounded": {
          "description": "The administrators' group is small",
          "$ref": "#/definitions/severity"
        },
        "admin-user-exists": {
          "description": "An administrator other than root exists",
          "$ref": "#/definitions/severity"
        },
        "admin-user-mfa": {
          "description": "Every user with administrator permissions has MFA",
          "$ref": "#/definitions/severity"
        },
        "analyzer-tagged": {
          "description": "Analyzers are tagged",
          "$ref": "#/definitions/severity"
        },
        "auditor-not-root": {
          "description": "The audit does not run as the root user",
          "$ref": "#/definitions/severity"
        },
        "evidence-complete": {
          "description": "All evidence that the audit needs was read",
          "$ref": "#/definitions/severity"
        },
        "evidence-fresh": {
          "description": "The credential report is fresh",
          "$ref": "#/definitions/severity"
        },
        "evidence-partition-consistent": {
          "description": "All evidence belongs to one account and one partition",
          "$ref": "#/definitions/severity"
        },
        "example-credentials-absent": {
          "description": "No example key of the documentation is in use",
          "$ref": "#/definitions/severity"
        },
        "federation-configured": {
          "description": "Sign-in is federated",
          "$ref": "#/definitions/severity"
        },
        "group-has-users": {
          "description": "Every group has a member",
          "$ref": "#/definitions/severity"
        },
        "group-no-administrator-access": {
          "description": "No group has AdministratorAccess",
          "$ref": "#/definitions/severity"
        },
        "inline-policy-no-admin": {
          "description": "No inline policy allows everything",
          "$ref": "#/definitions/severity"
        },
        "instance-role-used": {
          "description": "EC2 instances run with a role",
          "$ref": "#/definitions/severity"
        },
        "key-not-quarantined": {
          "description": "No user's key is quarantined by AWS",
          "$ref": "#/definitions/severity"
        },
        "member-root-has-no-credentials": {
          "description": "The root user of a member account has no credentials at all",
          "$ref": "#/definitions/severity"
        },
        "no-iam-users": {
          "description": "People sign in by federation, not as IAM users",
          "$ref": "#/definitions/severity"
        },
        "no-inline-policies": {
          "description": "Users, groups and roles have no inline policies",
          "$ref": "#/definitions/severity"
        },
        "org-delegated-admin-policies": {
          "description": "A delegated administrator manages the organization's policies",
          "$ref": "#/definitions/severity"
        },
        "org-delegated-admin-services": {
          "description": "Delegated administrators manage the organization's services",
          "$ref": "#/definitions/severity"
        },
        "org-guardrails": {
          "description": "Guardrails of the organization cover every account",
          "$ref": "#/definitions/severity"
        },
        "org-management-account-no-workloads": {
          "description": "The management account runs no workloads",
          "$ref": "#/definitions/severity"
        },
        "org-ou-structure": {
          "description": "Organizational units follow environment and sensitivity",
          "$ref": "#/definitions/severity"
        },
        "org-root-credentials-managed": {
          "description": "The organization manages root credentials centrally",
          "$ref": "#/definitions/severity"
        },
        "org-root-sessions-enabled": {
          "description": "Privileged root sessions are set as decided",
          "$ref": "#/definitions/severity"
        },
        "password-policy-lowercase": {
          "description": "Passwords need a lower-case letter",
          "$ref": "#/definitions/severity"
        },
        "password-policy-max-age": {
          "description": "Passwords expire",
          "$ref": "#/definitions/severity"
        },
        "password-policy-min-length": {
          "description": "Passwords have a minimum length",
          "$ref": "#/definitions/severity"
        },
        "password-policy-number": {
          "description": "Passwords need a digit",
          "$ref": "#/definitions/severity"
        },
        "password-policy-reuse": {
          "description": "Old passwords cannot be used again",
          "$ref": "#/definitions/severity"
        },
        "password-policy-set": {
          "description": "The account has a password policy of its own",
          "$ref": "#/definitions/severity"
        },
        "password-policy-symbol": {
          "description": "Passwords need a symbol",
          "$ref": "#/definitions/severity"
        },
        "password-policy-uppercase": {
          "description": "Passwords need an upper-case letter",
          "$ref": "#/definitions/severity"
        },
        "password-policy-users-can-change": {
          "description": "Users can change their own password",
          "$ref": "#/definitions/severity"
        },
        "policy-cloudshell-full-access": {
          "description": "AWSCloudShellFullAccess is not attached",
          "$ref": "#/definitions/severity"
        },
        "policy-conditions-effective": {
          "description": "Conditions can hold, and can fail",
          "$ref": "#/definitions/severity"
        },
        "policy-deny-user-actions-on-group": {
          "description": "No denial about users names a group instead",
          "$ref": "#/definitions/severity"
        },
        "policy-known-actions": {
          "description": "Policies name actions that exist",
          "$ref": "#/definitions/severity"
        },
        "policy-no-admin-attached-aws": {
          "description": "None of AWS's policies in use allows everything",
          "$ref": "#/definitions/severity"
        },
        "policy-no-admin-attached-customer": {
          "description": "No customer policy in use allows everything",
          "$ref": "#/definitions/severity"
        },
        "policy-no-admin-unattached": {
          "description": "No customer policy at hand allows everything",
          "$ref": "#/definitions/severity"
        },
        "policy-no-assumerole-star": {
          "description": "No policy of your own allows assuming any role",
          "$ref": "#/definitions/severity"
        },
        "policy-no-blocked-kms-actions": {
          "description": "No policy of your own allows decryption with all keys",
          "$ref": "#/definitions/severity"
        },
        "policy-no-full-cloudtrail": {
          "description": "No policy of your own allows all of CloudTrail",
          "$ref": "#/definitions/severity"
        },
        "policy-no-full-kms": {
          "description": "No policy of your own allows all of KMS",
          "$ref": "#/definitions/severity"
        },
        "policy-no-growing-wildcards": {
          "description": "Policies allow no writing by wildcards",
          "$ref": "#/definitions/severity"
        },
        "policy-no-marketplace-subscribe-star": {
          "description": "No policy of your own allows subscribing to any product",
          "$ref": "#/definitions/severity"
        },
        "policy-no-notaction-allow": {
          "description": "No policy allows by NotAction",
          "$ref": "#/definitions/severity"
        },
        "policy-no-passrole-star": {
          "description": "No policy allows passing any role to any service",
          "$ref": "#/definitions/severity"
        },
        "policy-no-privilege-escalation": {
          "description": "Nobody can make themselves an administrator",
          "$ref": "#/definitions/severity"
        },
        "policy-no-redundant-statements": {
          "description": "Policies say nothing twice",
          "$ref": "#/definitions/severity"
        },
        "policy-no-service-wildcard": {
          "description": "No customer policy allows a whole service",
          "$ref": "#/definitions/severity"
        },
        "policy-required-attached": {
          "description": "Required policies are attached to roles",
          "$ref": "#/definitions/severity"
        },
        "policy-resource-matches-action": {
          "description": "Statements name resources that their actions are about",
          "$ref": "#/definitions/severity"
        },
        "policy-sts-only": {
          "description": "Policies of your own allow sts:AssumeRole and nothing else",
          "$ref": "#/definitions/severity"
        },
        "policy-unused": {
          "description": "Customer managed policies are in use",
          "$ref": "#/definitions/severity"
        },
        "policy-valid": {
          "description": "Policies follow the grammar",
          "$ref": "#/definitions/severity"
        },
        "policy-version-current": {
          "description": "Policies are written in the current language",
          "$ref": "#/definitions/severity"
        },
        "principal-service-access-stale": {
          "description": "Users and roles use the sensitive services that they may use",
          "$ref": "#/definitions/severity"
        },
        "role-confused-deputy": {
          "description": "Service roles guard against the confused deputy",
          "$ref": "#/definitions/severity"
        },
        "role-ec2-unused": {
          "description": "Roles for EC2 instances are used by something",
          "$ref": "#/definitions/severity"
        },
        "role-no-administrator-access": {
          "description": "No role has AdministratorAccess",
          "$ref": "#/definitions/severity"
        },
        "role-no-cross-account-readonly": {
          "description": "No other account has ReadOnlyAccess",
          "$ref": "#/definitions/severity"
        },
        "role-no-cross-account-write": {
          "description": "No other account has full access",
          "$ref": "#/definitions/severity"
        },
        "role-tagged": {
          "description": "Roles are tagged",
          "$ref": "#/definitions/severity"
        },
        "role-trust-any-principal": {
          "description": "No role trusts every principal",
          "$ref": "#/definitions/severity"
        },
        "role-trust-external-id-or-mfa": {
          "description": "Cross-account trust needs an external id or MFA",
          "$ref": "#/definitions/severity"
        },
        "role-trust-mfa": {
          "description": "People need MFA to assume a role",
          "$ref": "#/definitions/severity"
        },
        "role-trust-oidc-subject": {
          "description": "Roles for OpenID Connect say whose tokens they accept",
          "$ref": "#/definitions/severity"
        },
        "role-unused": {
          "description": "Roles that nobody uses are removed",
          "$ref": "#/definitions/severity"
        },
        "root-hardware-mfa": {
          "description": "The root user's MFA is hardware or a passkey",
          "$ref": "#/definitions/severity"
        },
        "root-mfa-enabled": {
          "description": "The root user has MFA",
          "$ref": "#/definitions/severity"
        },
        "root-multiple-mfa-devices": {
          "description": "The root user has at least two MFA devices",
          "$ref": "#/definitions/severity"
        },
        "root-no-access-keys": {
          "description": "The root user has no access keys",
          "$ref": "#/definitions/severity"
        },
        "root-no-signing-certificates": {
          "description": "The root user has no X.509 signing certificates",
          "$ref": "#/definitions/severity"
        },
        "root-not-used-recently": {
          "description": "The root user has not been used lately",
          "$ref": "#/definitions/severity"
        },
        "root-usage-alarm": {
          "description": "An alarm tells of the root user's use",
          "$ref": "#/definitions/severity"
        },
        "security-audit-role-exists": {
          "description": "A role for security audits exists",
          "$ref": "#/definitions/severity"
        },
        "server-certificate-expiring": {
          "description": "TLS certificates in IAM are renewed in time",
          "$ref": "#/definitions/severity"
        },
        "server-certificate-not-expired": {
          "description": "No expired TLS certificate is stored in IAM",
          "$ref": "#/definitions/severity"
        },
        "service-user-no-password": {
          "description": "Users of programs have no console password",
          "$ref": "#/definitions/severity"
        },
        "support-role-exists": {
          "description": "Somebody can work with AWS Support",
          "$ref": "#/definitions/severity"
        },
        "user-access-key-never-used": {
          "description": "Active access keys have been used",
          "$ref": "#/definitions/severity"
        },
        "user-access-key-rotated": {
          "description": "Active access keys are replaced in time",
          "$ref": "#/definitions/severity"
        },
        "user-access-key-unused": {
          "description": "Access keys that nobody uses are deactivated",
          "$ref": "#/definitions/severity"
        },
        "user-console-mfa": {
          "description": "Users with a console password have MFA",
          "$ref": "#/definitions/severity"
        },
        "user-hardware-mfa": {
          "description": "Console users have hardware or phishing-resistant MFA",
          "$ref": "#/definitions/severity"
        },
        "user-in-group": {
          "description": "Every user is in a group",
          "$ref": "#/definitions/severity"
        },
        "user-in-required-group": {
          "description": "Every user is in one of the required groups",
          "$ref": "#/definitions/severity"
        },
        "user-inactive-access-key-removed": {
          "description": "Access keys that are off for long are deleted",
          "$ref": "#/definitions/severity"
        },
        "user-mfa": {
          "description": "Every IAM user has MFA",
          "$ref": "#/definitions/severity"
        },
        "user-no-access-key-at-setup": {
          "description": "Console users got no access key when they were made",
          "$ref": "#/definitions/severity"
        },
        "user-no-administrator-access": {
          "description": "No user has AdministratorAccess attached directly",
          "$ref": "#/definitions/severity"
        },
        "user-no-direct-policies": {
          "description": "Users get permissions by groups only",
          "$ref": "#/definitions/severity"
        },
        "user-no-long-lived-keys": {
          "description": "No user relies on long-lived access keys",
          "$ref": "#/definitions/severity"
        },
        "user-password-age": {
          "description": "Console passwords are changed in time",
          "$ref": "#/definitions/severity"
        },
        "user-password-and-key": {
          "description": "A user has a console password or access keys, not both",
          "$ref": "#/definitions/severity"
        },
        "user-password-reset-pending": {
          "description": "New console users have replaced their first password",
          "$ref": "#/definitions/severity"
        },
        "user-password-unused": {
          "description": "Console passwords that nobody uses are removed",
          "$ref": "#/definitions/severity"
        },
        "user-service-specific-credentials": {
          "description": "Service-specific credentials expire and are replaced in time",
          "$ref": "#/definitions/severity"
        },
        "user-signing-certificates": {
          "description": "Users have no active X.509 signing certificates",
          "$ref": "#/definitions/severity"
        },
        "user-single-active-access-key": {
          "description": "A user has at most one active access key",
          "$ref": "#/definitions/severity"
        },
        "user-ssh-public-keys": {
          "description": "SSH keys for CodeCommit are replaced in time",
          "$ref": "#/definitions/severity"
        },
        "user-tagged": {
          "description": "Users are tagged",
          "$ref": "#/definitions/severity"
        }
      },
      "additionalProperties": {
        "enum": [
          "critical",
          "high",
          "medium",
          "low",
          "info"
        ]
      }
    },
    "fail_on": {
      "description": "The lowest severity that counts for the exit status; low unless set.",
      "enum": [
        "critical",
        "high",
        "medium",
        "low",
        "info",
        "never",
        null
      ]
    },
    "allow_unknown": {
      "description": "Whether the exit status is 0 and not 2 where something could not be told.",
      "type": "boolean"
    },
    "allow_rejudged": {
      "description": "Whether, beside a baseline, what may be new only because its rule has changed since does not count.",
      "type": "boolean"
    },
    "list": {
      "description": "Which results reports list; problems unless set.",
      "enum": [
        "problems",
        "all",
        null
      ]
    },
    "waivers": {
      "description": "Files of waivers. One path or a list.",
      "type": [
        "string",
        "array",
        "null"
      ],
      "pattern": "\\S",
      "uniqueItems": true,
      "items": {
        "type": "string",
        "pattern": "\\S"
      }
    },
    "strict_waivers": {
      "description": "Whether the exit status is 1 where a waiver has expired, matches nothing, names no rule or is too wide.",
      "type": "boolean"
    },
    "attestations": {
      "description": "Files of attestations. One path or a list.",
      "type": [
        "string",
        "array",
        "null"
      ],
      "pattern": "\\S",
      "uniqueItems": true,
      "items": {
        "type": "string",
        "pattern": "\\S"
      }
    },
    "baseline": {
      "description": "An earlier assessment of the account as JSON: only what is new since counts.",
      "type": [
        "string",
        "null"
      ],
      "pattern": "\\S"
    },
    "formats": {
      "description": "The reports: files by format (html: report.html), or a list. Without a file a report goes to the output folder, or to standard output.",
      "anyOf": [
        {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "text": {
              "type": [
                "string",
                "null"
              ],
              "pattern": "\\S"
            },
            "json": {
              "type": [
                "string",
                "null"
              ],
              "pattern": "\\S"
            },
            "html": {
              "type": [
                "string",
                "null"
              ],
              "pattern": "\\S"
            },
            "sarif": {
              "type": [
                "string",
                "null"
              ],
              "pattern": "\\S"
            },
            "junit": {
              "type": [
                "string",
                "null"
              ],
              "pattern": "\\S"
            },
            "csv": {
              "type": [
                "string",
                "null"
              ],
              "pattern": "\\S"
            },
            "markdown": {
              "type": [
                "string",
                "null"
              ],
              "pattern": "\\S"
            },
            "github": {
              "type": [
                "string",
                "null"
              ],
              "pattern": "\\S"
            },
            "ocsf": {
              "type": [
                "string",
                "null"
              ],
              "pattern": "\\S"
            }
          }
        },
        {
          "type": "array",
          "uniqueItems": true,
          "items": {
            "anyOf": [
              {
                "enum": [
                  "text",
                  "json",
                  "html",
                  "sarif",
                  "junit",
                  "csv",
                  "markdown",
                  "github",
                  "ocsf"
                ]
              },
              {
                "type": "object",
                "required": [
                  "format"
                ],
                "additionalProperties": false,
                "properties": {
                  "format": {
                    "enum": [
                      "text",
                      "json",
                      "html",
                      "sarif",
                      "junit",
                      "csv",
                      "markdown",
                      "github",
                      "ocsf"
                    ]
                  },
                  "file": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "pattern": "\\S"
                  }
                }
              }
            ]
          }
        },
        {
          "type": "null"
        }
      ]
    },
    "output": {
      "description": "The folder for reports without a file, as muster.EXTENSION.",
      "type": [
        "string",
        "null"
      ],
      "pattern": "\\S"
    },
    "profile": {
      "description": "The profile of the AWS CLI's files whose credentials and settings are used.",
      "type": [
        "string",
        "null"
      ],
      "pattern": "\\S"
    },
    "region": {
      "description": "The region: it decides the partition, and which STS is asked.",
      "type": [
        "string",
        "null"
      ],
      "pattern": "\\S"
    },
    "role_arn": {
      "description": "The role that is assumed first.",
      "type": [
        "string",
        "null"
      ],
      "pattern": "\\S"
    }
  },
  "definitions": {
    "rule": {
      "description": "A rule's id.",
      "anyOf": [
        {
          "enum": [
            "access-analyzer-external",
            "access-analyzer-no-findings",
            "account-alternate-contacts-distinct",
            "account-billing-iam-access",
            "account-contact-current",
            "account-in-organization",
            "account-security-contact",
            "account-security-questions",
            "admin-group-exists",
            "admin-group-has-administrator-access",
            "admin-group-has-member",
            "admin-members-bounded",
            "admin-user-exists",
            "admin-user-mfa",
            "analyzer-tagged",
            "auditor-not-root",
            "evidence-complete",
            "evidence-fresh",
            "evidence-partition-consistent",
            "example-credentials-absent",
            "federation-configured",
            "group-has-users",
            "group-no-administrator-access",
            "inline-policy-no-admin",
            "instance-role-used",
            "key-not-quarantined",
            "member-root-has-no-credentials",
            "no-iam-users",
            "no-inline-policies",
            "org-delegated-admin-policies",
            "org-delegated-admin-services",
            "org-guardrails",
            "org-management-account-no-workloads",
            "org-ou-structure",
            "org-root-credentials-managed",
            "org-root-sessions-enabled",
            "password-policy-lowercase",
            "password-policy-max-age",
            "password-policy-min-length",
            "password-policy-number",
            "password-policy-reuse",
            "password-policy-set",
            "password-policy-symbol",
            "password-policy-uppercase",
            "password-policy-users-can-change",
            "policy-cloudshell-full-access",
            "policy-conditions-effective",
            "policy-deny-user-actions-on-group",
            "policy-known-actions",
            "policy-no-admin-attached-aws",
            "policy-no-admin-attached-customer",
            "policy-no-admin-unattached",
            "policy-no-assumerole-star",
            "policy-no-blocked-kms-actions",
            "policy-no-full-cloudtrail",
            "policy-no-full-kms",
            "policy-no-growing-wildcards",
            "policy-no-marketplace-subscribe-star",
            "policy-no-notaction-allow",
            "policy-no-passrole-star",
            "policy-no-privilege-escalation",
            "policy-no-redundant-statements",
            "policy-no-service-wildcard",
            "policy-required-attached",
            "policy-resource-matches-action",
            "policy-sts-only",
            "policy-unused",
            "policy-valid",
            "policy-version-current",
            "principal-service-access-stale",
            "role-confused-deputy",
            "role-ec2-unused",
            "role-no-administrator-access",
            "role-no-cross-account-readonly",
            "role-no-cross-account-write",
            "role-tagged",
            "role-trust-any-principal",
            "role-trust-external-id-or-mfa",
            "role-trust-mfa",
            "role-trust-oidc-subject",
            "role-unused",
            "root-hardware-mfa",
            "root-mfa-enabled",
            "root-multiple-mfa-devices",
            "root-no-access-keys",
            "root-no-signing-certificates",
            "root-not-used-recently",
            "root-usage-alarm",
            "security-audit-role-exists",
            "server-certificate-expiring",
            "server-certificate-not-expired",
            "service-user-no-password",
            "support-role-exists",
            "user-access-key-never-used",
            "user-access-key-rotated",
            "user-access-key-unused",
            "user-console-mfa",
            "user-hardware-mfa",
            "user-in-group",
            "user-in-required-group",
            "user-inactive-access-key-removed",
            "user-mfa",
            "user-no-access-key-at-setup",
            "user-no-administrator-access",
            "user-no-direct-policies",
            "user-no-long-lived-keys",
            "user-password-age",
            "user-password-and-key",
            "user-password-reset-pending",
            "user-password-unused",
            "user-service-specific-credentials",
            "user-signing-certificates",
            "user-single-active-access-key",
            "user-ssh-public-keys",
            "user-tagged"
          ]
        },
        {
          "type": "string",
          "pattern": "\\S"
        }
      ]
    },
    "benchmark": {
      "description": "A benchmark's id, or all.",
      "anyOf": [
        {
          "enum": [
            "all",
            "account-setup",
            "aws-fsbp",
            "cis-aws-1.2",
            "cis-aws-1.3",
            "cis-aws-1.4",
            "cis-aws-1.5",
            "cis-aws-2.0",
            "cis-aws-3.0",
            "cis-aws-4.0",
            "cis-aws-5.0",
            "cis-aws-6.0",
            "cis-aws-7.0",
            "fedramp-20x-low",
            "fedramp-low-r4",
            "fedramp-moderate-r4",
            "hipaa",
            "iso-27001-2022",
            "nist-800-171-r2",
            "nist-800-53-r5",
            "pci-dss-3.2.1",
            "pci-dss-4.0",
            "securityhub",
            "soc-2",
            "well-architected"
          ]
        },
        {
          "type": "string",
          "pattern": "\\S"
        }
      ]
    },
    "severity": {
      "enum": [
        "critical",
        "high",
        "medium",
        "low",
        "info"
      ]
    },
    "value": {
      "anyOf": [
        {
          "type": [
            "integer",
            "string",
            "boolean"
          ]
        },
        {
          "type": "array",
          "items": {
            "type": "string",
            "pattern": "\\S"
          }
        }
      ]
    }
  }
}

"""###

  static let rule = ###"""
{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "urn:muster:rule:1",
  "title": "Muster rule",
  "description": "A rule: what to judge, by which condition, why, and how to mend it. One rule a file, which has the rule's id as its name.",
  "type": "object",
  "required": [
    "id",
    "title",
    "severity"
  ],
  "additionalProperties": false,
  "properties": {
    "id": {
      "description": "Lower-case words joined by '-', the same as the file's name.",
      "type": "string",
      "pattern": "^[a-z0-9.]+(-[a-z0-9.]+)*$",
      "maxLength": 100
    },
    "title": {
      "description": "What holds where the rule passes, in a sentence.",
      "type": "string",
      "pattern": "\\S"
    },
    "severity": {
      "description": "How much harm a failure can do.",
      "enum": [
        "critical",
        "high",
        "medium",
        "low",
        "info"
      ]
    },
    "manual": {
      "description": "What a person has to look at where evidence cannot tell.",
      "type": [
        "string",
        "null"
      ],
      "pattern": "\\S"
    },
    "query": {
      "description": "Instead of the fields below: a SELECT with the columns resource, status (ok, alarm, skip, info, error) and reason.",
      "type": [
        "string",
        "number",
        "boolean",
        "null"
      ],
      "pattern": "\\S"
    },
    "resource": {
      "description": "The table whose rows are judged, one result a row.",
      "type": "string",
      "pattern": "\\S"
    },
    "when": {
      "description": "An SQL expression over the row: where it does not hold, the rule is not applicable.",
      "type": [
        "string",
        "number",
        "boolean",
        "null"
      ],
      "pattern": "\\S"
    },
    "require": {
      "description": "An SQL expression over the row: true passes, false fails, NULL is unknown.",
      "type": [
        "string",
        "number",
        "boolean",
        "null"
      ],
      "pattern": "\\S"
    },
    "subject": {
      "description": "An SQL expression: what the result is about, an ARN.",
      "type": [
        "string",
        "number",
        "boolean",
        "null"
      ],
      "pattern": "\\S"
    },
    "detail": {
      "description": "An SQL expression that tells several rows of one subject apart, such as a key's id.",
      "type": [
        "string",
        "number",
        "boolean",
        "null"
      ],
      "pattern": "\\S"
    },
    "reason": {
      "description": "An SQL expression: why the row fails, in a sentence.",
      "type": [
        "string",
        "number",
        "boolean",
        "null"
      ],
      "pattern": "\\S"
    },
    "inference": {
      "description": "An SQL expression: what the evidence suggests where only a person can tell. Needs 'manual'.",
      "type": [
        "string",
        "number",
        "boolean",
        "null"
      ],
      "pattern": "\\S"
    },
    "attested_since": {
      "description": "An SQL expression: when what an attestation would be about last changed. Needs 'manual'.",
      "type": [
        "string",
        "number",
        "boolean",
        "null"
      ],
      "pattern": "\\S"
    },
    "description": {
      "description": "What is checked, in a paragraph.",
      "type": [
        "string",
        "null"
      ],
      "pattern": "\\S"
    },
    "rationale": {
      "description": "Why it matters.",
      "type": [
        "string",
        "null"
      ],
      "pattern": "\\S"
    },
    "remediation": {
      "description": "How to mend what fails.",
      "type": [
        "object",
        "null"
      ],
      "required": [
        "text"
      ],
      "additionalProperties": false,
      "properties": {
        "text": {
          "description": "What to do, in prose.",
          "type": "string",
          "pattern": "\\S"
        },
        "cli": {
          "description": "AWS CLI commands; {column} stands for a value of the result's evidence.",
          "type": [
            "string",
            "null"
          ],
          "pattern": "\\S"
        },
        "terraform": {
          "description": "The same in Terraform.",
          "type": [
            "string",
            "null"
          ],
          "pattern": "\\S"
        }
      }
    },
    "references": {
      "description": "Where it is said: addresses of documentation.",
      "type": [
        "array",
        "null"
      ],
      "items": {
        "type": "string",
        "pattern": "\\S"
      }
    },
    "controls": {
      "description": "Numbers of controls by framework: cis-aws-5.0: [\"1.9\"].",
      "type": [
        "object",
        "null"
      ],
      "additionalProperties": {
        "type": "array",
        "items": {
          "type": "string",
          "pattern": "\\S"
        }
      }
    },
    "aliases": {
      "description": "What other tools call the same check, by tool: prowler: [iam_root_mfa_enabled].",
      "type": [
        "object",
        "null"
      ],
      "additionalProperties": {
        "type": "array",
        "items": {
          "type": "string",
          "pattern": "\\S"
        }
      }
    },
    "parameters": {
      "description": "Values that the rule leaves open, by name.",
      "type": [
        "object",
        "null"
      ],
      "propertyNames": {
        "pattern": "^(?!now$)[a-z][a-z0-9_]*$"
      },
      "additionalProperties": {
        "$ref": "#/definitions/parameter"
      }
    },
    "examples": {
      "description": "The rule's tests: rows that are given, and the statuses that are expected.",
      "type": [
        "array",
        "null"
      ],
      "items": {
        "$ref": "#/definitions/example"
      }
    }
  },
  "if": {
    "required": [
      "query"
    ],
    "properties": {
      "query": {
        "not": {
          "type": "null"
        }
      }
    }
  },
  "then": {
    "not": {
      "anyOf": [
        {
          "required": [
            "resource"
          ]
        },
        {
          "required": [
            "when"
          ]
        },
        {
          "required": [
            "require"
          ]
        },
        {
          "required": [
            "subject"
          ]
        },
        {
          "required": [
            "detail"
          ]
        },
        {
          "required": [
            "reason"
          ]
        },
        {
          "required": [
            "inference"
          ]
        },
        {
          "required": [
            "attested_since"
          ]
        }
      ]
    }
  },
  "else": {
    "required": [
      "resource",
      "subject"
    ],
    "anyOf": [
      {
        "required": [
          "require"
        ]
      },
      {
        "required": [
          "manual"
        ],
        "properties": {
          "manual": {
            "type": "string"
          }
        }
      }
    ],
    "allOf": [
      {
        "if": {
          "anyOf": [
            {
              "required": [
                "inference"
              ]
            },
            {
              "required": [
                "attested_since"
              ]
            }
          ]
        },
        "then": {
          "required": [
            "manual"
          ],
          "properties": {
            "manual": {
              "type": "string"
            }
          }
        }
      }
    ]
  },
  "definitions": {
    "parameter": {
      "description": "A value that a rule leaves open; its SQL has it as :name.",
      "type": "object",
      "required": [
        "type",
        "default",
        "description"
      ],
      "additionalProperties": false,
      "properties": {
        "type": {
          "description": "What a value has to be.",
          "enum": [
            "integer",
            "string",
            "boolean",
            "list"
          ]
        },
        "default": {
          "description": "The value where nobody sets another; of the declared type."
        },
        "description": {
          "description": "What the value means, with its unit.",
          "type": "string",
          "pattern": "\\S"
        }
      },
      "allOf": [
        {
          "if": {
            "properties": {
              "type": {
                "const": "integer"
              }
            },
            "required": [
              "type"
            ]
          },
          "then": {
            "properties": {
              "default": {
                "type": "integer"
              }
            }
          }
        },
        {
          "if": {
            "properties": {
              "type": {
                "const": "string"
              }
            },
            "required": [
              "type"
            ]
          },
          "then": {
            "properties": {
              "default": {
                "type": "string"
              }
            }
          }
        },
        {
          "if": {
            "properties": {
              "type": {
                "const": "boolean"
              }
            },
            "required": [
              "type"
            ]
          },
          "then": {
            "properties": {
              "default": {
                "type": "boolean"
              }
            }
          }
        },
        {
          "if": {
            "properties": {
              "type": {
                "const": "list"
              }
            },
            "required": [
              "type"
            ]
          },
          "then": {
            "properties": {
              "default": {
                "type": "array",
                "items": {
                  "type": "string",
                  "pattern": "\\S"
                }
              }
            }
          }
        }
      ]
    },
    "value": {
      "description": "An integer, text, true or false, or a list of texts.",
      "anyOf": [
        {
          "type": [
            "integer",
            "string",
            "boolean"
          ]
        },
        {
          "type": "array",
          "items": {
            "type": "string",
            "pattern": "\\S"
          }
        }
      ]
    },
    "example": {
      "type": "object",
      "required": [
        "name",
        "given",
        "expect"
      ],
      "additionalProperties": false,
      "properties": {
        "name": {
          "description": "What the example shows; each name once.",
          "type": "string",
          "pattern": "\\S"
        },
        "given": {
          "description": "Rows by table; columns that are left out have their default.",
          "type": [
            "object",
            "null"
          ],
          "additionalProperties": {
            "$ref": "#/definitions/table"
          }
        },
        "parameters": {
          "description": "Values of parameters for this example.",
          "type": [
            "object",
            "null"
          ],
          "additionalProperties": {
            "$ref": "#/definitions/value"
          }
        },
        "now": {
          "description": "The time at which the example is judged: 2026-11-22T00:00:00Z.",
          "type": [
            "string",
            "null"
          ],
          "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}"
        },
        "expect": {
          "description": "The status of each row in the order of the rows.",
          "type": [
            "array",
            "null"
          ],
          "items": {
            "enum": [
              "pass",
              "fail",
              "unknown",
              "not-applicable",
              "manual"
            ]
          }
        },
        "hidden": {
          "description": "Whether the example is left out of the rule's page.",
          "type": "boolean"
        }
      }
    },
    "table": {
      "description": "Rows as mappings; !missing REASON, last or alone, for evidence that is missing.",
      "anyOf": [
        {
          "type": [
            "null",
            "string"
          ]
        },
        {
          "type": "array",
          "items": {
            "anyOf": [
              {
                "type": "string"
              },
              {
                "type": "object",
                "additionalProperties": {
                  "type": [
                    "string",
                    "integer",
                    "boolean",
                    "null",
                    "array",
                    "object"
                  ]
                }
              }
            ]
          }
        }
      ]
    }
  }
}

"""###

  static let benchmark = ###"""
{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "urn:muster:benchmark:1",
  "title": "Muster benchmark",
  "description": "A selection of rules with its sections and controls, parameters and severities.",
  "type": "object",
  "required": [
    "id",
    "title",
    "version",
    "sections"
  ],
  "additionalProperties": false,
  "properties": {
    "id": {
      "description": "Lower-case words joined by '-', the same as the file's name; not 'all'.",
      "type": "string",
      "pattern": "^[a-z0-9.]+(-[a-z0-9.]+)*$",
      "maxLength": 100,
      "not": {
        "const": "all"
      }
    },
    "title": {
      "description": "The benchmark's name.",
      "type": "string",
      "pattern": "\\S"
    },
    "version": {
      "description": "Its version, in quotes: \"1.0\".",
      "type": "string",
      "pattern": "\\S"
    },
    "description": {
      "description": "What it is for.",
      "type": [
        "string",
        "null"
      ],
      "pattern": "\\S"
    },
    "references": {
      "description": "Where it is said: addresses of documentation.",
      "type": [
        "array",
        "null"
      ],
      "items": {
        "type": "string",
        "pattern": "\\S"
      }
    },
    "parameters": {
      "description": "Values for every rule of the benchmark that has the parameter.",
      "type": [
        "object",
        "null"
      ],
      "additionalProperties": {
        "$ref": "#/definitions/value"
      }
    },
    "sections": {
      "description": "Its sections in their order.",
      "type": [
        "array",
        "null"
      ],
      "items": {
        "$ref": "#/definitions/section"
      }
    }
  },
  "definitions": {
    "value": {
      "description": "An integer, text, true or false, or a list of texts.",
      "anyOf": [
        {
          "type": [
            "integer",
            "string",
            "boolean"
          ]
        },
        {
          "type": "array",
          "items": {
            "type": "string",
            "pattern": "\\S"
          }
        }
      ]
    },
    "section": {
      "type": "object",
      "required": [
        "id",
        "title"
      ],
      "additionalProperties": false,
      "properties": {
        "id": {
          "description": "The section's number or name, in quotes where it is a number.",
          "type": "string",
          "pattern": "\\S"
        },
        "title": {
          "description": "What the section is about.",
          "type": "string",
          "pattern": "\\S"
        },
        "mapped": {
          "description": "With what the numbers of its controls begin, which are then taken from the 'controls' of rules.",
          "type": [
            "string",
            "null"
          ],
          "pattern": "\\S"
        },
        "controls": {
          "description": "Its controls in their order.",
          "type": [
            "array",
            "null"
          ],
          "items": {
            "$ref": "#/definitions/control"
          }
        }
      },
      "if": {
        "required": [
          "mapped"
        ],
        "properties": {
          "mapped": {
            "type": "string"
          }
        }
      },
      "then": {
        "not": {
          "required": [
            "controls"
          ]
        }
      },
      "else": {
        "required": [
          "controls"
        ]
      }
    },
    "control": {
      "type": "object",
      "required": [
        "id",
        "title"
      ],
      "additionalProperties": false,
      "properties": {
        "id": {
          "description": "The control's number, in quotes: \"1.10\".",
          "type": "string",
          "pattern": "\\S"
        },
        "title": {
          "description": "What the control asks for.",
          "type": "string",
          "pattern": "\\S"
        },
        "rules": {
          "description": "The rules that judge it.",
          "type": "array",
          "minItems": 1,
          "items": {
            "$ref": "#/definitions/selection"
          }
        },
        "manual": {
          "description": "A person has to look: how.",
          "type": [
            "string",
            "null"
          ],
          "pattern": "\\S"
        },
        "coming": {
          "description": "Not judged yet: what it waits for.",
          "type": [
            "string",
            "null"
          ],
          "pattern": "\\S"
        },
        "out_of_scope": {
          "description": "Not Muster's to judge: why.",
          "type": [
            "string",
            "null"
          ],
          "pattern": "\\S"
        }
      },
      "oneOf": [
        {
          "required": [
            "rules"
          ]
        },
        {
          "required": [
            "manual"
          ],
          "properties": {
            "manual": {
              "type": "string"
            }
          }
        },
        {
          "required": [
            "coming"
          ],
          "properties": {
            "coming": {
              "type": "string"
            }
          }
        },
        {
          "required": [
            "out_of_scope"
          ],
          "properties": {
            "out_of_scope": {
              "type": "string"
            }
          }
        }
      ]
    },
    "selection": {
      "description": "A rule's id, or with parameters and a severity of its own.",
      "anyOf": [
        {
          "type": "string",
          "minLength": 1
        },
        {
          "type": "object",
          "required": [
            "id"
          ],
          "additionalProperties": false,
          "properties": {
            "id": {
              "description": "The rule's id.",
              "type": "string",
              "pattern": "\\S"
            },
            "parameters": {
              "description": "Values for this rule here.",
              "type": [
                "object",
                "null"
              ],
              "additionalProperties": {
                "$ref": "#/definitions/value"
              }
            },
            "severity": {
              "description": "What the severity is here.",
              "enum": [
                "critical",
                "high",
                "medium",
                "low",
                "info",
                null
              ]
            }
          }
        }
      ]
    }
  }
}

"""###

  static let parameters = ###"""
{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "urn:muster:parameters:1",
  "title": "Muster shared parameters",
  "description": "parameters.yaml of a folder of rules: parameters that any rule uses without declaring them.",
  "type": "object",
  "propertyNames": {
    "pattern": "^(?!now$)[a-z][a-z0-9_]*$"
  },
  "additionalProperties": {
    "$ref": "#/definitions/parameter"
  },
  "definitions": {
    "parameter": {
      "description": "A value that a rule leaves open; its SQL has it as :name.",
      "type": "object",
      "required": [
        "type",
        "default",
        "description"
      ],
      "additionalProperties": false,
      "properties": {
        "type": {
          "description": "What a value has to be.",
          "enum": [
            "integer",
            "string",
            "boolean",
            "list"
          ]
        },
        "default": {
          "description": "The value where nobody sets another; of the declared type."
        },
        "description": {
          "description": "What the value means, with its unit.",
          "type": "string",
          "pattern": "\\S"
        }
      },
      "allOf": [
        {
          "if": {
            "properties": {
              "type": {
                "const": "integer"
              }
            },
            "required": [
              "type"
            ]
          },
          "then": {
            "properties": {
              "default": {
                "type": "integer"
              }
            }
          }
        },
        {
          "if": {
            "properties": {
              "type": {
                "const": "string"
              }
            },
            "required": [
              "type"
            ]
          },
          "then": {
            "properties": {
              "default": {
                "type": "string"
              }
            }
          }
        },
        {
          "if": {
            "properties": {
              "type": {
                "const": "boolean"
              }
            },
            "required": [
              "type"
            ]
          },
          "then": {
            "properties": {
              "default": {
                "type": "boolean"
              }
            }
          }
        },
        {
          "if": {
            "properties": {
              "type": {
                "const": "list"
              }
            },
            "required": [
              "type"
            ]
          },
          "then": {
            "properties": {
              "default": {
                "type": "array",
                "items": {
                  "type": "string",
                  "pattern": "\\S"
                }
              }
            }
          }
        }
      ]
    }
  }
}

"""###

  static let waivers = ###"""
{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "urn:muster:waivers:1",
  "title": "Muster waivers",
  "description": "Results that somebody accepts for a while. A waiver changes no status; it keeps the result out of the exit status.",
  "type": "array",
  "items": {
    "type": "object",
    "required": [
      "rule",
      "subject",
      "owner",
      "reason",
      "expires"
    ],
    "additionalProperties": false,
    "properties": {
      "rule": {
        "description": "The rule's id.",
        "type": "string",
        "pattern": "^[a-z0-9.]+(-[a-z0-9.]+)*$",
        "maxLength": 100
      },
      "subject": {
        "description": "The result's subject, or a pattern of the whole subject in which * stands for any text.",
        "type": "string",
        "pattern": "\\S"
      },
      "account": {
        "description": "For this account only: twelve digits, in quotes.",
        "anyOf": [
          {
            "type": "string",
            "pattern": "^[0-9]{12}$"
          },
          {
            "type": "integer",
            "minimum": 100000000000,
            "maximum": 999999999999
          }
        ]
      },
      "owner": {
        "description": "Who answers for it.",
        "type": "string",
        "pattern": "\\S"
      },
      "reason": {
        "description": "Why it is accepted.",
        "type": "string",
        "pattern": "\\S"
      },
      "ticket": {
        "description": "Where it is followed.",
        "type": [
          "string",
          "null"
        ],
        "pattern": "\\S"
      },
      "expires": {
        "description": "The last day on which it holds (UTC), or never.",
        "anyOf": [
          {
            "const": "never"
          },
          {
            "type": "string",
            "format": "date",
            "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
          }
        ]
      }
    }
  }
}

"""###

  static let attestations = ###"""
{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "urn:muster:attestations:1",
  "title": "Muster attestations",
  "description": "What people found out where evidence cannot tell: it decides manual results of one account until it expires.",
  "type": "array",
  "items": {
    "type": "object",
    "required": [
      "rule",
      "account",
      "value",
      "by",
      "date",
      "expires"
    ],
    "additionalProperties": false,
    "properties": {
      "rule": {
        "description": "The rule's id.",
        "type": "string",
        "pattern": "^[a-z0-9.]+(-[a-z0-9.]+)*$",
        "maxLength": 100
      },
      "account": {
        "description": "The account: twelve digits, in quotes.",
        "anyOf": [
          {
            "type": "string",
            "pattern": "^[0-9]{12}$"
          },
          {
            "type": "integer",
            "minimum": 100000000000,
            "maximum": 999999999999
          }
        ]
      },
      "value": {
        "description": "What they found.",
        "enum": [
          "pass",
          "fail"
        ]
      },
      "by": {
        "description": "Who looked.",
        "type": "string",
        "pattern": "\\S"
      },
      "date": {
        "description": "The day on which they looked.",
        "type": "string",
        "format": "date",
        "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
      },
      "expires": {
        "description": "The last day on which it holds; at most 365 days after 'date'.",
        "type": "string",
        "format": "date",
        "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
      },
      "reference": {
        "description": "Where the evidence is kept.",
        "type": [
          "string",
          "null"
        ],
        "pattern": "\\S"
      }
    }
  }
}

"""###
}
