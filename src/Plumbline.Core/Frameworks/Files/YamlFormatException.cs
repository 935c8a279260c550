namespace Plumbline.Core.Frameworks.Files;

/// <summary>A YAML file that is not as it should be. The message is for the user: it names the file and the line.</summary>
public sealed class YamlFormatException(string message) : Exception(message);
