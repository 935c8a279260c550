using System.Text.Json.Serialization;

namespace Plumbline.Oci.ApiGateway;

/// <summary>Who may call.</summary>
public sealed record AuthenticationPolicy(
    [property: JsonPropertyName("type")] string? Kind = null,
    bool? IsAnonymousAccessAllowed = null
);
