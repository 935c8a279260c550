using System.Text.Json.Serialization;

namespace Plumbline.Simulator.Api;

/// <summary>Which host name a service answers on.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ServiceHost>))]
internal enum ServiceHost
{
    [JsonStringEnumMemberName("identity")]
    Identity,

    [JsonStringEnumMemberName("kms")]
    Kms,

    [JsonStringEnumMemberName("vault-management")]
    VaultManagement,
}
