"""What CloudTrail, CloudWatch, SNS and IAM's access advisor say of two of the sample accounts.

moto has none of it, or not as AWS answers: the answers are written down here, as boto3 gives them.
"""
import json

from accounts import ago, exactly

PATTERN = '{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != "AwsServiceEvent" }'
LOGINS = '{ ($.eventName = ConsoleLogin) && ($.errorMessage = "Failed authentication") }'
REGION = "eu-central-1"


def calls(name, account):
    """The calls beyond those to IAM and STS, each with its answer."""
    if name == "healthy":
        return healthy(account)
    return troubled(account) if name == "troubled" else []


def call(api, answer, parameters=None, subject="", region=None):
    return dict(api=api, pages=[answer], parameters=parameters or {}, subject=subject, region=region)


def trail(account, name, selectors):
    """A trail of all regions that writes to a log group of its name."""
    arn = f"arn:aws:cloudtrail:{REGION}:{account['id']}:trail/{name}"
    group = f"arn:aws:logs:{REGION}:{account['id']}:log-group:{name}:*"
    listed = {
        "Name": name, "S3BucketName": f"{name}-{account['id']}", "IncludeGlobalServiceEvents": True,
        "IsMultiRegionTrail": True, "HomeRegion": REGION, "TrailARN": arn, "LogFileValidationEnabled": True,
        "CloudWatchLogsLogGroupArn": group, "CloudWatchLogsRoleArn": f"arn:aws:iam::{account['id']}:role/trail-to-logs",
        "HasCustomEventSelectors": False, "HasInsightSelectors": False, "IsOrganizationTrail": False}
    return [
        call("DescribeTrails", {"trailList": [listed]}),
        call("GetTrailStatus", {"IsLogging": True}, {"Name": arn}, name, REGION),
        call("GetEventSelectors", {"TrailARN": arn, "EventSelectors": selectors}, {"TrailName": arn}, name, REGION)]


def metric_filter(name, group, pattern):
    return {
        "filterName": name, "filterPattern": pattern, "logGroupName": group, "creationTime": 1767225600000,
        "metricTransformations": [{"metricName": name, "metricNamespace": "Trail", "metricValue": "1"}]}


def event(account, name, time, identity, parameters):
    record = {
        "eventVersion": "1.09", "userIdentity": identity | {"accountId": account["id"]},
        "eventTime": time.strftime("%Y-%m-%dT%H:%M:%SZ"), "eventSource": "billingconsole.amazonaws.com",
        "eventName": name, "awsRegion": "us-east-1", "sourceIPAddress": "198.51.100.7", "requestParameters": parameters,
        "responseElements": None, "eventID": f"{name.lower()}-{time:%Y%m%d}", "readOnly": name.startswith("Get"),
        "eventType": "AwsConsoleAction", "recipientAccountId": account["id"]}
    return {
        "EventId": record["eventID"], "EventName": name, "ReadOnly": str(record["readOnly"]).lower(),
        "EventTime": time.timestamp(), "EventSource": record["eventSource"], "Resources": [],
        "CloudTrailEvent": json.dumps(record)}


def lookups(changes, console):
    name = "AttributeKey=EventName,AttributeValue=SetIAMAccessPreference"
    source = "AttributeKey=EventSource,AttributeValue=billingconsole.amazonaws.com"
    return [
        call("LookupEvents", {"Events": changes}, {"LookupAttributes": [name]}, "SetIAMAccessPreference", "us-east-1"),
        call("LookupEvents", {"Events": console}, {"LookupAttributes": [source]}, "billingconsole", "us-east-1")]


def root(account):
    return {"type": "Root", "arn": f"arn:aws:iam::{account['id']}:root"}


def last_accessed(account, principal, used):
    """When a user or role last used Bedrock and SageMaker; None: never."""
    arn = f"arn:aws:iam::{account['id']}:{principal}"
    services = []
    for (name, namespace), time in zip((("Amazon Bedrock", "bedrock"), ("Amazon SageMaker", "sagemaker")), used, strict=True):
        service = {"ServiceName": name, "ServiceNamespace": namespace, "TotalAuthenticatedEntities": 1 if time else 0}
        if time:
            service |= {"LastAuthenticated": time, "LastAuthenticatedEntity": arn, "LastAuthenticatedRegion": REGION}
        services.append(service)
    answer = {
        "JobStatus": "COMPLETED", "JobType": "SERVICE_LEVEL", "JobCreationDate": exactly(0), "JobCompletionDate": exactly(0),
        "ServicesLastAccessed": services, "IsTruncated": False}
    return call(
        "GetServiceLastAccessedDetails", answer, {"Arn": arn, "JobId": f"job-of-{principal.rpartition('/')[2]}"},
        principal.rpartition("/")[2])


def healthy(account):
    """Root's use rings an alarm; Billing was opened to IAM, and somebody of finance has been there since."""
    topic = f"arn:aws:sns:{REGION}:{account['id']}:security"
    alarm = {
        "AlarmName": "root-use", "AlarmArn": f"arn:aws:cloudwatch:{REGION}:{account['id']}:alarm:root-use",
        "ActionsEnabled": True, "OKActions": [], "AlarmActions": [topic], "InsufficientDataActions": [],
        "StateValue": "OK", "MetricName": "root-use", "Namespace": "Trail", "Statistic": "Sum", "Dimensions": [],
        "Period": 300, "EvaluationPeriods": 1, "Threshold": 1.0,
        "ComparisonOperator": "GreaterThanOrEqualToThreshold"}
    subscription = {
        "SubscriptionArn": f"{topic}:5f0c1d2e-0000-4000-8000-000000000001", "Owner": account["id"], "Protocol": "email",
        "Endpoint": "security@example.com", "TopicArn": topic}
    carla = {"type": "IAMUser", "arn": f"arn:aws:iam::{account['id']}:user/finance/carla.jensen"}
    return [
        *trail(account, "trail", [{
            "ReadWriteType": "All", "IncludeManagementEvents": True, "DataResources": [],
            "ExcludeManagementEventSources": []}]),
        call("DescribeMetricFilters", {"metricFilters": [metric_filter("root-use", "trail", PATTERN)]}, region=REGION),
        call("DescribeAlarms", {"MetricAlarms": [alarm], "CompositeAlarms": []}, region=REGION),
        call("ListSubscriptionsByTopic", {"Subscriptions": [subscription]}, {"TopicArn": topic}, "security", REGION),
        *lookups([], [event(account, "GetBillsForBillingPeriod", ago(3), carla, None)]),
        last_accessed(account, "user/ana.silva", (ago(2), ago(12))),
        last_accessed(account, "user/ben.okafor", (ago(30), ago(89))),
        last_accessed(account, "user/finance/carla.jensen", (ago(44), ago(44))),
        last_accessed(account, "role/muster-audit", (ago(0), ago(0)))]


def troubled(account):
    """The trail's filter counts failed sign-ins only; somebody changed the access to Billing, nobody knows which way."""
    return [
        *trail(account, "everything", [{
            "ReadWriteType": "All", "IncludeManagementEvents": True, "DataResources": [],
            "ExcludeManagementEventSources": ["kms.amazonaws.com"]}]),
        call("DescribeMetricFilters", {"metricFilters": [metric_filter("failed-logins", "everything", LOGINS)]}, region=REGION),
        *lookups([event(account, "SetIAMAccessPreference", ago(20), root(account), {"preference": "IAM_2023"})], []),
        last_accessed(account, "user/Zed.Too-Late", (None, None)),
        last_accessed(account, "user/carol.ng", (ago(90), None)),
        last_accessed(account, "user/olga.just-in-time", (ago(1), ago(89))),
        last_accessed(account, "role/batch", (ago(3), ago(399)))]
