using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Http;

namespace Plumbline.Simulator.Principals;

/// <summary>Where instances, resources and workloads come to their session tokens.</summary>
internal sealed class PrincipalApi(
    InstanceMetadata metadata,
    Federation federation,
    ResourceTokens resources,
    ProxyMux proxyMux
)
{
    public static bool Owns(IncomingRequest request) =>
        request.Path.StartsWith(InstanceMetadata.Root, StringComparison.Ordinal)
            ? Site.IsLoopback(request.Host) || request.Host is "169.254.169.254" or "[fd00:c1::a9fe:a9fe]"
            : request.Path.Split('/')
                is ["", "v1", "x509" or "resourcePrincipalSessionToken"]
                    or ["", "v1", "authentication", "refresh"]
                    or ["", "resourcePrincipalSessionTokens"]
                    or [
                        "",
                        "20180711",
                        "resourcePrincipalToken"
                        or "resourcePrincipalTokenV2"
                        or "resourcePrincipalTokenV212",
                        _,
                    ];

    public Answer Serve(IncomingRequest request) =>
        (request.Method, request.Path.Split('/')) switch
        {
            (_, ["", "opc", ..]) => metadata.Serve(request),
            ("POST", [_, _, "x509"]) => Token(federation.Federate(request)),
            ("POST", [_, _, _, "refresh"]) => Token(federation.Refresh(request)),
            ("POST", [_, _, "resourcePrincipalSessionToken"]) => Token(resources.Exchange(request)),
            ("POST", [_, "resourcePrincipalSessionTokens"]) => proxyMux.Serve(request),
            ("GET", [_, "20180711", _, var id]) => resources.Vouch(request, Uri.UnescapeDataString(id)),
            _ => throw ApiException.NotFound($"no {request.Method} here"),
        };

    private static Answer Token(string token) => new(200, new JsonObject { ["token"] = token });
}
