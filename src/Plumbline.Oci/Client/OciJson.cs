using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Identity;
using Plumbline.Oci.Kms;

namespace Plumbline.Oci.Client;

/// <summary>
/// How the API's JSON becomes records: generated at build time. What a record can't do without must be there: a null
/// or a zero in its place would be taken for data.
/// </summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true
)]
[JsonSerializable(typeof(OciError))]
[JsonSerializable(typeof(TenancyDetails))]
[JsonSerializable(typeof(RegionSubscription[]))]
[JsonSerializable(typeof(CompartmentDetails[]))]
[JsonSerializable(typeof(Vault[]))]
[JsonSerializable(typeof(VaultUsage))]
[JsonSerializable(typeof(Key[]))]
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(JsonObject[]))]
internal sealed partial class OciJson : JsonSerializerContext;
