import Foundation
import JSON
import Signing
import TestSupport
import Testing
