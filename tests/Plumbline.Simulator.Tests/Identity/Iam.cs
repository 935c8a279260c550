using System.Security.Cryptography;
using System.Text.Json;
using Plumbline.Simulator.Tests.Client;
using static Plumbline.Simulator.Tests.Client.Tenancies;

namespace Plumbline.Simulator.Tests.Identity;

/// <summary>Identity's calls, by path below the version.</summary>
internal static class Iam
{
    public static Task<Response> CallAsync(
        this Oci oci,
        string method,
        string path,
        object? body = null,
        string? ifMatch = null
    )
    {
        var hasBody = method is "POST" or "PUT";
        var url = path.StartsWith("https", StringComparison.Ordinal) ? path : $"/20160918/{path}";
        var request = oci.Signer.Sign(
            new HttpMethod(method),
            oci.Absolute(url),
            !hasBody ? null
                : body is null ? ""
                : JsonSerializer.Serialize(body)
        );
        if (ifMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("if-match", ifMatch);
        }

        return oci.SendAsync(request);
    }

    /// <summary>Creates something with a name in the root compartment.</summary>
    public static async Task<Response> CreateAsync(this Oci oci, string collection, string name, string parent = Root)
    {
        var created = await oci.CallAsync(
            "POST",
            collection,
            new
            {
                compartmentId = parent,
                name,
                description = "",
                statements = new[] { "Allow group a to read all-resources in tenancy" },
                matchingRule = "ALL {instance.compartment.id = 'c'}",
            }
        );
        created.Status.ShouldBe(200, created.Text);
        return created;
    }

    public static async Task<string> UserAsync(this Oci oci, string name = "ann") =>
        (await oci.CreateAsync("users", name))["id"];

    public static string PublicPem(RSA rsa) => rsa.ExportSubjectPublicKeyInfoPem();

    /// <summary>A tenancy in two regions, of which the first is home.</summary>
    public static Task<Oci> ServeAsync(IEnumerable<object>? compartments = null) =>
        Oci.ServeAsync(With(compartments: compartments, vaults: []));
}
