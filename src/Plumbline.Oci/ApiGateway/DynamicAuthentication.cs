namespace Plumbline.Oci.ApiGateway;

/// <summary>Who may call, by what the request says.</summary>
public sealed record DynamicAuthentication(IReadOnlyList<AuthenticationServer>? AuthenticationServers = null);
