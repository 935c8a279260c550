using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plumbline.Oci.Client.Regions;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(KnownRegions))]
[JsonSerializable(typeof(RegionMetadata))]
[JsonSerializable(typeof(RegionMetadata[]))]
internal sealed partial class RegionJson : JsonSerializerContext;
