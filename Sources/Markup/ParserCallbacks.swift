import CShims

extension coequal_xml_callbacks {
  /// The functions that hand the events of a parse to the ``TreeBuilder`` whose address is the
  /// context.
  static var treeBuilding: coequal_xml_callbacks {
    coequal_xml_callbacks(
      start_element: { context, tag in
        guard let tag = tag?.pointee, let local = tag.local_name else { return false }
        return builder(context).pointee.startElement(
          local: local, namespace: tag.namespace_name, tagEnd: tag.offset,
          attributeCount: tag.attribute_count, namespaceCount: tag.namespace_count,
          nameCount: tag.name_count)
      },
      end_element: { context, offset in
        builder(context).pointee.endElement(end: offset)
      },
      text: { context, bytes, count, isCDATA in
        builder(context).pointee.text(
          UnsafeBufferPointer(start: bytes, count: count), isCDATA: isCDATA)
      },
      instruction: { context, target, offset, nameCount in
        guard let target else { return false }
        return builder(context).pointee.instruction(
          target: target, end: offset, nameCount: nameCount)
      },
      doctype: { context in
        builder(context).pointee.doctype()
      },
      long_tag: { context, offset in
        builder(context).pointee.longTag(at: offset)
      },
      problem: { context, problem in
        guard let problem = problem?.pointee, !problem.is_warning else { return }
        builder(context).pointee.problem(problem)
      })
  }
}

@inline(__always)
private func builder(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<TreeBuilder> {
  // A broken promise of coequal_xml_parse, not of the file.
  guard let context else { preconditionFailure("coequal_xml_parse passes its context on") }
  return context.assumingMemoryBound(to: TreeBuilder.self)
}
