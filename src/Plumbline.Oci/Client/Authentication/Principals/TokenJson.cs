using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plumbline.Oci.Client.Authentication.Principals;

/// <summary>What those who give tokens are told, and answer.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true
)]
[JsonSerializable(typeof(InstanceTokenRequest))]
[JsonSerializable(typeof(ResourceTokenRequest))]
[JsonSerializable(typeof(PodTokenRequest))]
[JsonSerializable(typeof(ResourceTokens))]
[JsonSerializable(typeof(TokenAnswer))]
internal sealed partial class TokenJson : JsonSerializerContext;
