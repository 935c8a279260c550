using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Plumbline.Oci.Permissions;

/// <summary>Answers of which only a field or two matter.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, AllowDuplicateProperties = false)]
[JsonSerializable(typeof(JsonNode))]
internal sealed partial class ProbeJson : JsonSerializerContext;
