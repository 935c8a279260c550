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
    private static readonly string[] Prefixes =
    [
        InstanceMetadata.Root,
        "/v1/x509",
        "/v1/authentication/refresh",
        "/v1/resourcePrincipalSessionToken",
        "/20180711/resourcePrincipalToken",
        "/resourcePrincipalSessionTokens",
    ];

    public static bool Owns(IncomingRequest request) =>
        Array.Exists(Prefixes, prefix => request.Target.StartsWith(prefix, StringComparison.Ordinal));

    public Answer Serve(IncomingRequest request) =>
        (request.Method, request.Path.Split('/')) switch
        {
            ("GET", ["", "opc", ..]) => metadata.Serve(request),
            ("POST", [_, "v1", "x509"]) => Token(federation.Federate(request)),
            ("POST", [_, "v1", "authentication", "refresh"]) => Token(federation.Refresh(request)),
            ("POST", [_, "v1", "resourcePrincipalSessionToken"]) => Token(resources.Exchange(request)),
            ("POST", [_, "resourcePrincipalSessionTokens"]) => proxyMux.Serve(request),
            (
                "GET",
                [
                    _,
                    "20180711",
                    "resourcePrincipalToken"
                    or "resourcePrincipalTokenV2"
                    or "resourcePrincipalTokenV212",
                    var id,
                ]
            ) => resources.Vouch(request, Uri.UnescapeDataString(id)),
            _ => throw ApiException.NotFound("no such thing here"),
        };

    private static Answer Token(string token) => Answer.Of(new JsonObject { ["token"] = token });
}
