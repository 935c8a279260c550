using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plumbline.Oci.Tests.Fixtures;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(string[]))]
internal sealed partial class TestJson : JsonSerializerContext;
