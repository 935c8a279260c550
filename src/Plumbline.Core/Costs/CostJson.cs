using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plumbline.Core.Costs;

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    RespectNullableAnnotations = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Metadata
)]
[JsonSerializable(typeof(PriceList))]
internal sealed partial class CostJson : JsonSerializerContext;
