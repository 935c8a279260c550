using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Plumbline.Core.Costs;
using Plumbline.Core.Exceptions;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;

namespace Plumbline.Store.Rows;

/// <summary>How what is no column of its own is kept: generated at build time.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    Converters = [typeof(CompartmentPatternJson), typeof(TagPatternJson), typeof(TextPatternJson)]
)]
[JsonSerializable(typeof(ScanFacts))]
[JsonSerializable(typeof(StatusCounts))]
[JsonSerializable(typeof(Money))]
[JsonSerializable(typeof(RuleCard))]
[JsonSerializable(typeof(Gap))]
[JsonSerializable(typeof(AcceptedFailure[]))]
[JsonSerializable(typeof(EvidenceRow[]))]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class RowJson : JsonSerializerContext
{
    /// <exception cref="StoreException">It is not what was written: somebody else changed it.</exception>
    public static T Read<T>(string json, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(json, type) ?? throw new JsonException("null");
        }
        catch (Exception error) when (error is JsonException or FormatException)
        {
            throw new StoreException(
                $"The store is damaged: it holds no {typeof(T).Name} where one should be.",
                isUsage: false,
                error
            );
        }
    }
}
