using System.Text;
using System.Text.Json.Nodes;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Regions;
using Plumbline.Oci.Kms;

namespace Plumbline.Oci.Permissions;

/// <summary>Makes the calls that show which permissions there are. One for each check.</summary>
internal sealed class Prober
{
    private readonly OciConnection _connection;
    private readonly Lazy<Task<ProbedVault?>> _vault;

    public Prober(OciConnection connection, IReadOnlyList<Region> regions, CancellationToken cancellationToken)
    {
        _connection = connection;
        Regions = regions;
        _vault = new(() => VaultSearch.FindAsync(this, cancellationToken));
    }

    /// <summary>Where things may be, the first region first.</summary>
    public IReadOnlyList<Region> Regions { get; }

    public Region Region => _connection.Region;

    public string TenancyId => _connection.TenancyId;

    public Client.Http.Endpoints Endpoints => _connection.Endpoints;

    public DateTimeOffset Now => _connection.Now;

    /// <summary>A vault that can be asked, looked for once; null when none can be seen.</summary>
    public Task<ProbedVault?> Vault => _vault.Value;

    /// <exception cref="OciException">OCI does not know who asks (401): then nothing can be told.</exception>
    public async Task<ProbeAnswer> AskAsync(
        string service,
        string operation,
        Uri endpoint,
        string path,
        CancellationToken cancellationToken,
        byte[]? body = null
    )
    {
        var request = new OciRequest(new OciCall(service, operation, endpoint), path)
        {
            Purpose = "which permissions there are",
            Body = body,
        };
        try
        {
            var (json, _) = await _connection.Client.GetAsync(request, ProbeJson.Default.JsonNode, cancellationToken);
            return new ProbeAnswer(json, Failure: null);
        }
        catch (OciException failure) when (failure.Status != 401)
        {
            return new ProbeAnswer(Json: null, failure);
        }
    }

    /// <summary>A question to Resource Search.</summary>
    public static byte[] Structured(string query) =>
        Encoding.UTF8.GetBytes(new JsonObject { ["type"] = "Structured", ["query"] = query }.ToJsonString());
}
