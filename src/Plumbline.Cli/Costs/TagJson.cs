using System.Text.Json.Serialization;

namespace Plumbline.Cli.Costs;

[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class TagJson : JsonSerializerContext;
