using System.Text.Json.Nodes;

namespace Plumbline.Oci.Recording;

/// <summary>A key and its versions in the API's own JSON.</summary>
/// <param name="IsWhole">False when only what the list of keys says is known.</param>
internal sealed record RawKey(JsonObject Key, IReadOnlyList<JsonObject> Versions, bool IsWhole);
