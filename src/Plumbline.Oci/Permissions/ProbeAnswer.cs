using System.Text.Json.Nodes;
using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Permissions;

/// <summary>What became of one call.</summary>
/// <param name="Json">The answer; null when there is none.</param>
/// <param name="Failure">Why there is none.</param>
internal sealed record ProbeAnswer(JsonNode? Json, OciException? Failure)
{
    public bool Works => Failure is null;

    /// <summary>The items of a list: bare, or in an object.</summary>
    public IEnumerable<JsonObject> Items =>
        ((Json as JsonArray ?? (Json as JsonObject)?["items"] as JsonArray) ?? []).OfType<JsonObject>();

    /// <summary>What it says about a permission. OCI says 404 to what one may not see, and 403 at times.</summary>
    public PermissionCheck About(Grant grant) =>
        Failure is null
            ? new(grant, PermissionStatus.Works)
            : new(grant, Failure.Status is 403 or 404 ? PermissionStatus.Missing : PermissionStatus.NotChecked)
            {
                Detail = Describe(Failure),
            };

    private static string Describe(OciException failure) =>
        failure.Status is { } status
            ? $"{failure.Call.Operation} was answered {status} {failure.Code}"
            : $"{failure.Call.Operation}: {failure.Code}: {failure.Message}";
}
