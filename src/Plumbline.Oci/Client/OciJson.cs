using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Costs;
using Plumbline.Oci.Discovery.Journals;
using Plumbline.Oci.Identity;
using Plumbline.Oci.KeyUsage;
using Plumbline.Oci.Kms;
using Plumbline.Oci.Limits;
using Plumbline.Oci.Search;
using Plumbline.Oci.Secrets;
using Plumbline.Oci.Snapshots;

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
internal sealed partial class OciJson : JsonSerializerContext;
