using System.Text.Json;
using Plumbline.Core.Inventories;

namespace Plumbline.Oci.Snapshots;

/// <summary>What a part knows of all its resources together.</summary>
/// <param name="ParentType">The type of the resource that holds them, if they have such a parent.</param>
/// <param name="Parent">That resource.</param>
/// <param name="Provenance">The answer that those were read from that do not name another one.</param>
internal sealed record PartOrigin(string? ParentType = null, JsonElement? Parent = null, Provenance? Provenance = null);
