namespace Plumbline.Oci.ApiGateway;

/// <summary>One way to find out who calls.</summary>
public sealed record AuthenticationServer(AuthenticationPolicy? AuthenticationServerDetail = null);
