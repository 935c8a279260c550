using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Plumbline.Oci.Analytics;
using Plumbline.Oci.ApiGateway;
using Plumbline.Oci.Audit;
using Plumbline.Oci.AutonomousAIDatabase;
using Plumbline.Oci.BaseDatabase;
using Plumbline.Oci.Bastions;
using Plumbline.Oci.BigData;
using Plumbline.Oci.BlockVolume;
using Plumbline.Oci.Budgets;
using Plumbline.Oci.Cache;
using Plumbline.Oci.Certificates;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.CloudGuard;
using Plumbline.Oci.Compute;
using Plumbline.Oci.ContainerEngine;
using Plumbline.Oci.ContainerRegistry;
using Plumbline.Oci.Costs;
using Plumbline.Oci.DataSafe;
using Plumbline.Oci.Discovery.Journals;
using Plumbline.Oci.Dns;
using Plumbline.Oci.EmailDelivery;
using Plumbline.Oci.Events;
using Plumbline.Oci.FileStorage;
using Plumbline.Oci.Functions;
using Plumbline.Oci.GoldenGate;
using Plumbline.Oci.Identity;
using Plumbline.Oci.Integration;
using Plumbline.Oci.KeyUsage;
using Plumbline.Oci.Kms;
using Plumbline.Oci.Limits;
using Plumbline.Oci.LoadBalancing;
using Plumbline.Oci.Logging;
using Plumbline.Oci.Monitoring;
using Plumbline.Oci.MySql;
using Plumbline.Oci.Networking;
using Plumbline.Oci.NoSql;
using Plumbline.Oci.Notifications;
using Plumbline.Oci.ObjectStorage;
using Plumbline.Oci.OpenSearch;
using Plumbline.Oci.PostgreSql;
using Plumbline.Oci.Queues;
using Plumbline.Oci.Recovery;
using Plumbline.Oci.ResourceManager;
using Plumbline.Oci.Search;
using Plumbline.Oci.Secrets;
using Plumbline.Oci.Snapshots;
using Plumbline.Oci.Streaming;
using Plumbline.Oci.VulnerabilityScanning;
using Plumbline.Oci.Waf;

namespace Plumbline.Oci.Client;

/// <summary>
/// How the API's JSON becomes records: generated at build time. What a record can't do without must be there: a null
/// or a zero in its place would be taken for data.
/// </summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    IgnoreReadOnlyProperties = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(BoundedText), typeof(TagValues)]
)]
[JsonSerializable(typeof(OciError))]
[JsonSerializable(typeof(TenancyDetails))]
[JsonSerializable(typeof(RegionSubscription))]
[JsonSerializable(typeof(CompartmentDetails))]
[JsonSerializable(typeof(Policy))]
[JsonSerializable(typeof(User))]
[JsonSerializable(typeof(Group))]
[JsonSerializable(typeof(UserGroupMembership))]
[JsonSerializable(typeof(ApiKey))]
[JsonSerializable(typeof(AuthToken))]
[JsonSerializable(typeof(CustomerSecretKey))]
[JsonSerializable(typeof(DbCredential))]
[JsonSerializable(typeof(SmtpCredential))]
[JsonSerializable(typeof(OAuthClientCredential))]
[JsonSerializable(typeof(DynamicGroup))]
[JsonSerializable(typeof(TagDefault))]
[JsonSerializable(typeof(Domain))]
[JsonSerializable(typeof(PasswordPolicy))]
[JsonSerializable(typeof(NetworkPerimeter))]
[JsonSerializable(typeof(CloudGuardConfiguration))]
[JsonSerializable(typeof(CloudGuardTarget))]
[JsonSerializable(typeof(CloudGuardProblem))]
[JsonSerializable(typeof(AuditConfiguration))]
[JsonSerializable(typeof(NotificationTopic))]
[JsonSerializable(typeof(NotificationSubscription))]
[JsonSerializable(typeof(EventRule))]
[JsonSerializable(typeof(LogGroup))]
[JsonSerializable(typeof(Log))]
[JsonSerializable(typeof(ServiceConnector))]
[JsonSerializable(typeof(Vcn))]
[JsonSerializable(typeof(Subnet))]
[JsonSerializable(typeof(SecurityList))]
[JsonSerializable(typeof(NetworkSecurityGroup))]
[JsonSerializable(typeof(SecurityRule))]
[JsonSerializable(typeof(RouteTable))]
[JsonSerializable(typeof(InternetGateway))]
[JsonSerializable(typeof(NatGateway))]
[JsonSerializable(typeof(ServiceGateway))]
[JsonSerializable(typeof(Drg))]
[JsonSerializable(typeof(DrgAttachment))]
[JsonSerializable(typeof(IpSecConnection))]
[JsonSerializable(typeof(IpSecTunnel))]
[JsonSerializable(typeof(VirtualCircuit))]
[JsonSerializable(typeof(PublicIp))]
[JsonSerializable(typeof(CaptureFilter))]
[JsonSerializable(typeof(VnicAttachment))]
[JsonSerializable(typeof(Vnic))]
[JsonSerializable(typeof(Instance))]
[JsonSerializable(typeof(InstancePool))]
[JsonSerializable(typeof(Volume))]
[JsonSerializable(typeof(BootVolume))]
[JsonSerializable(typeof(VolumeBackup))]
[JsonSerializable(typeof(BootVolumeBackup))]
[JsonSerializable(typeof(VolumeGroup))]
[JsonSerializable(typeof(VolumeGroupBackup))]
[JsonSerializable(typeof(BackupPolicyAssignment))]
[JsonSerializable(typeof(FileSystem))]
[JsonSerializable(typeof(MountTarget))]
[JsonSerializable(typeof(Export))]
[JsonSerializable(typeof(Bucket))]
[JsonSerializable(typeof(PreauthenticatedRequest))]
[JsonSerializable(typeof(AutonomousDatabase))]
[JsonSerializable(typeof(IntegrationInstance))]
[JsonSerializable(typeof(AnalyticsInstance))]
[JsonSerializable(typeof(SearchQuery))]
[JsonSerializable(typeof(SearchHit))]
[JsonSerializable(typeof(ResourceAvailability))]
[JsonSerializable(typeof(Vault))]
[JsonSerializable(typeof(VaultUsage))]
[JsonSerializable(typeof(Key))]
[JsonSerializable(typeof(KeyVersion))]
[JsonSerializable(typeof(Secret))]
[JsonSerializable(typeof(HsmCluster))]
[JsonSerializable(typeof(KeyUser))]
[JsonSerializable(typeof(KeyUser[]))]
[JsonSerializable(typeof(KeyUserTags))]
[JsonSerializable(typeof(KnownType))]
[JsonSerializable(typeof(NamedDomain))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(JournalHeader))]
[JsonSerializable(typeof(SnapshotOutline))]
[JsonSerializable(typeof(PartOrigin))]
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(JsonObject[]))]
[JsonSerializable(typeof(Alarm))]
[JsonSerializable(typeof(ApiDeployment))]
[JsonSerializable(typeof(AutoScalingConfiguration))]
[JsonSerializable(typeof(Bastion))]
[JsonSerializable(typeof(BdsInstance))]
[JsonSerializable(typeof(BootVolumeAttachment))]
[JsonSerializable(typeof(Budget))]
[JsonSerializable(typeof(BudgetAlertRule))]
[JsonSerializable(typeof(CacheCluster))]
[JsonSerializable(typeof(CapacityReservation))]
[JsonSerializable(typeof(Certificate))]
[JsonSerializable(typeof(CertificateAuthority))]
[JsonSerializable(typeof(Cluster))]
[JsonSerializable(typeof(ContainerRepository))]
[JsonSerializable(typeof(Database))]
[JsonSerializable(typeof(DbHome))]
[JsonSerializable(typeof(DbSystem))]
[JsonSerializable(typeof(DedicatedVmHost))]
[JsonSerializable(typeof(DrgUpgrade))]
[JsonSerializable(typeof(EmailDomain))]
[JsonSerializable(typeof(FunctionsApplication))]
[JsonSerializable(typeof(Gateway))]
[JsonSerializable(typeof(GoldenGateDeployment))]
[JsonSerializable(typeof(HostScanTarget))]
[JsonSerializable(typeof(HostVulnerability))]
[JsonSerializable(typeof(InstanceLoad))]
[JsonSerializable(typeof(LimitDefinition))]
[JsonSerializable(typeof(LimitService))]
[JsonSerializable(typeof(LimitUse))]
[JsonSerializable(typeof(LimitValue))]
[JsonSerializable(typeof(LoadBalancer))]
[JsonSerializable(typeof(LustreFileSystem))]
[JsonSerializable(typeof(MySqlDbSystem))]
[JsonSerializable(typeof(NetworkLoadBalancer))]
[JsonSerializable(typeof(NoSqlTable))]
[JsonSerializable(typeof(NodePool))]
[JsonSerializable(typeof(OpenSearchCluster))]
[JsonSerializable(typeof(PostgreSqlDbSystem))]
[JsonSerializable(typeof(ProtectedDatabase))]
[JsonSerializable(typeof(Queue))]
[JsonSerializable(typeof(Quota))]
[JsonSerializable(typeof(Stack))]
[JsonSerializable(typeof(StackJob))]
[JsonSerializable(typeof(StreamPool))]
[JsonSerializable(typeof(TargetDatabase))]
[JsonSerializable(typeof(VolumeAttachment))]
[JsonSerializable(typeof(WebAppFirewall))]
[JsonSerializable(typeof(WebAppFirewallPolicy))]
[JsonSerializable(typeof(Zone))]
internal sealed partial class OciJson : JsonSerializerContext;
