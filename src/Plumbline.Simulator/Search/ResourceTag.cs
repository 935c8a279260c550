using System.Text.Json;

namespace Plumbline.Simulator.Search;

/// <summary>One tag of a resource; a free-form tag has no namespace.</summary>
internal readonly record struct ResourceTag(string Namespace, string Key, JsonElement Value);
