using System.Text.Json;
using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Kms;

/// <summary>Where a backup lies, as a call says it: an object in a bucket, or a URI. The model has both or neither.</summary>
internal sealed record BackupLocation(string? Namespace, string? Bucket, string? Object, string? Uri)
{
    private const string Field = "backupLocation";

    public static BackupLocation Of(Call call) =>
        call.Body.ValueKind is JsonValueKind.Object
        && call.Body.TryGetProperty(Field, out var location)
        && location.ValueKind is JsonValueKind.Object
            ? new(
                Text(location, "namespace"),
                Text(location, "bucketName"),
                Text(location, "objectName"),
                Text(location, "uri")
            )
            : throw ApiException.MissingParameter($"{Field} is required.");

    private static string? Text(JsonElement location, string field) =>
        location.TryGetProperty(field, out var value) && value.ValueKind is JsonValueKind.String
            ? value.GetString()
            : null;
}
